package org.krait.stdlib.posix;

import java.security.SecureRandom;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.WorkingDirectory;
import org.krait.runtime.module.Environment;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/// This module provides access to operating system functionality that is
/// standardized by the C Standard and the POSIX standard (a thinly
/// disguised Unix interface).  Refer to the library manual and
/// corresponding Unix manual entries for more information on calls.
@PyModule(
    value = "posix",
    types = {DirEntry.class},
    parts = {
      PosixConfiguration.class,
      PosixConstants.class,
      PosixDescriptors.class,
      PosixEvents.class,
      PosixExtendedAttributes.class,
      PosixFileSystems.class,
      PosixFiles.class,
      PosixNodes.class,
      PosixOldSpawning.class,
      PosixPermissions.class,
      PosixProcesses.class,
      PosixSpawning.class,
      PosixScheduling.class,
      PosixTerminals.class,
      PosixTransfers.class,
      PosixUsers.class
    })
public final class PosixModule {
  /** The calls whose absence {@code os} would mind. */
  private static final String FUNCTIONS =
      """
      EVENTFD TIMERFD_CREATE FACCESSAT FCHDIR FCHMOD FCHMODAT FCHOWN FCHOWNAT FEXECVE FDOPENDIR
      FPATHCONF FSTATAT FSTATVFS FTRUNCATE FUTIMENS FUTIMES FUTIMESAT LINKAT LCHOWN LSTAT LUTIMES
      MEMFD_CREATE MKDIRAT MKFIFOAT MKNODAT OPENAT READLINKAT RENAMEAT SYMLINKAT UNLINKAT UTIMENSAT
      PTSNAME_R
      """;

  private final Settings settings;
  private final Environment environment;
  private @Nullable SecureRandom random;

  public PosixModule(Interpreter interpreter) {
    settings = interpreter.state(Settings.class);
    environment = Environment.of(interpreter);
  }

  @PyConstant
  public PyDict environ() {
    return _create_environ();
  }

  @PyConstant
  public PyType error() {
    return BuiltinExceptions.OS_ERROR;
  }

  @PyConstant
  public PyType stat_result() {
    return PosixTuples.STAT.type();
  }

  @PyConstant
  public PyType terminal_size() {
    return PosixTuples.TERMINAL_SIZE.type();
  }

  @PyConstant
  public PyType uname_result() {
    return PosixTuples.UNAME.type();
  }

  @PyConstant
  public PyType times_result() {
    return PosixTuples.TIMES.type();
  }

  @PyConstant
  public PyType statvfs_result() {
    return PosixTuples.STATVFS.type();
  }

  @PyConstant
  public PyType waitid_result() {
    return PosixTuples.WAITID.type();
  }

  @PyConstant
  public PyType sched_param() {
    return PosixTuples.SCHED_PARAM.type();
  }

  @PyConstant
  public PyList _have_functions() {
    PyList names = new PyList();
    StringTokenizer words = new StringTokenizer(FUNCTIONS);
    while (words.hasMoreTokens()) {
      names.add("HAVE_" + words.nextToken());
    }
    return names;
  }

  /// Create the environment dictionary.
  @PyFunction("()")
  public PyDict _create_environ() {
    PyDict all = new PyDict();
    for (Map.Entry<String, String> e : environment.copy().entrySet()) {
      all.put(PyBytes.of(FileNames.encode(e.getKey())), PyBytes.of(FileNames.encode(e.getValue())));
    }
    return all;
  }

  /// Change or add an environment variable.
  @PyFunction("(name, value, /)")
  public void putenv(Object name, Object value) {
    byte[] text = ProgramArguments.bytes(name);
    byte[] content = ProgramArguments.bytes(value);
    AuditHooks.tell("os.putenv", PyBytes.of(text), PyBytes.of(content));
    environment.set(variable(text), FileNames.decode(content));
  }

  /// Delete an environment variable.
  @PyFunction("(name, /)")
  public void unsetenv(Object name) {
    byte[] text = ProgramArguments.bytes(name);
    AuditHooks.tell("os.unsetenv", PyBytes.of(text));
    environment.remove(variable(text));
  }

  /** The name of a variable, as {@code setenv} takes it. */
  private static String variable(byte[] name) {
    String text = FileNames.decode(name);
    if (text.indexOf('=') >= 0) {
      throw Errors.valueError("illegal environment variable name");
    }
    if (text.isEmpty()) {
      throw OsError.of(Errno.EINVAL);
    }
    return text;
  }

  /// Return the file system path representation of the object.
  ///
  /// If the object is str or bytes, then allow it to pass through as-is. If the
  /// object defines __fspath__(), then return the result of that method. All other
  /// types raise a TypeError.
  @PyFunction("(path)")
  public Object fspath(Object path) {
    return FileSystemPath.of(path);
  }

  /// Return a unicode string representing the current working directory.
  @PyFunction("()")
  public Object getcwd() {
    return PyStr.ofJava(WorkingDirectory.current());
  }

  /// Return a bytes string representing the current working directory.
  @PyFunction("()")
  public Object getcwdb() {
    return PyBytes.of(FileNames.encode(WorkingDirectory.current()));
  }

  /// Change the current working directory to the specified path.
  ///
  /// path may always be specified as a string.
  /// On some platforms, path may also be specified as an open file descriptor.
  /// If this functionality is unavailable, using it raises an exception.
  @PyFunction("(path)")
  public void chdir(Object path) {
    AuditHooks.tell("os.chdir", path);
    PathArgument p = PathArgument.orDescriptor("chdir", path);
    if (p.isDescriptor()) {
      WorkingDirectory.change(p.descriptor());
    } else {
      WorkingDirectory.change(p.text(), p.given());
    }
  }

  /// Change to the directory of the given file descriptor.
  ///
  /// fd must be opened on a directory, not a file.
  /// Equivalent to os.chdir(fd).
  @PyFunction("(fd)")
  public void fchdir(Object fd) {
    AuditHooks.tell("os.chdir", fd);
    WorkingDirectory.change(DescriptorArgument.of(fd));
  }

  /// Translate an error code to a message string.
  @PyFunction("(code, /)")
  public String strerror(int code) {
    return Errno.text(code);
  }

  /// Return the number of logical CPUs in the system.
  ///
  /// Return None if indeterminable.
  @PyFunction("()")
  public int cpu_count() {
    int given = settings.cpuCount;
    return given > 0 ? given : Runtime.getRuntime().availableProcessors();
  }

  /// Return a bytes object containing random bytes suitable for cryptographic use.
  @PyFunction("(size, /)")
  public PyBytes urandom(int size) {
    if (size < 0) {
      throw Errors.valueError("negative argument not allowed");
    }
    byte[] bytes = new byte[size];
    random().nextBytes(bytes);
    return PyBytes.of(bytes);
  }

  private synchronized SecureRandom random() {
    if (random == null) {
      random = new SecureRandom();
    }
    return random;
  }

  /// Obtain a series of random bytes.
  @PyFunction("(size, flags=0)")
  public PyBytes getrandom(int size, int flags) {
    if (size < 0) {
      throw OsError.of(Errno.EINVAL);
    }
    return urandom(size);
  }

  /// Calls PyOS_CallInputHook droppong the GIL first
  @PyFunction("()")
  public void _inputhook() {
    // Only extension modules written in C install such a hook.
  }

  /// Checks if PyOS_CallInputHook is set
  @PyFunction("()")
  public boolean _is_inputhook_installed() {
    return false;
  }

  /// Normalize path, eliminating double slashes, etc.
  @PyFunction("(path)")
  public Object _path_normpath(Object path) {
    return PathText.mapped(path, PathText::normalized);
  }

  /// Split a pathname into drive, root and tail.
  ///
  /// The tail contains anything after the root.
  @PyFunction("(p)")
  public PyTuple _path_splitroot_ex(Object p) {
    return PathText.splitRoot(p);
  }
}
