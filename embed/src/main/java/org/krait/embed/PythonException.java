package org.krait.embed;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * What a Python program raised and did not handle.
 *
 * <p>The stack trace begins with the Python functions that the exception passed, each with its file
 * and line, and goes on with the Java methods that called Python. The cause is the Java exception
 * that the Python exception stands for, where that was a checked one.
 */
public class PythonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PythonValue value;
  private final transient String traceback;
  private final String typeName;

  PythonException(PythonValue value, RaisedException raised, @Nullable Throwable cause) {
    super(raised.message(), cause);
    this.value = value;
    this.typeName = raised.typeName();
    this.traceback = raised.traceback();
    setStackTrace(raised.stack(getStackTrace()));
  }

  /** The Python exception itself. */
  public PythonValue value() {
    return value;
  }

  /** The name of the Python exception's class, with its module unless that is builtins. */
  public String typeName() {
    return typeName;
  }

  /** Whether the exception is an instance of the built-in class of this name or of a subclass. */
  public boolean is(String className) {
    return RaisedException.isInstance(value, className);
  }

  /** The traceback as Python prints it. */
  public String pythonTraceback() {
    return traceback;
  }

  /** Prints the traceback as Python does. */
  public void printPythonTraceback(PrintStream out) {
    out.print(traceback);
  }
}
