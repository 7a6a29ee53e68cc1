package org.krait.stdlib.fcntl;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.JavaDescriptors;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.WaitingCalls;
import org.krait.runtime.module.FileDescriptors;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;

/// This module performs file control and I/O control on file
/// descriptors.  It is an interface to the fcntl() and ioctl() Unix
/// routines.  File descriptors can be obtained with the fileno() method of
/// a file or socket object.
// CPython: fcntlmodule.c
@PyModule(value = "fcntl", parts = FcntlConstants.class)
public final class FcntlModule {
  private static final NativeFunction FCNTL = new NativeFunction(Access.FILES, "fcntl", 3);
  private static final NativeFunction IOCTL = new NativeFunction(Access.FILES, "ioctl", 3);
  private static final NativeFunction FLOCK = new NativeFunction(Access.FILES, "flock", 2);
  private static final int LONGEST = 1024;
  private static final int F_SETLK = 6;
  private static final int F_SETLKW = 7;
  private static final short F_RDLCK = 0;
  private static final short F_WRLCK = 1;
  private static final short F_UNLCK = 2;
  private static final long LOCK_SIZE = 32;

  private static long check(long result) {
    if ((int) result < 0) {
      throw OsError.of(NativeFunction.errno());
    }
    return (int) result;
  }

  /// Perform the operation cmd on file descriptor fd.
  ///
  /// The values used for cmd are operating system dependent, and are
  /// available as constants in the fcntl module, using the same names as used
  /// in the relevant C header files.  The argument arg is optional, and
  /// defaults to 0; it may be an integer, a bytes-like object or a string.
  /// If arg is given as a string, it will be encoded to binary using the
  /// UTF-8 encoding.
  ///
  /// If the arg given is an integer or if none is specified, the result value
  /// is an integer corresponding to the return value of the fcntl() call in
  /// the C code.
  ///
  /// If arg is given as a bytes-like object, the return value of fcntl() is a
  /// bytes object of that length, containing the resulting value put in the
  /// arg buffer by the operating system.  The length of the arg buffer is not
  /// allowed to exceed 1024 bytes.
  @PyFunction("(fd, cmd, arg=0, /)")
  public Object fcntl(Object fd, int cmd, Object arg) {
    int descriptor = FileDescriptors.of(fd);
    AuditHooks.tell("fcntl.fcntl", fd, (long) cmd, arg);
    JavaDescriptors.keepFromChildren();
    if (Ints.indexOrNull(arg) != null) {
      return check(WaitingCalls.call(FCNTL, descriptor, cmd, number(arg)));
    }
    byte[] structure = structure(arg, "fcntl");
    if (structure.length > LONGEST) {
      throw Errors.valueError("fcntl argument 3 is too long");
    }
    return call(FCNTL, descriptor, cmd, structure);
  }

  private static long number(Object arg) {
    return Ints.big(Indexes.of(arg)).intValue();
  }

  private static byte[] structure(Object arg, String function) {
    if (PyStr.isStr(arg)) {
      return FileNames.encode(PyStr.toJava(arg));
    }
    byte[] bytes = Buffers.bytesOrNull(arg);
    if (bytes == null) {
      throw Errors.typeError(
          function
              + "() argument 3 must be an integer, a bytes-like object, or a string, not "
              + Types.of(arg).fullName());
    }
    return bytes;
  }

  /** A call with a structure, which comes back changed. */
  private static PyBytes call(NativeFunction function, int fd, long request, byte[] structure) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(LONGEST, 8);
      MemorySegment.copy(structure, 0, memory, ValueLayout.JAVA_BYTE, 0, structure.length);
      check(WaitingCalls.call(function, fd, request, memory.address()));
      return PyBytes.of(memory.asSlice(0, structure.length).toArray(ValueLayout.JAVA_BYTE));
    }
  }

  /// Perform the operation request on file descriptor fd.
  ///
  /// The values used for request are operating system dependent, and are
  /// available as constants in the fcntl or termios library modules, using
  /// the same names as used in the relevant C header files.
  ///
  /// The argument arg is optional, and defaults to 0; it may be an integer, a
  /// bytes-like object or a string.  If arg is given as a string, it will be
  /// encoded to binary using the UTF-8 encoding.
  ///
  /// If the arg given is an integer or if none is specified, the result value
  /// is an integer corresponding to the return value of the ioctl() call in
  /// the C code.
  ///
  /// If the argument is a mutable buffer (such as a bytearray) and the
  /// mutate_flag argument is true (default) then the buffer is (in effect)
  /// passed to the operating system and changes made by the OS will be
  /// reflected in the contents of the buffer after the call has returned.
  /// The return value is the integer returned by the ioctl() system call.
  ///
  /// If the argument is a mutable buffer and the mutable_flag argument is
  /// false, the behavior is as if an immutable buffer had been passed.
  ///
  /// If the argument is an immutable buffer then a copy of the buffer is
  /// passed to the operating system and the return value is a bytes object of
  /// the same length containing whatever the operating system put in the
  /// buffer.  The length of the arg buffer in this case is not allowed to
  /// exceed 1024 bytes.
  @PyFunction("(fd, request, arg=0, mutate_flag=True, /)")
  public Object ioctl(Object fd, Object request, Object arg, boolean mutateFlag) {
    int descriptor = FileDescriptors.of(fd);
    long code = Ints.big(Ints.index(request)).longValue();
    if (Ints.indexOrNull(arg) != null) {
      return check(WaitingCalls.call(IOCTL, descriptor, code, number(arg)));
    }
    Buffer view = mutateFlag ? writableOrNull(arg) : null;
    if (view != null) {
      return change(descriptor, code, view);
    }
    byte[] structure = structure(arg, "ioctl");
    if (structure.length > LONGEST) {
      throw Errors.valueError("ioctl argument 3 is too long");
    }
    return call(IOCTL, descriptor, code, structure);
  }

  private static @Nullable Buffer writableOrNull(Object arg) {
    if (PyStr.isStr(arg) || arg instanceof PyBytes || !Buffers.exports(arg)) {
      return null;
    }
    try {
      return Buffers.of(arg, Buffer.WRITABLE);
    } catch (PyException e) {
      if (Exceptions.matches(e, "BufferError")) {
        return null;
      }
      throw e;
    }
  }

  /** A call that changes the memory of an object. */
  private static long change(int fd, long code, Buffer view) {
    try (Arena arena = Arena.ofConfined()) {
      byte[] bytes = view.toBytes();
      MemorySegment memory = arena.allocate(Math.max(bytes.length, LONGEST), 8);
      MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
      long result = check(WaitingCalls.call(IOCTL, fd, code, memory.address()));
      view.fill(memory.asSlice(0, bytes.length).toArray(ValueLayout.JAVA_BYTE));
      return result;
    } finally {
      view.release();
    }
  }

  /// Perform the lock operation on file descriptor fd.
  ///
  /// See the Unix manual page for flock(2) for details (On some systems, this
  /// function is emulated using fcntl()).
  @PyFunction("(fd, operation, /)")
  public void flock(Object fd, int operation) {
    AuditHooks.tell("fcntl.flock", fd, (long) operation);
    check(WaitingCalls.call(FLOCK, FileDescriptors.of(fd), operation));
  }

  /// A wrapper around the fcntl() locking calls.
  ///
  /// fd is the file descriptor of the file to lock or unlock, and operation
  /// is one of the following values:
  ///
  ///     LOCK_UN - unlock
  ///     LOCK_SH - acquire a shared lock
  ///     LOCK_EX - acquire an exclusive lock
  ///
  /// When operation is LOCK_SH or LOCK_EX, it can also be bitwise ORed with
  /// LOCK_NB to avoid blocking on lock acquisition.  If LOCK_NB is used and
  /// the lock cannot be acquired, an OSError will be raised and the exception
  /// will have an errno attribute set to EACCES or EAGAIN (depending on the
  /// operating system -- for portability, check for either value).
  ///
  /// len is the number of bytes to lock, with the default meaning to lock to
  /// EOF.  start is the byte offset, relative to whence, to that the lock
  /// starts.  whence is as with fileobj.seek(), specifically:
  ///
  ///     0 - relative to the start of the file (SEEK_SET)
  ///     1 - relative to the current buffer position (SEEK_CUR)
  ///     2 - relative to the end of the file (SEEK_END)
  @PyFunction("(fd, cmd, len=0, start=0, whence=0, /)")
  public void lockf(Object fd, int cmd, Object len, Object start, int whence) {
    int descriptor = FileDescriptors.of(fd);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment lock = arena.allocate(LOCK_SIZE, 8);
      lock.set(ValueLayout.JAVA_SHORT, 0, kind(cmd));
      lock.set(ValueLayout.JAVA_SHORT, 2, (short) whence);
      lock.set(ValueLayout.JAVA_LONG, 8, Indexes.toLong(start));
      lock.set(ValueLayout.JAVA_LONG, 16, Indexes.toLong(len));
      boolean waits = (cmd & FcntlConstants.LOCK_NB) == 0;
      check(WaitingCalls.call(FCNTL, descriptor, waits ? F_SETLKW : F_SETLK, lock.address()));
    }
  }

  private static short kind(int cmd) {
    if (cmd == FcntlConstants.LOCK_UN) {
      return F_UNLCK;
    }
    if ((cmd & FcntlConstants.LOCK_SH) != 0) {
      return F_RDLCK;
    }
    if ((cmd & FcntlConstants.LOCK_EX) != 0) {
      return F_WRLCK;
    }
    throw Errors.valueError("unrecognized lockf argument");
  }
}
