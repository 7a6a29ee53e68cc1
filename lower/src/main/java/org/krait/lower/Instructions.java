package org.krait.lower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * CPython's instructions for one code object, as far as they decide what {@code co_consts} shows:
 * constants, what can be folded, and the flow of control. All others are {@link #OTHER}.
 */
final class Instructions {
  static final int NOP = 0;
  static final int OTHER = 1;

  /** Pushes a constant; the argument is its number. */
  static final int CONST = 2;

  static final int POP_TOP = 3;
  static final int TO_BOOL = 4;

  /** Argument: the ordinal of a Unaryop. */
  static final int UNARY = 5;

  /** Argument: the ordinal of an Operator. */
  static final int BINARY = 6;

  static final int SUBSCRIPT = 7;
  static final int IS = 8;
  static final int CONTAINS = 9;
  static final int GET_ITER = 10;

  /** Arguments: the number of items. */
  static final int BUILD_TUPLE = 11;

  static final int BUILD_LIST = 12;
  static final int BUILD_SET = 13;
  static final int UNPACK = 14;
  static final int LIST_APPEND = 15;
  static final int LIST_TO_TUPLE = 16;

  /** The place of a label, which is the argument; as are the arguments of jumps. */
  static final int LABEL = 17;

  static final int JUMP = 18;
  static final int POP_JUMP_IF_FALSE = 19;
  static final int POP_JUMP_IF_TRUE = 20;

  /** Jump without popping. */
  static final int JUMP_IF_FALSE = 21;

  static final int JUMP_IF_TRUE = 22;

  /** Goes on or jumps, as an iteration or the set-up of an exception handler does. */
  static final int BRANCH = 23;

  /** Returns or raises. */
  static final int EXIT = 24;

  // CPython: flowgraph.c MAX_COPY_SIZE
  private static final int SMALL_BLOCK = 4;

  private int[] operations = new int[64];
  private int[] arguments = new int[64];
  private int size;
  private int labels;
  private final List<Object> constants = new ArrayList<>();

  void add(int operation, int argument) {
    if (size == operations.length) {
      operations = Arrays.copyOf(operations, 2 * size);
      arguments = Arrays.copyOf(arguments, 2 * size);
    }
    operations[size] = operation;
    arguments[size++] = argument;
  }

  void constant(Object value) {
    add(CONST, constants.size());
    constants.add(value);
  }

  /** Adds a constant that no instruction pushes. */
  void unusedConstant(Object value) {
    constants.add(value);
  }

  int newLabel() {
    return labels++;
  }

  int size() {
    return size;
  }

  int labelCount() {
    return labels;
  }

  int[] operations() {
    return Arrays.copyOf(operations, size);
  }

  int[] arguments() {
    return Arrays.copyOf(arguments, size);
  }

  /** The constants, by number; equal ones are not yet one. */
  List<Object> constants() {
    return constants;
  }

  /** Puts copies of short blocks that return in the place of the jumps to them. */
  // CPython: flowgraph.c inline_small_exit_blocks
  void inlineSmallExits() {
    int[] starts = new int[labels];
    boolean any = false;
    for (int i = 0; i < size; i++) {
      if (operations[i] == LABEL) {
        starts[arguments[i]] = i + 1;
        any |= exitLength(i + 1) > 0;
      }
    }
    if (!any) {
      return;
    }
    Instructions copy = new Instructions();
    for (int i = 0; i < size; i++) {
      int length = operations[i] == JUMP ? exitLength(starts[arguments[i]]) : 0;
      if (length == 0) {
        copy.add(operations[i], arguments[i]);
      }
      for (int j = 0; j < length; j++) {
        int from = starts[arguments[i]] + j;
        copy.add(operations[from], arguments[from]);
      }
    }
    operations = copy.operations;
    arguments = copy.arguments;
    size = copy.size;
  }

  /** The length of a block that only folds constants and returns, or 0. */
  private int exitLength(int start) {
    for (int i = 0; i < SMALL_BLOCK && start + i < size; i++) {
      switch (operations[start + i]) {
        case EXIT -> {
          return i + 1;
        }
        case CONST, UNARY, BINARY, SUBSCRIPT, BUILD_TUPLE -> {}
        default -> {
          return 0;
        }
      }
    }
    return 0;
  }

  static boolean isJump(int operation) {
    return operation >= JUMP && operation <= BRANCH;
  }
}
