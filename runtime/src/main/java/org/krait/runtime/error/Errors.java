package org.krait.runtime.error;

/** Makes the exceptions that built-in code raises: {@code throw Errors.typeError("…")}. */
public final class Errors {
  private Errors() {}

  /** A {@code TypeError}. */
  public static PyException typeError(String message) {
    return new PyException("TypeError", message);
  }

  /** A {@code ValueError}. */
  public static PyException valueError(String message) {
    return new PyException("ValueError", message);
  }

  /** A {@code IndexError}. */
  public static PyException indexError(String message) {
    return new PyException("IndexError", message);
  }

  /** A {@code RuntimeError}. */
  public static PyException runtimeError(String message) {
    return new PyException("RuntimeError", message);
  }

  /** A {@code OverflowError}. */
  public static PyException overflowError(String message) {
    return new PyException("OverflowError", message);
  }

  /** A {@code ZeroDivisionError}. */
  public static PyException zeroDivisionError(String message) {
    return new PyException("ZeroDivisionError", message);
  }

  /** A {@code SystemError}. */
  public static PyException systemError(String message) {
    return new PyException("SystemError", message);
  }

  /** A {@code BufferError}. */
  public static PyException bufferError(String message) {
    return new PyException("BufferError", message);
  }

  /** A {@code LookupError}. */
  public static PyException lookupError(String message) {
    return new PyException("LookupError", message);
  }

  /** A {@code AssertionError}. */
  public static PyException assertionError(String message) {
    return new PyException("AssertionError", message);
  }

  /** A {@code NotImplementedError}. */
  public static PyException notImplementedError(String message) {
    return new PyException("NotImplementedError", message);
  }

  /** A {@code ReferenceError}. */
  public static PyException referenceError(String message) {
    return new PyException("ReferenceError", message);
  }

  /** A {@code RecursionError}. */
  public static PyException recursionError(String message) {
    return new PyException("RecursionError", message);
  }

  /** A {@code MemoryError}. */
  public static PyException memoryError(String message) {
    return new PyException("MemoryError", message);
  }

  /** A {@code MemoryError} without a message. */
  public static PyException memoryError() {
    return new PyException("MemoryError");
  }

  /** A {@code EOFError}. */
  public static PyException eofError(String message) {
    return new PyException("EOFError", message);
  }

  /** A {@code UnboundLocalError}. */
  public static PyException unboundLocalError(String message) {
    return new PyException("UnboundLocalError", message);
  }

  /** A {@code KeyError} for a missing key. */
  public static PyException keyError(Object key) {
    return new PyException("KeyError", key);
  }

  /** A {@code StopIteration} without a value. */
  public static PyException stopIteration() {
    return new PyException("StopIteration", new Object[0]);
  }

  /** A {@code NameError} that knows the name (for "Did you mean"). */
  public static PyException nameError(String name) {
    return nameError("name '" + name + "' is not defined", name);
  }

  /** A {@code NameError} in other words. */
  public static PyException nameError(String message, String name) {
    return new PyException("NameError", new Object[] {message}, new Object[] {"name", name});
  }

  /** An {@code AttributeError} that knows the object and the name (for "Did you mean"). */
  public static PyException attributeError(String message, Object object, Object name) {
    return new PyException(
        "AttributeError", new Object[] {message}, new Object[] {"name", name, "obj", object});
  }

  /** An {@code ImportError} that knows the module's name. */
  public static PyException importError(String message, Object name) {
    return new PyException("ImportError", new Object[] {message}, new Object[] {"name", name});
  }

  /** A {@code ModuleNotFoundError} that knows the module's name. */
  public static PyException moduleNotFoundError(String message, Object name) {
    return new PyException(
        "ModuleNotFoundError", new Object[] {message}, new Object[] {"name", name});
  }
}
