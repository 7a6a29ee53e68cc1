package org.krait.lower;

import java.util.ArrayDeque;
import java.util.Deque;
import org.krait.syntax.Span;

/** The constructs around a statement, as far as {@code break}, {@code return}… care. */
// CPython: compile.c struct fblockinfo
final class BlockStack {
  /** The kinds of construct. */
  enum Block {
    LOOP,
    EXCEPT_STAR,
    FINALLY
  }

  // CPython: opcode_utils.h CO_MAXBLOCKS
  private static final int MOST_BLOCKS = 21;

  private final LoweringContext context;
  private final Deque<Block> blocks = new ArrayDeque<>();
  private int conditional;
  private int depth;

  BlockStack(LoweringContext context) {
    this.context = context;
  }

  void push(Block block) {
    blocks.push(block);
  }

  void pop() {
    blocks.pop();
  }

  /** Enters constructs that CPython counts as this many blocks. */
  // CPython: compile.c _PyCompile_PushFBlock
  void nest(int count, Span where) {
    depth += count;
    if (depth > MOST_BLOCKS) {
      throw context.error("too many statically nested blocks", where);
    }
  }

  void unnest(int count) {
    depth -= count;
  }

  void enterConditional() {
    conditional++;
  }

  void leaveConditional() {
    conditional--;
  }

  /** Whether a statement here may be skipped. */
  boolean isConditional() {
    return conditional > 0;
  }

  /** Checks a {@code break} or {@code continue}. */
  void checkLoopExit(String word, String outsideMessage, Span where) {
    boolean inFinally = false;
    for (Block block : blocks) {
      if (block == Block.LOOP) {
        warnInFinally(inFinally, word, where);
        return;
      }
      rejectInExceptStar(block, where);
      inFinally |= block == Block.FINALLY;
    }
    throw context.error(outsideMessage, where);
  }

  /** Checks a {@code return}; one in a loop is not warned of. */
  void checkReturn(Span statement, Span where) {
    boolean inFinally = false;
    boolean inLoop = false;
    for (Block block : blocks) {
      rejectInExceptStar(block, where);
      inLoop |= block == Block.LOOP;
      inFinally |= block == Block.FINALLY && !inLoop;
    }
    warnInFinally(inFinally, "return", statement);
  }

  // CPython: codegen.c codegen_unwind_fblock_stack
  private void rejectInExceptStar(Block block, Span where) {
    if (block == Block.EXCEPT_STAR) {
      throw context.error(
          "'break', 'continue' and 'return' cannot appear in an except* block", where);
    }
  }

  // CPython: ast_preprocess.c control_flow_in_finally_warning
  private void warnInFinally(boolean inFinally, String word, Span where) {
    if (inFinally) {
      context.warn("'" + word + "' in a 'finally' block", where);
    }
  }
}
