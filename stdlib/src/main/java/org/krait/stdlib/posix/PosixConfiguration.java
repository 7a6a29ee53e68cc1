package org.krait.stdlib.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.StringTokenizer;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Indexes;

/** The system's limits and options, by number or by name. */
@PyModule("posix")
public final class PosixConfiguration {
  private static final NativeFunction SYSCONF = new NativeFunction(Access.FREE, "sysconf", 1);
  private static final NativeFunction CONFSTR = new NativeFunction(Access.FREE, "confstr", 3);
  private static final NativeFunction PATHCONF = new NativeFunction(Access.FILES, "pathconf", 2);
  private static final NativeFunction FPATHCONF = new NativeFunction(Access.FILES, "fpathconf", 2);

  private final PyDict systemNames = names(ConfigurationNames.SYSTEM);
  private final PyDict textNames = names(ConfigurationNames.TEXT);
  private final PyDict pathNames = names(ConfigurationNames.PATH);

  private static PyDict names(String list) {
    PyDict names = new PyDict();
    StringTokenizer words = new StringTokenizer(list);
    while (words.hasMoreTokens()) {
      names.put(words.nextToken(), Long.valueOf(words.nextToken()));
    }
    return names;
  }

  @PyConstant
  public PyDict sysconf_names() {
    return systemNames;
  }

  @PyConstant
  public PyDict confstr_names() {
    return textNames;
  }

  @PyConstant
  public PyDict pathconf_names() {
    return pathNames;
  }

  /// Return an integer-valued system configuration variable.
  @PyFunction("(name, /)")
  public long sysconf(Object name) {
    return SYSCONF.checkedLongByErrno(number(name, systemNames));
  }

  /// Return a string-valued system configuration variable.
  @PyFunction("(name, /)")
  public Object confstr(Object name) {
    int number = number(name, textNames);
    long length = CONFSTR.checkedLongByErrno(number, 0, 0);
    if (length == 0) {
      if (NativeFunction.errno() != 0) {
        throw OsError.of(NativeFunction.errno());
      }
      return PySingleton.NONE;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(length);
      CONFSTR.call(number, value.address(), length);
      return FileNames.decodeStr(value.asSlice(0, length - 1).toArray(ValueLayout.JAVA_BYTE));
    }
  }

  /// Return the configuration limit name for the file or directory path.
  ///
  /// If there is no limit, return -1.
  /// On some platforms, path may also be specified as an open file descriptor.
  ///   If this functionality is unavailable, using it raises an exception.
  @PyFunction("(path, name)")
  public long pathconf(Object path, Object name) {
    PathArgument p = PathArgument.orDescriptor("pathconf", path);
    int number = number(name, pathNames);
    if (p.isDescriptor()) {
      return FPATHCONF.checkedLongByErrno(p.descriptor(), number);
    }
    try (Arena arena = Arena.ofConfined()) {
      NativeFunction.clearErrno();
      long limit = PATHCONF.call(Descriptors.text(arena, p.bytes()), number);
      int errno = NativeFunction.errno();
      if (limit == -1 && errno != 0) {
        throw OsError.of(errno, errno == Errno.EINVAL ? null : path);
      }
      return limit;
    }
  }

  /// Return the configuration limit name for the file descriptor fd.
  ///
  /// If there is no limit, return -1.
  @PyFunction("(fd, name, /)")
  public long fpathconf(Object fd, Object name) {
    return FPATHCONF.checkedLongByErrno(DescriptorArgument.of(fd), number(name, pathNames));
  }

  // CPython: posixmodule.c sysconf_confname
  private static int number(Object name, PyDict names) {
    if (PyStr.isStr(name)) {
      Object number = names.get(name);
      if (number == null) {
        throw Errors.valueError("unrecognized configuration name");
      }
      return ((Long) number).intValue();
    }
    if (Indexes.orNull(name) == null) {
      throw Errors.typeError("configuration names must be strings or integers");
    }
    return Arguments.toCInt(name);
  }
}
