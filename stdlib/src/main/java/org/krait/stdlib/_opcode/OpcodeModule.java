package org.krait.stdlib._opcode;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;

/// Opcode support module.
// CPython: _opcode.c; the numbers are those of CPython's bytecode, which Krait does not run.
@PyModule("_opcode")
public final class OpcodeModule {
  @PyConstant static final long ENABLE_SPECIALIZATION = 0;
  @PyConstant static final long ENABLE_SPECIALIZATION_FT = 0;

  /** First and last number of each run of opcodes with the property. */
  private static final int[] IS_VALID = {0, 120, 128, 211, 234, 266};

  private static final int[] HAS_ARG = {
    44, 120, 128, 128, 143, 153, 155, 195, 197, 197, 200, 200, 209, 211, 237, 237, 239, 239, 241,
    245, 247, 251, 253, 253, 255, 255, 257, 261, 263, 266
  };

  private static final int[] HAS_CONST = {82, 82, 190, 191};

  private static final int[] HAS_NAME = {
    61, 61, 64, 65, 72, 73, 80, 80, 91, 93, 96, 96, 110, 110, 115, 116, 179, 179, 189, 189, 194,
    195, 200, 200, 249, 249
  };

  private static final int[] HAS_JUMP = {
    68, 68, 70, 70, 75, 77, 100, 103, 106, 106, 172, 176, 237, 237, 248, 248, 257, 260
  };

  private static final int[] HAS_FREE = {62, 62, 90, 90, 97, 97, 111, 111};

  private static final int[] HAS_LOCAL = {3, 3, 63, 63, 83, 89, 112, 114, 261, 261, 266, 266};

  private static final int[] HAS_EXC = {263, 265};

  private static boolean isIn(int[] runs, int opcode) {
    for (int i = 0; i < runs.length; i += 2) {
      if (opcode >= runs[i] && opcode <= runs[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /// Return True if opcode is valid, False otherwise.
  @PyFunction("(opcode)")
  public boolean is_valid(int opcode) {
    return isIn(IS_VALID, opcode);
  }

  /// Return True if the opcode uses its oparg, False otherwise.
  @PyFunction("(opcode)")
  public boolean has_arg(int opcode) {
    return isIn(HAS_ARG, opcode);
  }

  /// Return True if the opcode accesses a constant, False otherwise.
  @PyFunction("(opcode)")
  public boolean has_const(int opcode) {
    return isIn(HAS_CONST, opcode);
  }

  /// Return True if the opcode accesses an attribute by name, False otherwise.
  @PyFunction("(opcode)")
  public boolean has_name(int opcode) {
    return isIn(HAS_NAME, opcode);
  }

  /// Return True if the opcode has a jump target, False otherwise.
  @PyFunction("(opcode)")
  public boolean has_jump(int opcode) {
    return isIn(HAS_JUMP, opcode);
  }

  /// Return True if the opcode accesses a free variable, False otherwise.
  ///
  /// Note that 'free' in this context refers to names in the current scope
  /// that are referenced by inner scopes or names in outer scopes that are
  /// referenced from this scope. It does not include references to global
  /// or builtin scopes.
  @PyFunction("(opcode)")
  public boolean has_free(int opcode) {
    return isIn(HAS_FREE, opcode);
  }

  /// Return True if the opcode accesses a local variable, False otherwise.
  @PyFunction("(opcode)")
  public boolean has_local(int opcode) {
    return isIn(HAS_LOCAL, opcode);
  }

  /// Return True if the opcode sets an exception handler, False otherwise.
  @PyFunction("(opcode)")
  public boolean has_exc(int opcode) {
    return isIn(HAS_EXC, opcode);
  }

  /// Compute the stack effect of the opcode.
  @PyFunction("(opcode, oparg=None, /, *, jump=None)")
  public long stack_effect(int opcode, @Nullable Object oparg, @Nullable Object jump) {
    throw Errors.notImplementedError("_opcode.stack_effect: Krait runs no CPython bytecode");
  }

  /// Return the executor object at offset in code if exists, None otherwise.
  @PyFunction("(code, offset)")
  public Object get_executor(Object code, int offset) {
    return PySingleton.NONE;
  }

  /// Return the specialization stats
  @PyFunction("(/)")
  public Object get_specialization_stats() {
    return PySingleton.NONE;
  }

  /// Return array of symbols of binary ops.
  ///
  /// Indexed by the BINARY_OP oparg value.
  @PyFunction("(/)")
  public Object get_nb_ops() {
    return PyList.of(
        PyTuple.of("NB_ADD", "+"),
        PyTuple.of("NB_AND", "&"),
        PyTuple.of("NB_FLOOR_DIVIDE", "//"),
        PyTuple.of("NB_LSHIFT", "<<"),
        PyTuple.of("NB_MATRIX_MULTIPLY", "@"),
        PyTuple.of("NB_MULTIPLY", "*"),
        PyTuple.of("NB_REMAINDER", "%"),
        PyTuple.of("NB_OR", "|"),
        PyTuple.of("NB_POWER", "**"),
        PyTuple.of("NB_RSHIFT", ">>"),
        PyTuple.of("NB_SUBTRACT", "-"),
        PyTuple.of("NB_TRUE_DIVIDE", "/"),
        PyTuple.of("NB_XOR", "^"),
        PyTuple.of("NB_INPLACE_ADD", "+="),
        PyTuple.of("NB_INPLACE_AND", "&="),
        PyTuple.of("NB_INPLACE_FLOOR_DIVIDE", "//="),
        PyTuple.of("NB_INPLACE_LSHIFT", "<<="),
        PyTuple.of("NB_INPLACE_MATRIX_MULTIPLY", "@="),
        PyTuple.of("NB_INPLACE_MULTIPLY", "*="),
        PyTuple.of("NB_INPLACE_REMAINDER", "%="),
        PyTuple.of("NB_INPLACE_OR", "|="),
        PyTuple.of("NB_INPLACE_POWER", "**="),
        PyTuple.of("NB_INPLACE_RSHIFT", ">>="),
        PyTuple.of("NB_INPLACE_SUBTRACT", "-="),
        PyTuple.of("NB_INPLACE_TRUE_DIVIDE", "/="),
        PyTuple.of("NB_INPLACE_XOR", "^="),
        PyTuple.of("NB_SUBSCR", "[]"));
  }

  /// Return a list of names of the unary intrinsics.
  @PyFunction("(/)")
  public Object get_intrinsic1_descs() {
    return PyList.of(
        "INTRINSIC_1_INVALID",
        "INTRINSIC_PRINT",
        "INTRINSIC_IMPORT_STAR",
        "INTRINSIC_STOPITERATION_ERROR",
        "INTRINSIC_ASYNC_GEN_WRAP",
        "INTRINSIC_UNARY_POSITIVE",
        "INTRINSIC_LIST_TO_TUPLE",
        "INTRINSIC_TYPEVAR",
        "INTRINSIC_PARAMSPEC",
        "INTRINSIC_TYPEVARTUPLE",
        "INTRINSIC_SUBSCRIPT_GENERIC",
        "INTRINSIC_TYPEALIAS");
  }

  /// Return a list of names of the binary intrinsics.
  @PyFunction("(/)")
  public Object get_intrinsic2_descs() {
    return PyList.of(
        "INTRINSIC_2_INVALID",
        "INTRINSIC_PREP_RERAISE_STAR",
        "INTRINSIC_TYPEVAR_WITH_BOUND",
        "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
        "INTRINSIC_SET_FUNCTION_TYPE_PARAMS",
        "INTRINSIC_SET_TYPEPARAM_DEFAULT");
  }

  /// Return a list of special method names.
  @PyFunction("(/)")
  public Object get_special_method_names() {
    return PyList.of("__enter__", "__exit__", "__aenter__", "__aexit__");
  }
}
