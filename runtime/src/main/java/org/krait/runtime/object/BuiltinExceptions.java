package org.krait.runtime.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The built-in exception types by name. Those with attributes or methods of their own are declared
 * in {@code org.krait.runtime.types}; the others differ in name, base and docstring alone.
 */
public final class BuiltinExceptions {
  private static final Map<String, PyType> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("BaseException", BuiltinTypes.BASE_EXCEPTION);
    declared("BaseExceptionGroup");
    plain("Exception", "BaseException", "Common base class for all non-exit exceptions.");
    PyType[] groupBases = {of("BaseExceptionGroup"), of("Exception")};
    BY_NAME.put(
        "ExceptionGroup",
        PyType.builtin(new PlainExceptionBinding("ExceptionGroup", null, groupBases)));
    plain("ArithmeticError", "Exception", "Base class for arithmetic errors.");
    plain("FloatingPointError", "ArithmeticError", "Floating-point operation failed.");
    plain("OverflowError", "ArithmeticError", "Result too large to be represented.");
    plain(
        "ZeroDivisionError",
        "ArithmeticError",
        "Second argument to a division or modulo operation was zero.");
    plain("AssertionError", "Exception", "Assertion failed.");
    declared("AttributeError");
    plain("BufferError", "Exception", "Buffer error.");
    plain("EOFError", "Exception", "Read beyond end of file.");
    declared("ImportError");
    plain("ModuleNotFoundError", "ImportError", "Module not found.");
    plain("LookupError", "Exception", "Base class for lookup errors.");
    plain("IndexError", "LookupError", "Sequence index out of range.");
    declared("KeyError");
    plain("MemoryError", "Exception", "Out of memory.");
    declared("NameError");
    plain("UnboundLocalError", "NameError", "Local name referenced but not bound to a value.");
    declared("OSError");
    plain("BlockingIOError", "OSError", "I/O operation would block.");
    plain("ChildProcessError", "OSError", "Child process error.");
    plain("ConnectionError", "OSError", "Connection error.");
    plain("BrokenPipeError", "ConnectionError", "Broken pipe.");
    plain("ConnectionAbortedError", "ConnectionError", "Connection aborted.");
    plain("ConnectionRefusedError", "ConnectionError", "Connection refused.");
    plain("ConnectionResetError", "ConnectionError", "Connection reset.");
    plain("FileExistsError", "OSError", "File already exists.");
    plain("FileNotFoundError", "OSError", "File not found.");
    plain("InterruptedError", "OSError", "Interrupted by signal.");
    plain("IsADirectoryError", "OSError", "Operation doesn't work on directories.");
    plain("NotADirectoryError", "OSError", "Operation only works on directories.");
    plain("PermissionError", "OSError", "Not enough permissions.");
    plain("ProcessLookupError", "OSError", "Process not found.");
    plain("TimeoutError", "OSError", "Timeout expired.");
    plain("ReferenceError", "Exception", "Weak ref proxy used after referent went away.");
    plain("RuntimeError", "Exception", "Unspecified run-time error.");
    plain("NotImplementedError", "RuntimeError", "Method or function hasn't been implemented yet.");
    plain(
        "PythonFinalizationError", "RuntimeError", "Operation blocked during Python finalization.");
    plain("RecursionError", "RuntimeError", "Recursion limit exceeded.");
    plain("StopAsyncIteration", "Exception", "Signal the end from iterator.__anext__().");
    declared("StopIteration");
    declared("SyntaxError");
    plain("IndentationError", "SyntaxError", "Improper indentation.");
    plain("TabError", "IndentationError", "Improper mixture of spaces and tabs.");
    plain("_IncompleteInputError", "SyntaxError", "incomplete input.");
    plain(
        "SystemError",
        "Exception",
        "Internal error in the Python interpreter.\n\n"
            + "Please report this to the Python maintainer, along with the traceback,\n"
            + "the Python version, and the hardware/OS platform and version.");
    plain("TypeError", "Exception", "Inappropriate argument type.");
    plain("ValueError", "Exception", "Inappropriate argument value (of correct type).");
    plain("UnicodeError", "ValueError", "Unicode related error.");
    declared("UnicodeDecodeError");
    declared("UnicodeEncodeError");
    declared("UnicodeTranslateError");
    plain("Warning", "Exception", "Base class for warning categories.");
    plain(
        "BytesWarning",
        "Warning",
        "Base class for warnings about bytes and buffer related problems, mostly\n"
            + "related to conversion from str or comparing to str.");
    plain("DeprecationWarning", "Warning", "Base class for warnings about deprecated features.");
    plain("EncodingWarning", "Warning", "Base class for warnings about encodings.");
    plain(
        "FutureWarning",
        "Warning",
        "Base class for warnings about constructs that will change semantically\nin the future.");
    plain(
        "ImportWarning",
        "Warning",
        "Base class for warnings about probable mistakes in module imports");
    plain(
        "PendingDeprecationWarning",
        "Warning",
        "Base class for warnings about features which will be deprecated\nin the future.");
    plain("ResourceWarning", "Warning", "Base class for warnings about resource usage.");
    plain("RuntimeWarning", "Warning", "Base class for warnings about dubious runtime behavior.");
    plain("SyntaxWarning", "Warning", "Base class for warnings about dubious syntax.");
    plain(
        "UnicodeWarning",
        "Warning",
        "Base class for warnings about Unicode related problems, mostly\n"
            + "related to conversion problems.");
    plain("UserWarning", "Warning", "Base class for warnings generated by user code.");
    plain("GeneratorExit", "BaseException", "Request that a generator exit.");
    plain("KeyboardInterrupt", "BaseException", "Program interrupted by user.");
    declared("SystemExit");
  }

  public static final PyType EXCEPTION = of("Exception");
  public static final PyType STOP_ITERATION = of("StopIteration");
  public static final PyType STOP_ASYNC_ITERATION = of("StopAsyncIteration");
  public static final PyType GENERATOR_EXIT = of("GeneratorExit");
  public static final PyType ATTRIBUTE_ERROR = of("AttributeError");
  public static final PyType TYPE_ERROR = of("TypeError");
  public static final PyType KEY_ERROR = of("KeyError");
  public static final PyType INDEX_ERROR = of("IndexError");
  public static final PyType NAME_ERROR = of("NameError");
  public static final PyType SYSTEM_EXIT = of("SystemExit");
  public static final PyType IMPORT_ERROR = of("ImportError");
  public static final PyType OS_ERROR = of("OSError");
  public static final PyType TIMEOUT_ERROR = of("TimeoutError");
  public static final PyType SYNTAX_ERROR = of("SyntaxError");
  public static final PyType KEYBOARD_INTERRUPT = of("KeyboardInterrupt");
  public static final PyType BASE_EXCEPTION_GROUP = of("BaseExceptionGroup");
  public static final PyType EXCEPTION_GROUP = of("ExceptionGroup");
  public static final PyType RECURSION_ERROR = of("RecursionError");
  public static final PyType RUNTIME_ERROR = of("RuntimeError");
  public static final PyType VALUE_ERROR = of("ValueError");
  public static final PyType OVERFLOW_ERROR = of("OverflowError");
  public static final PyType UNICODE_ERROR = of("UnicodeError");

  private BuiltinExceptions() {}

  /** The built-in exception type of this name. */
  public static PyType of(String name) {
    PyType type = BY_NAME.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no built-in exception " + name);
    }
    return type;
  }

  /** The names of all of them. */
  public static Iterable<String> names() {
    return BY_NAME.keySet();
  }

  private static void declared(String name) {
    BY_NAME.put(name, PyType.builtin("org.krait.runtime.types." + name + "Type"));
  }

  private static void plain(String name, String base, String doc) {
    BY_NAME.put(name, PyType.builtin(new PlainExceptionBinding(name, doc, of(base))));
  }

  /** The subtypes of a built-in exception type: first the built-in ones, whether used or not. */
  public static List<PyType> subtypes(PyType type) {
    List<PyType> all = new ArrayList<>();
    List<PyType> beside = new ArrayList<>();
    for (PyType t : BY_NAME.values()) {
      List<PyType> bases = List.of(t.bases());
      if (bases.contains(type)) {
        (bases.get(0) == type ? all : beside).add(t);
      }
    }
    all.addAll(beside);
    for (PyType t : type.subtypes()) {
      if (!all.contains(t)) {
        all.add(t);
      }
    }
    return all;
  }
}
