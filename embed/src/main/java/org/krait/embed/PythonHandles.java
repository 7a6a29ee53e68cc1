package org.krait.embed;

import org.jspecify.annotations.Nullable;
import org.krait.embed.interop.Handles;
import org.krait.embed.interop.Interop;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.ops.ExitStatus;

/** The public classes as conversion sees them. */
final class PythonHandles implements Handles {
  private final Interpreter interpreter;

  PythonHandles(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  private Interop interop() {
    return interpreter.state(Interop.class);
  }

  @Override
  public Class<?> type() {
    return PythonValue.class;
  }

  @Override
  public Object wrap(Object python) {
    return new PythonValue(interop(), python);
  }

  @Override
  public @Nullable Object unwrap(Object java) {
    if (!(java instanceof PythonValue v)) {
      return null;
    }
    if (v.interop() != interop()) {
      throw new IllegalArgumentException("the value belongs to another interpreter");
    }
    return v.object();
  }

  @Override
  public RuntimeException failure(PyBaseException raised, @Nullable Throwable cause) {
    RaisedException told = RaisedException.of(interop(), raised);
    PythonValue value = new PythonValue(interop(), raised);
    return raised.type().isSubtypeOf(BuiltinExceptions.SYSTEM_EXIT)
        ? new PythonExit(value, told, ExitStatus.of(raised).status())
        : new PythonException(value, told, cause);
  }

  @Override
  public @Nullable PyBaseException raised(Throwable failure) {
    return failure instanceof PythonException e && e.value().interop() == interop()
        ? (PyBaseException) e.value().object()
        : null;
  }
}
