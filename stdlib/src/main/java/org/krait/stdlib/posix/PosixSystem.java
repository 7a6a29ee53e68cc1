package org.krait.stdlib.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;

/** What the system tells of itself. */
@PyModule("posix")
public final class PosixSystem {
  private static final NativeFunction SYSCONF = new NativeFunction("sysconf", 1);
  private static final NativeFunction CONFSTR = new NativeFunction("confstr", 3);
  private static final NativeFunction GETLOADAVG = new NativeFunction("getloadavg", 2);
  private static final NativeFunction SYNC = new NativeFunction("sync", 0);
  private static final NativeFunction ERRNO = new NativeFunction("__errno_location", 0);
  private static final int SAMPLES = 3;

  @PyConstant
  public PyDict sysconf_names() {
    return ConfigurationNames.SYSCONF.toDict();
  }

  @PyConstant
  public PyDict confstr_names() {
    return ConfigurationNames.CONFSTR.toDict();
  }

  /// Return an integer-valued system configuration variable.
  @PyFunction("(name, /)")
  public long sysconf(Object name) {
    int number = ConfigurationNames.SYSCONF.number(name);
    clearErrno();
    long value = SYSCONF.call(number);
    if (value == -1 && NativeFunction.errno() != 0) {
      throw OsError.of(NativeFunction.errno());
    }
    return value;
  }

  /// Return a string-valued system configuration variable.
  @PyFunction("(name, /)")
  public Object confstr(Object name) {
    int number = ConfigurationNames.CONFSTR.number(name);
    clearErrno();
    long length = CONFSTR.call(number, 0, 0);
    if (length == 0) {
      if (NativeFunction.errno() != 0) {
        throw OsError.of(NativeFunction.errno());
      }
      return PySingleton.NONE;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(length);
      CONFSTR.call(number, text.address(), length);
      return FileNames.decodeStr(Descriptors.bytes(text));
    }
  }

  /** These calls say by the error number alone that they failed. */
  @SuppressWarnings("restricted")
  private static void clearErrno() {
    MemorySegment.ofAddress(ERRNO.call()).reinterpret(4).set(ValueLayout.JAVA_INT, 0, 0);
  }

  /// Return average recent system load information.
  ///
  /// Return the number of processes in the system run queue averaged over
  /// the last 1, 5, and 15 minutes as a tuple of three floats.
  /// Raises OSError if the load average was unobtainable.
  @PyFunction("()")
  public PyTuple getloadavg() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment loads = arena.allocate(8L * SAMPLES, 8);
      if ((int) GETLOADAVG.call(loads.address(), SAMPLES) != SAMPLES) {
        throw new PyException("OSError", "Load averages are unobtainable");
      }
      double[] d = loads.toArray(ValueLayout.JAVA_DOUBLE);
      return PyTuple.of(d[0], d[1], d[2]);
    }
  }

  /// Force write of everything to disk.
  @PyFunction("()")
  public void sync() {
    SYNC.call();
  }
}
