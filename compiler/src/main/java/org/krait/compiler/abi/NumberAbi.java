package org.krait.compiler.abi;

import static org.krait.compiler.abi.RuntimeAbi.*;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/** JVM numbers: their boxes, their limits, variables that hold them. */
public final class NumberAbi {
  public static final ClassDesc BOXED_LONG = ConstantDescs.CD_Long;
  public static final ClassDesc BOXED_DOUBLE = ConstantDescs.CD_Double;
  public static final ClassDesc VARIABLE = function("NumberVariable");
  private static final ClassDesc DOUBLE = ConstantDescs.CD_double;
  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
  private static final ClassDesc OVERFLOW = number("LongOverflow");
  private static final ClassDesc FLOATS = number("FloatArithmetic");

  public static final RuntimeMethod BOX_LONG =
      RuntimeMethod.ofStatic(BOXED_LONG, "valueOf", BOXED_LONG, LONG);
  public static final RuntimeMethod BOX_DOUBLE =
      RuntimeMethod.ofStatic(BOXED_DOUBLE, "valueOf", BOXED_DOUBLE, DOUBLE);
  public static final RuntimeMethod LONG_VALUE =
      RuntimeMethod.ofVirtual(BOXED_LONG, "longValue", LONG);
  public static final RuntimeMethod DOUBLE_VALUE =
      RuntimeMethod.ofVirtual(BOXED_DOUBLE, "doubleValue", DOUBLE);

  public static final RuntimeMethod VALUE_OF_LONG =
      RuntimeMethod.ofStatic(VARIABLE, "value", OBJECT, OBJECT, LONG);
  public static final RuntimeMethod VALUE_OF_DOUBLE =
      RuntimeMethod.ofStatic(VARIABLE, "value", OBJECT, OBJECT, DOUBLE);
  public static final RuntimeMethod SLOT_OF_LONG =
      RuntimeMethod.ofStatic(VARIABLE, "slot", OBJECT, OBJECT, LONG);
  public static final RuntimeMethod SLOT_OF_DOUBLE =
      RuntimeMethod.ofStatic(VARIABLE, "slot", OBJECT, OBJECT, DOUBLE);
  public static final RuntimeMethod HALF = RuntimeMethod.ofStatic(VARIABLE, "half", OBJECT, OBJECT);
  public static final RuntimeMethod CHECK =
      RuntimeMethod.ofStatic(VARIABLE, "check", VOID, OBJECT, STRING);

  public static final RuntimeMethod SUM_OVERFLOWS = overflow("sum");
  public static final RuntimeMethod DIFFERENCE_OVERFLOWS = overflow("difference");
  public static final RuntimeMethod PRODUCT_OVERFLOWS = overflow("product");
  public static final RuntimeMethod SHIFT_OVERFLOWS = overflow("shift");
  public static final RuntimeMethod QUOTIENT_OVERFLOWS = overflow("quotient");
  public static final RuntimeMethod PRECISION_OVERFLOWS =
      RuntimeMethod.ofStatic(OVERFLOW, "precision", BOOLEAN, LONG);

  public static final RuntimeMethod FLOOR_DIVIDE =
      RuntimeMethod.ofStatic(MATH, "floorDiv", LONG, LONG, LONG);
  public static final RuntimeMethod FLOOR_REMAINDER =
      RuntimeMethod.ofStatic(MATH, "floorMod", LONG, LONG, LONG);
  public static final RuntimeMethod MINIMUM = RuntimeMethod.ofStatic(MATH, "min", LONG, LONG, LONG);
  public static final RuntimeMethod FLOAT_FLOOR_DIVIDE =
      RuntimeMethod.ofStatic(FLOATS, "floorDivide", DOUBLE, DOUBLE, DOUBLE);
  public static final RuntimeMethod FLOAT_REMAINDER =
      RuntimeMethod.ofStatic(FLOATS, "remainder", DOUBLE, DOUBLE, DOUBLE);

  public static final ClassDesc RANGE_ITERATOR = object("PyRangeIterator");
  public static final RuntimeMethod HAS_NEXT =
      RuntimeMethod.ofVirtual(RANGE_ITERATOR, "hasNext", BOOLEAN);
  public static final RuntimeMethod NEXT_LONG =
      RuntimeMethod.ofVirtual(RANGE_ITERATOR, "nextLong", LONG);
  public static final RuntimeMethod UPCOMING =
      RuntimeMethod.ofVirtual(RANGE_ITERATOR, "upcoming", LONG);
  public static final RuntimeMethod STOP = RuntimeMethod.ofVirtual(RANGE_ITERATOR, "stop", LONG);
  public static final RuntimeMethod COUNTS_BY =
      RuntimeMethod.ofVirtual(RANGE_ITERATOR, "countsBy", BOOLEAN, LONG);

  public static final RuntimeMethod GET_INDEXED =
      RuntimeMethod.ofStatic(ops("Items"), "get", OBJECT, OBJECT, LONG);
  public static final RuntimeMethod SET_INDEXED =
      RuntimeMethod.ofStatic(ops("Items"), "set", VOID, OBJECT, LONG, OBJECT);

  private NumberAbi() {}

  private static RuntimeMethod overflow(String name) {
    return RuntimeMethod.ofStatic(OVERFLOW, name, BOOLEAN, LONG, LONG);
  }
}
