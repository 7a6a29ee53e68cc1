package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Types;

/**
 * What a SystemExit asks for.
 *
 * @param status the status of the process, 0 to 255
 * @param message what is to be printed, or null for nothing
 */
// CPython: pythonrun.c parse_exit_code
public record ExitStatus(int status, @Nullable Object message) {
  private static final int MASK = 0xFF;

  /** What an exception asks for by its code, or by itself where it has none. */
  public static ExitStatus of(PyBaseException exit) {
    Object code;
    try {
      code = Attributes.get(exit, "code");
    } catch (PyException _) {
      code = exit;
    }
    if (code == PySingleton.NONE) {
      return new ExitStatus(0, null);
    }
    if (!Types.of(code).isSubtypeOf(BuiltinTypes.INT)) {
      return new ExitStatus(1, code);
    }
    return new ExitStatus(Ints.index(code) instanceof Long n ? (int) (n & MASK) : MASK, null);
  }
}
