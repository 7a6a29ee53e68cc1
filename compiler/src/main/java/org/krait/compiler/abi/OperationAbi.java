package org.krait.compiler.abi;

import static org.krait.compiler.abi.RuntimeAbi.*;

import java.lang.constant.ClassDesc;

/** Operators, comparisons, truth, iteration, unpacking. */
public final class OperationAbi {
  private static final ClassDesc ITERATION = ops("Iteration");
  private static final ClassDesc PATTERNS = ops("PatternMatching");

  public static final RuntimeMethod TRUTH =
      RuntimeMethod.ofStatic(object("Truth"), "of", BOOLEAN, OBJECT);
  public static final RuntimeMethod IDENTICAL =
      RuntimeMethod.ofStatic(ops("Comparison"), "identical", BOOLEAN, OBJECT, OBJECT);
  public static final RuntimeMethod CONTAINS =
      RuntimeMethod.ofStatic(ops("Containment"), "contains", BOOLEAN, OBJECT, OBJECT);
  public static final RuntimeMethod NEGATIVE = unary("negative");
  public static final RuntimeMethod POSITIVE = unary("positive");
  public static final RuntimeMethod INVERT = unary("invert");

  public static final RuntimeMethod GET_ITEM =
      RuntimeMethod.ofStatic(ops("Items"), "get", OBJECT, OBJECT, OBJECT);
  public static final RuntimeMethod APPEND_TEXT =
      RuntimeMethod.ofStatic(ops("GrowingText"), "append", OBJECT, OBJECT, OBJECT);
  public static final RuntimeMethod TEXT =
      RuntimeMethod.ofStatic(ops("GrowingText"), "text", OBJECT, OBJECT);
  public static final RuntimeMethod TEXT_SLICE =
      RuntimeMethod.ofStatic(ops("GrowingText"), "slice", OBJECT, OBJECT, OBJECT, OBJECT);
  public static final RuntimeMethod SET_ITEM =
      RuntimeMethod.ofStatic(ops("Items"), "set", VOID, OBJECT, OBJECT, OBJECT);
  public static final RuntimeMethod DELETE_ITEM =
      RuntimeMethod.ofStatic(ops("Items"), "delete", VOID, OBJECT, OBJECT);

  public static final RuntimeMethod ITERATOR =
      RuntimeMethod.ofStatic(ITERATION, "iterator", OBJECT, OBJECT);
  public static final RuntimeMethod BUILTIN_ITERATOR =
      RuntimeMethod.ofStatic(ITERATION, "builtin", PY_ITERATOR, OBJECT);
  public static final RuntimeMethod NEXT =
      RuntimeMethod.ofStatic(ITERATION, "next", OBJECT, OBJECT);
  public static final RuntimeMethod END_BY =
      RuntimeMethod.ofStatic(ITERATION, "endBy", VOID, PY_EXCEPTION);
  public static final RuntimeMethod STEP = RuntimeMethod.ofVirtual(PY_ITERATOR, "next", OBJECT);

  public static final RuntimeMethod UNPACK =
      RuntimeMethod.ofStatic(ops("Unpacking"), "exactly", OBJECTS, OBJECT, INT);
  public static final RuntimeMethod UNPACK_STARRED =
      RuntimeMethod.ofStatic(ops("Unpacking"), "starred", OBJECTS, OBJECT, INT, INT);

  public static final RuntimeMethod LENGTH =
      RuntimeMethod.ofStatic(object("Lengths"), "of", INT, OBJECT);
  public static final RuntimeMethod MATCH_KEYS =
      RuntimeMethod.ofStatic(PATTERNS, "keys", OBJECT, OBJECT, PY_TUPLE);
  public static final RuntimeMethod MAPPING_REST =
      RuntimeMethod.ofStatic(PATTERNS, "rest", OBJECT, OBJECT, PY_TUPLE);
  public static final RuntimeMethod MATCH_CLASS =
      RuntimeMethod.ofStatic(PATTERNS, "attributes", OBJECT, OBJECT, OBJECT, INT, STRINGS);
  public static final RuntimeMethod IS_SEQUENCE =
      RuntimeMethod.ofStatic(PATTERNS, "isSequence", BOOLEAN, OBJECT);
  public static final RuntimeMethod IS_MAPPING =
      RuntimeMethod.ofStatic(PATTERNS, "isMapping", BOOLEAN, OBJECT);

  public static final RuntimeMethod CONTEXT_METHOD =
      RuntimeMethod.ofStatic(ops("ContextManagers"), "method", OBJECT, OBJECT, STRING);
  public static final RuntimeMethod CONTEXT_EXIT =
      RuntimeMethod.ofStatic(ops("ContextManagers"), "exit", OBJECT, OBJECT, PY_BASE_EXCEPTION);

  private OperationAbi() {}

  private static RuntimeMethod unary(String name) {
    return RuntimeMethod.ofStatic(ops("UnaryArithmetic"), name, OBJECT, OBJECT);
  }

  /** A binary operator by the name that the runtime's classes have for it. */
  public static RuntimeMethod binary(String name) {
    return RuntimeMethod.ofStatic(ops("Arithmetic"), name, OBJECT, OBJECT, OBJECT);
  }

  /** An operator of augmented assignment. */
  public static RuntimeMethod inPlace(String name) {
    return RuntimeMethod.ofStatic(ops("InPlaceArithmetic"), name, OBJECT, OBJECT, OBJECT);
  }

  /** A rich comparison. */
  public static RuntimeMethod comparison(String name) {
    return RuntimeMethod.ofStatic(ops("Comparison"), name, OBJECT, OBJECT, OBJECT);
  }

  /** The truth of a rich comparison. */
  public static RuntimeMethod comparisonTest(String name) {
    return RuntimeMethod.ofStatic(ops("BooleanComparison"), name, BOOLEAN, OBJECT, OBJECT);
  }
}
