package org.krait.lower;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.TupleConstant;
import org.krait.syntax.Operator;
import org.krait.syntax.Singleton;
import org.krait.syntax.Unaryop;

/**
 * Finds {@code co_consts}: folds what CPython folds and leaves out the constants that no reachable
 * instruction loads, the first one excepted.
 */
// CPython: flowgraph.c optimize_cfg, remove_unused_consts
final class ConstantTable {
  /** More items than this are not put on the stack at once. */
  static final int STACK_USE_GUIDELINE = 30;

  private static final int LEAST_LIST = 3;
  private static final Operator[] OPERATORS = Operator.values();
  private static final Unaryop[] UNARY_OPERATORS = Unaryop.values();

  private final int[] operations;
  private final int[] arguments;
  private final int[] labelPlaces;
  private final List<Object> constants = new ArrayList<>();
  private final Map<Object, Integer> indexes = new HashMap<>();

  /** The constants that instructions push; small integers have no index in co_consts. */
  private final Object[] pushed;

  private final int[] pushedIndexes;

  private ConstantTable(Instructions code, List<Object> resolved) {
    operations = code.operations();
    arguments = code.arguments();
    pushed = new Object[operations.length];
    pushedIndexes = new int[operations.length];
    labelPlaces = new int[code.labelCount()];
    int[] numbers = new int[resolved.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = index(resolved.get(i));
    }
    for (int i = 0; i < operations.length; i++) {
      if (operations[i] == Instructions.LABEL) {
        labelPlaces[arguments[i]] = i;
      } else if (operations[i] == Instructions.CONST) {
        pushed[i] = resolved.get(arguments[i]);
        pushedIndexes[i] = numbers[arguments[i]];
      }
    }
  }

  /** The visible constants of a code, given the values of its constants by number. */
  static Object[] of(Instructions code, List<Object> resolved) {
    code.inlineSmallExits();
    ConstantTable table = new ConstantTable(code, resolved);
    table.removeUnreachable();
    table.foldJumps();
    table.fold();
    table.removePairs();
    table.removeUnreachable();
    return table.used();
  }

  private int index(Object constant) {
    Integer known = indexes.get(constant);
    if (known != null && !isNan(constant)) {
      return known;
    }
    indexes.put(constant, constants.size());
    constants.add(constant);
    return constants.size() - 1;
  }

  private void removeUnreachable() {
    boolean[] reached = new boolean[operations.length];
    int[] work = new int[labelPlaces.length + 1];
    int count = 1;
    while (count > 0) {
      int at = work[--count];
      while (at < operations.length && !reached[at]) {
        reached[at] = true;
        int operation = operations[at];
        if (Instructions.isJump(operation)) {
          int target = labelPlaces[arguments[at]];
          if (!reached[target]) {
            if (count == work.length) {
              work = Arrays.copyOf(work, 2 * count);
            }
            work[count++] = target;
          }
        }
        if (operation == Instructions.JUMP || operation == Instructions.EXIT) {
          break;
        }
        at++;
      }
    }
    for (int i = 0; i < operations.length; i++) {
      if (!reached[i] && operations[i] != Instructions.LABEL) {
        operations[i] = Instructions.NOP;
      }
    }
  }

  private boolean isNext(int at, int operation) {
    return at + 1 < operations.length && operations[at + 1] == operation;
  }

  // CPython: flowgraph.c basicblock_optimize_load_const
  private void foldJumps() {
    for (int i = 0; i + 1 < operations.length; i++) {
      if (operations[i] != Instructions.CONST) {
        continue;
      }
      switch (operations[i + 1]) {
        case Instructions.TO_BOOL -> {
          Boolean truth = ConstantFolder.isTrue(pushed[i]);
          operations[i] = Instructions.NOP;
          push(i + 1, truth);
        }
        case Instructions.POP_JUMP_IF_FALSE, Instructions.POP_JUMP_IF_TRUE -> {
          decide(i, operations[i + 1] == Instructions.POP_JUMP_IF_TRUE);
          operations[i] = Instructions.NOP;
        }
        case Instructions.JUMP_IF_FALSE, Instructions.JUMP_IF_TRUE ->
            decide(i, operations[i + 1] == Instructions.JUMP_IF_TRUE);
        case Instructions.IS -> foldIsNone(i);
        default -> {}
      }
    }
  }

  private void decide(int at, boolean jumpIfTrue) {
    boolean jumps = ConstantFolder.isTrue(pushed[at]) == jumpIfTrue;
    operations[at + 1] = jumps ? Instructions.JUMP : Instructions.NOP;
  }

  /** A jump on {@code is None} needs no constant. */
  private void foldIsNone(int at) {
    if (pushed[at] != Singleton.NONE) {
      return;
    }
    int jump = at + (isNext(at + 1, Instructions.TO_BOOL) ? 3 : 2);
    if (jump < operations.length
        && (operations[jump] == Instructions.POP_JUMP_IF_FALSE
            || operations[jump] == Instructions.POP_JUMP_IF_TRUE)) {
      Arrays.fill(operations, at, jump, Instructions.NOP);
      operations[jump] = Instructions.BRANCH;
    }
  }

  private void push(int at, Object constant) {
    operations[at] = Instructions.CONST;
    pushed[at] = constant;
    if (!isSmallInteger(constant)) {
      pushedIndexes[at] = index(constant);
    }
  }

  /** No two of them are the same constant. */
  private static boolean isNan(Object constant) {
    return constant instanceof Double d && d.isNaN();
  }

  private static boolean isSmallInteger(Object constant) {
    return constant instanceof Long n && n >= 0 && n <= 255;
  }

  // CPython: flowgraph.c optimize_basic_block
  private void fold() {
    for (int i = 0; i < operations.length; i++) {
      switch (operations[i]) {
        case Instructions.BUILD_TUPLE -> foldTuple(i);
        case Instructions.BUILD_LIST, Instructions.BUILD_SET -> foldListOrSet(i);
        case Instructions.LIST_TO_TUPLE -> foldListToTuple(i);
        case Instructions.UNARY -> foldUnary(i);
        case Instructions.BINARY, Instructions.SUBSCRIPT -> foldBinary(i);
        default -> {}
      }
    }
  }

  /** The places of the constants pushed right before, first to last, or null. */
  private int @Nullable [] operands(int before, int count) {
    int[] places = new int[count];
    int at = before - 1;
    for (int i = count - 1; i >= 0; i--) {
      while (at >= 0 && operations[at] == Instructions.NOP) {
        at--;
      }
      if (at < 0 || operations[at] != Instructions.CONST) {
        return null;
      }
      places[i] = at--;
    }
    return places;
  }

  private Object[] take(int[] places) {
    Object[] values = new Object[places.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = pushed[places[i]];
      operations[places[i]] = Instructions.NOP;
    }
    return values;
  }

  private void foldTuple(int at) {
    int count = arguments[at];
    if (isNext(at, Instructions.UNPACK) && arguments[at + 1] == count && count >= 1 && count <= 3) {
      operations[at] = Instructions.NOP;
      operations[at + 1] = count == 1 ? Instructions.NOP : Instructions.OTHER;
      return;
    }
    int[] places = count > STACK_USE_GUIDELINE ? null : operands(at, count);
    if (places != null) {
      push(at, new TupleConstant(take(places)));
    }
  }

  private void foldListOrSet(int at) {
    int count = arguments[at];
    boolean iterated = isNext(at, Instructions.GET_ITER) || isNext(at, Instructions.CONTAINS);
    if (count > STACK_USE_GUIDELINE || (count < LEAST_LIST && !iterated)) {
      return;
    }
    int[] places = operands(at, count);
    if (places == null) {
      return;
    }
    boolean set = operations[at] == Instructions.BUILD_SET;
    Object[] items = take(places);
    Object folded = set ? DisplayLowering.frozenSet(items) : new TupleConstant(items);
    if (iterated) {
      push(at, folded);
    } else {
      push(places[places.length - 1], folded);
      operations[at] = Instructions.OTHER;
    }
  }

  // CPython: flowgraph.c fold_constant_intrinsic_list_to_tuple
  private void foldListToTuple(int at) {
    if (isNext(at, Instructions.GET_ITER)) {
      operations[at] = Instructions.NOP;
      return;
    }
    List<Object> items = new ArrayList<>();
    boolean expectAppend = true;
    for (int i = at - 1; i >= 0; i--) {
      int operation = operations[i];
      if (operation == Instructions.NOP) {
        continue;
      }
      if (expectAppend && operation == Instructions.BUILD_LIST && arguments[i] == 0) {
        Arrays.fill(operations, i, at, Instructions.NOP);
        push(at, new TupleConstant(items.reversed().toArray()));
        return;
      }
      if (operation != (expectAppend ? Instructions.LIST_APPEND : Instructions.CONST)) {
        return;
      }
      if (!expectAppend) {
        items.add(pushed[i]);
      }
      expectAppend = !expectAppend;
    }
  }

  private void foldUnary(int at) {
    if (isNot(at)) {
      int next = isNext(at, Instructions.TO_BOOL) ? at + 2 : at + 1;
      if (isNot(next)) {
        Arrays.fill(operations, at, next + 1, Instructions.NOP);
        return;
      }
    }
    int[] places = operands(at, 1);
    if (places != null) {
      Object value = pushed[places[0]];
      Object folded = ConstantFolder.unary(UNARY_OPERATORS[arguments[at]], value);
      if (folded != null) {
        take(places);
        push(at, folded);
      }
    }
  }

  private boolean isNot(int at) {
    return at < operations.length
        && operations[at] == Instructions.UNARY
        && arguments[at] == Unaryop.Not.ordinal();
  }

  private void foldBinary(int at) {
    int[] places = operands(at, 2);
    if (places != null) {
      Object left = pushed[places[0]];
      Object right = pushed[places[1]];
      Object folded =
          operations[at] == Instructions.SUBSCRIPT
              ? ConstantFolder.subscript(left, right)
              : ConstantFolder.binary(OPERATORS[arguments[at]], left, right);
      if (folded != null) {
        take(places);
        push(at, folded);
      }
    }
  }

  /** A constant that is popped at once is not pushed. */
  // CPython: flowgraph.c remove_redundant_nops_and_pairs
  private void removePairs() {
    int last = -1;
    for (int i = 0; i < operations.length; i++) {
      int operation = operations[i];
      if (operation == Instructions.NOP) {
        continue;
      }
      if (operation == Instructions.POP_TOP
          && last >= 0
          && operations[last] == Instructions.CONST) {
        operations[last] = Instructions.NOP;
        operations[i] = Instructions.NOP;
        last = -1;
      } else {
        last = i;
      }
    }
  }

  private Object[] used() {
    boolean[] used = new boolean[constants.size()];
    if (used.length > 0) {
      used[0] = true;
    }
    for (int i = 0; i < operations.length; i++) {
      if (operations[i] == Instructions.CONST && !isSmallInteger(pushed[i])) {
        used[pushedIndexes[i]] = true;
      }
    }
    List<Object> visible = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (used[i]) {
        visible.add(constants.get(i));
      }
    }
    return visible.toArray();
  }
}
