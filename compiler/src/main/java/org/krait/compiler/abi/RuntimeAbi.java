package org.krait.compiler.abi;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/** The classes that generated code names. */
public final class RuntimeAbi {
  static final ClassDesc VOID = ConstantDescs.CD_void;
  public static final ClassDesc OBJECT = ConstantDescs.CD_Object;
  public static final ClassDesc OBJECTS = OBJECT.arrayType();
  public static final ClassDesc CLASS = ConstantDescs.CD_Class;
  public static final ClassDesc STRING = ConstantDescs.CD_String;
  public static final ClassDesc STRINGS = STRING.arrayType();
  public static final ClassDesc INT = ConstantDescs.CD_int;
  public static final ClassDesc INTS = INT.arrayType();
  public static final ClassDesc LONG = ConstantDescs.CD_long;
  public static final ClassDesc DOUBLE = ConstantDescs.CD_double;
  public static final ClassDesc BOOLEAN = ConstantDescs.CD_boolean;
  public static final ClassDesc THROWABLE = ConstantDescs.CD_Throwable;

  public static final ClassDesc PY_EXCEPTION = error("PyException");

  public static final ClassDesc INTERPRETER = object("Interpreter");
  public static final ClassDesc THREAD_STATE = object("ThreadState");
  public static final ClassDesc PY_BASE_EXCEPTION = object("PyBaseException");
  public static final ClassDesc PY_CALLABLE = object("PyCallable");
  public static final ClassDesc PY_CELL = object("PyCell");
  public static final ClassDesc PY_CELLS = PY_CELL.arrayType();
  public static final ClassDesc PY_DICT = object("PyDict");
  public static final ClassDesc PY_ITERATOR = object("PyIterator");
  public static final ClassDesc PY_LIST = object("PyList");
  public static final ClassDesc PY_SET = object("PySet");
  public static final ClassDesc PY_SINGLETON = object("PySingleton");
  public static final ClassDesc PY_SLICE = object("PySlice");
  public static final ClassDesc PY_TUPLE = object("PyTuple");
  public static final ClassDesc PY_TYPE = object("PyType");

  /** The type objects of built-in types, in static fields. */
  public static final ClassDesc BUILTIN_TYPES = object("BuiltinTypes");

  public static final ClassDesc CALL_TARGET = function("CallTarget");
  public static final ClassDesc CODE_ACTIVATION = function("CodeActivation");
  public static final ClassDesc EXECUTABLE = function("Executable");
  public static final ClassDesc COMPILED_EXECUTABLE = function("CompiledExecutable");
  public static final ClassDesc COMPILED_LOOP = function("CompiledLoop");
  public static final ClassDesc COMPILED_STEP = function("CompiledStep");
  public static final ClassDesc PY_GENERATOR = function("PyGenerator");
  public static final ClassDesc COMPILED_UNWINDING = function("CompiledUnwinding");
  public static final ClassDesc GENERATED_CODE = function("GeneratedCode");
  public static final ClassDesc GENERATOR_STATE = function("GeneratorState");
  public static final ClassDesc PY_CODE = function("PyCode");
  public static final ClassDesc PY_FUNCTION = function("PyFunction");

  private RuntimeAbi() {}

  static ClassDesc error(String name) {
    return ClassDesc.of("org.krait.runtime.error", name);
  }

  static ClassDesc object(String name) {
    return ClassDesc.of("org.krait.runtime.object", name);
  }

  static ClassDesc function(String name) {
    return ClassDesc.of("org.krait.runtime.function", name);
  }

  static ClassDesc ops(String name) {
    return ClassDesc.of("org.krait.runtime.ops", name);
  }

  static ClassDesc number(String name) {
    return ClassDesc.of("org.krait.runtime.number", name);
  }

  static ClassDesc call(String name) {
    return ClassDesc.of("org.krait.runtime.call", name);
  }

  static ClassDesc site(String name) {
    return ClassDesc.of("org.krait.runtime.site", name);
  }
}
