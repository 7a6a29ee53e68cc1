package org.krait.lens.live;

import org.krait.lens.facts.Block;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.PyCode;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;

/** Which code object the compiler made of a block of the source. */
public final class BlockCode {
  private BlockCode() {}

  /** Whether a code object is that of a block of the same file; blocks run inline have none. */
  public static boolean isOf(PyCode code, Block block) {
    CodeHeading heading = code.heading();
    return heading.name().equals(name(block))
        && heading.firstLine() == firstLine(block)
        && !block.scope().isInlined()
        && isInside(code, block)
        && !isOfInner(code, block);
  }

  /** Whether the code belongs to a lambda or the like inside one of the same line. */
  private static boolean isOfInner(PyCode code, Block block) {
    for (Block child : block.children()) {
      if (isOf(code, child) || isOfInner(code, child)) {
        return true;
      }
    }
    return false;
  }

  private static String name(Block block) {
    return switch (block.kind()) {
      case MODULE -> "<module>";
      case LAMBDA -> "<lambda>";
      case GENERATOR_EXPRESSION -> "<genexpr>";
      case LIST_COMPREHENSION -> "<listcomp>";
      case SET_COMPREHENSION -> "<setcomp>";
      case DICT_COMPREHENSION -> "<dictcomp>";
      default -> block.scope().name();
    };
  }

  /** {@code co_firstlineno}: the line of the first decorator, else the block's. */
  private static int firstLine(Block block) {
    return switch (block.node()) {
      case Stmt.FunctionDef f when !f.decoratorList().isEmpty() -> line(f.decoratorList().get(0));
      case Stmt.AsyncFunctionDef f when !f.decoratorList().isEmpty() ->
          line(f.decoratorList().get(0));
      case Stmt.ClassDef c when !c.decoratorList().isEmpty() -> line(c.decoratorList().get(0));
      default -> block.line();
    };
  }

  private static int line(Expr decorator) {
    return decorator.span().lineno();
  }

  /** Tells lambdas of one line apart: all that the code does lies in the block's span. */
  private static boolean isInside(PyCode code, Block block) {
    if (!(block.node() instanceof Expr)) {
      return true;
    }
    Span span = block.scope().span();
    int[] positions = code.executable().positions();
    for (int i = 0; i + 3 < positions.length; i += 4) {
      boolean known = positions[i] > 0 && positions[i + 2] >= 0;
      boolean before =
          positions[i] < span.lineno()
              || positions[i] == span.lineno() && positions[i + 2] < span.colOffset();
      boolean after =
          positions[i + 1] > span.endLineno()
              || positions[i + 1] == span.endLineno() && positions[i + 3] > span.endColOffset();
      if (known && (before || after)) {
        return false;
      }
    }
    return true;
  }
}
