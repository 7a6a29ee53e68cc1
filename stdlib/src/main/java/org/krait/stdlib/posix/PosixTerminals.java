package org.krait.stdlib.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.TerminalSize;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Indexes;

/** Terminals and pseudo-terminals. */
@PyModule("posix")
public final class PosixTerminals {
  private static final NativeFunction OPENPTY = new NativeFunction(Access.FILES, "openpty", 5);
  private static final NativeFunction POSIX_OPENPT =
      new NativeFunction(Access.FILES, "posix_openpt", 1);
  private static final NativeFunction GRANTPT = new NativeFunction(Access.FILES, "grantpt", 1);
  private static final NativeFunction UNLOCKPT = new NativeFunction(Access.FILES, "unlockpt", 1);
  private static final NativeFunction PTSNAME = new NativeFunction(Access.FILES, "ptsname_r", 3);
  private static final NativeFunction LOGIN_TTY = new NativeFunction(Access.FILES, "login_tty", 1);
  private static final NativeFunction TTYNAME = new NativeFunction(Access.FILES, "ttyname_r", 3);
  private static final NativeFunction CTERMID = new NativeFunction(Access.FILES, "ctermid", 1);
  private static final NativeFunction TCGETPGRP = new NativeFunction(Access.FILES, "tcgetpgrp", 1);
  private static final NativeFunction TCSETPGRP = new NativeFunction(Access.FILES, "tcsetpgrp", 2);
  private static final int LONGEST_NAME = 1024;
  private static final int STANDARD_OUTPUT = 1;

  /// Return a string describing the encoding of a terminal's file descriptor.
  ///
  /// The file descriptor must be attached to a terminal.
  /// If the device is not a terminal, return None.
  @PyFunction("(fd)")
  public Object device_encoding(int fd) {
    return Descriptors.isTerminal(fd) ? "UTF-8" : PySingleton.NONE;
  }

  /// Return the size of the terminal window as (columns, lines).
  ///
  /// The optional argument fd (default standard output) specifies
  /// which file descriptor should be queried.
  ///
  /// If the file descriptor is not connected to a terminal, an OSError
  /// is thrown.
  ///
  /// This function will only be defined if an implementation is
  /// available for this system.
  ///
  /// shutil.get_terminal_size is the high-level function which should
  /// normally be used, os.get_terminal_size is the low-level implementation.
  @PyFunction("(fd=<unrepresentable>, /)")
  public Object get_terminal_size(@Nullable Object fd) {
    int[] size = TerminalSize.of(fd == null ? STANDARD_OUTPUT : Indexes.toInt(fd, false));
    return PosixTuples.TERMINAL_SIZE.of((long) size[0], (long) size[1]);
  }

  /// Open a pseudo-terminal.
  ///
  /// Return a tuple of (master_fd, slave_fd) containing open file descriptors
  /// for both the master and slave ends.
  @PyFunction("()")
  public PyTuple openpty() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment ends = arena.allocate(8, 4);
      OPENPTY.checked(ends.address(), ends.address() + 4, 0, 0, 0);
      int master = ends.get(ValueLayout.JAVA_INT, 0);
      int slave = ends.get(ValueLayout.JAVA_INT, 4);
      Descriptors.setInheritable(master, false);
      Descriptors.setInheritable(slave, false);
      return PyTuple.of((long) master, (long) slave);
    }
  }

  /// Open and return a file descriptor for a master pseudo-terminal device.
  ///
  /// Performs a posix_openpt() C function call. The oflag argument is used to
  /// set file status flags and file access modes as specified in the manual page
  /// of posix_openpt() of your system.
  @PyFunction("(oflag, /)")
  public int posix_openpt(int oflag) {
    return POSIX_OPENPT.checked(oflag | Descriptors.O_CLOEXEC);
  }

  /// Grant access to the slave pseudo-terminal device.
  ///
  ///   fd
  ///     File descriptor of a master pseudo-terminal device.
  ///
  /// Performs a grantpt() C function call.
  @PyFunction("(fd, /)")
  public void grantpt(Object fd) {
    GRANTPT.checked(DescriptorArgument.of(fd));
  }

  /// Unlock a pseudo-terminal master/slave pair.
  ///
  ///   fd
  ///     File descriptor of a master pseudo-terminal device.
  ///
  /// Performs an unlockpt() C function call.
  @PyFunction("(fd, /)")
  public void unlockpt(Object fd) {
    UNLOCKPT.checked(DescriptorArgument.of(fd));
  }

  /// Return the name of the slave pseudo-terminal device.
  ///
  ///   fd
  ///     File descriptor of a master pseudo-terminal device.
  ///
  /// If the ptsname_r() C function is available, it is called;
  /// otherwise, performs a ptsname() C function call.
  @PyFunction("(fd, /)")
  public Object ptsname(Object fd) {
    return name(PTSNAME, DescriptorArgument.of(fd));
  }

  /// Return the name of the terminal device connected to 'fd'.
  ///
  ///   fd
  ///     Integer file descriptor handle.
  @PyFunction("(fd, /)")
  public Object ttyname(int fd) {
    return name(TTYNAME, fd);
  }

  /** The name that a call writes into a buffer; it returns an error's number. */
  private static Object name(NativeFunction call, int descriptor) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocate(LONGEST_NAME);
      int error = (int) call.call(descriptor, name.address(), LONGEST_NAME);
      if (error != 0) {
        throw OsError.of(error);
      }
      return FileNames.decodeStr(Descriptors.bytes(name));
    }
  }

  /// Return the name of the controlling terminal for this process.
  @PyFunction("()")
  public Object ctermid() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocate(LONGEST_NAME);
      CTERMID.call(name.address());
      return FileNames.decodeStr(Descriptors.bytes(name));
    }
  }

  /// Prepare the tty of which fd is a file descriptor for a new login session.
  ///
  /// Make the calling process a session leader; make the tty the
  /// controlling tty, the stdin, the stdout, and the stderr of the
  /// calling process; close fd.
  @PyFunction("(fd, /)")
  public void login_tty(Object fd) {
    LOGIN_TTY.checked(DescriptorArgument.of(fd));
  }

  /// Return the process group associated with the terminal specified by fd.
  @PyFunction("(fd, /)")
  public int tcgetpgrp(int fd) {
    return TCGETPGRP.checked(fd);
  }

  /// Set the process group associated with the terminal specified by fd.
  @PyFunction("(fd, pgid, /)")
  public void tcsetpgrp(int fd, int pgid) {
    TCSETPGRP.checked(fd, pgid);
  }
}
