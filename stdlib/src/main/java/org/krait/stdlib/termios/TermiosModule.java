package org.krait.stdlib.termios;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.WaitingCalls;
import org.krait.runtime.module.FileDescriptors;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/// This module provides an interface to the Posix calls for tty I/O control.
/// For a complete description of these calls, see the Posix or Unix manual
/// pages. It is only available for those Unix versions that support Posix
/// termios style tty I/O control.
///
/// All functions in this module take a file descriptor fd as their first
/// argument. This can be an integer file descriptor, such as returned by
/// sys.stdin.fileno(), or a file object, such as sys.stdin itself.
// CPython: termios.c
@PyModule(value = "termios", parts = TermiosConstants.class)
public final class TermiosModule {
  private static final NativeFunction TCGETATTR = new NativeFunction(Access.FILES, "tcgetattr", 2);
  private static final NativeFunction TCSETATTR = new NativeFunction(Access.FILES, "tcsetattr", 3);
  private static final NativeFunction TCSENDBREAK =
      new NativeFunction(Access.FILES, "tcsendbreak", 2);
  private static final NativeFunction TCDRAIN = new NativeFunction(Access.FILES, "tcdrain", 1);
  private static final NativeFunction TCFLUSH = new NativeFunction(Access.FILES, "tcflush", 2);
  private static final NativeFunction TCFLOW = new NativeFunction(Access.FILES, "tcflow", 2);
  private static final NativeFunction IOCTL = new NativeFunction(Access.FILES, "ioctl", 3);
  // C: struct termios
  private static final long SIZE = 60;
  private static final long CHARACTERS = 17;
  private static final long INPUT_SPEED = 52;
  private static final long OUTPUT_SPEED = 56;
  private static final int FLAGS = 4;
  private static final int COUNT = 32;
  private static final int VTIME = 5;
  private static final int VMIN = 6;
  private static final int ICANON = 2;

  private final ModuleException error =
      new ModuleException("termios", "error", BuiltinExceptions.EXCEPTION);

  @PyConstant
  public PyType error() {
    return error.type();
  }

  private void check(long result) {
    if ((int) result == -1) {
      int errno = NativeFunction.errno();
      throw new PyException(Dispatch.call(error.type(), (long) errno, Errno.text(errno)));
    }
  }

  /// Get the tty attributes for file descriptor fd.
  ///
  /// Returns a list [iflag, oflag, cflag, lflag, ispeed, ospeed, cc]
  /// where cc is a list of the tty special characters (each a string of
  /// length 1, except the items with indices VMIN and VTIME, which are
  /// integers when these fields are defined).  The interpretation of the
  /// flags and the speeds as well as the indexing in the cc array must be
  /// done using the symbolic constants defined in this module.
  @PyFunction("(fd, /)")
  public PyList tcgetattr(Object fd) {
    int descriptor = FileDescriptors.of(fd);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment mode = arena.allocate(SIZE, 8);
      check(TCGETATTR.call(descriptor, mode.address()));
      PyList all = new PyList();
      for (int i = 0; i < FLAGS; i++) {
        all.add(Integer.toUnsignedLong(mode.getAtIndex(ValueLayout.JAVA_INT, i)));
      }
      all.add(Integer.toUnsignedLong(mode.get(ValueLayout.JAVA_INT, INPUT_SPEED)));
      all.add(Integer.toUnsignedLong(mode.get(ValueLayout.JAVA_INT, OUTPUT_SPEED)));
      all.add(characters(mode));
      return all;
    }
  }

  /** The control characters; where input does not come by lines, two of them are numbers. */
  private static PyList characters(MemorySegment mode) {
    boolean byLines = (mode.getAtIndex(ValueLayout.JAVA_INT, 3) & ICANON) != 0;
    PyList characters = new PyList();
    for (int i = 0; i < COUNT; i++) {
      byte c = mode.get(ValueLayout.JAVA_BYTE, CHARACTERS + i);
      boolean isNumber = !byLines && (i == VMIN || i == VTIME);
      characters.add(isNumber ? (Object) (long) (c & 0xFF) : PyBytes.of(new byte[] {c}));
    }
    return characters;
  }

  /// Set the tty attributes for file descriptor fd.
  ///
  /// The attributes to be set are taken from the attributes argument, which
  /// is a list like the one returned by tcgetattr(). The when argument
  /// determines when the attributes are changed: termios.TCSANOW to
  /// change immediately, termios.TCSADRAIN to change after transmitting all
  /// queued output, or termios.TCSAFLUSH to change after transmitting all
  /// queued output and discarding all queued input.
  @PyFunction("(fd, when, attributes, /)")
  public void tcsetattr(Object fd, int when, Object attributes) {
    int descriptor = FileDescriptors.of(fd);
    if (!(attributes instanceof PyList) || Iteration.toArray(attributes).length != FLAGS + 3) {
      throw Errors.typeError("tcsetattr, arg 3: must be 7 element list");
    }
    Object[] all = Iteration.toArray(attributes);
    if (!(all[FLAGS + 2] instanceof PyList) || Iteration.toArray(all[FLAGS + 2]).length != COUNT) {
      throw Errors.typeError("tcsetattr: attributes[6] must be " + COUNT + " element list");
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment mode = arena.allocate(SIZE, 8);
      check(TCGETATTR.call(descriptor, mode.address()));
      for (int i = 0; i < FLAGS; i++) {
        mode.setAtIndex(ValueLayout.JAVA_INT, i, (int) Arguments.toLong(all[i]));
      }
      mode.set(ValueLayout.JAVA_INT, INPUT_SPEED, (int) Arguments.toLong(all[FLAGS]));
      mode.set(ValueLayout.JAVA_INT, OUTPUT_SPEED, (int) Arguments.toLong(all[FLAGS + 1]));
      setCharacters(mode, Iteration.toArray(all[FLAGS + 2]));
      check(WaitingCalls.call(TCSETATTR, descriptor, when, mode.address()));
    }
  }

  private static void setCharacters(MemorySegment mode, Object[] characters) {
    for (int i = 0; i < COUNT; i++) {
      mode.set(ValueLayout.JAVA_BYTE, CHARACTERS + i, character(characters[i]));
    }
  }

  private static byte character(Object c) {
    if (c instanceof PyBytes b && b.size() == 1) {
      return b.array()[0];
    }
    if (Ints.exact(c) != null) {
      return (byte) Arguments.toLong(c);
    }
    throw Errors.typeError("tcsetattr: elements of attributes must be characters or integers");
  }

  /// Send a break on file descriptor fd.
  ///
  /// A zero duration sends a break for 0.25-0.5 seconds; a nonzero duration
  /// has a system dependent meaning.
  @PyFunction("(fd, duration, /)")
  public void tcsendbreak(Object fd, int duration) {
    check(WaitingCalls.call(TCSENDBREAK, FileDescriptors.of(fd), duration));
  }

  /// Wait until all output written to file descriptor fd has been transmitted.
  @PyFunction("(fd, /)")
  public void tcdrain(Object fd) {
    check(WaitingCalls.call(TCDRAIN, FileDescriptors.of(fd)));
  }

  /// Discard queued data on file descriptor fd.
  ///
  /// The queue selector specifies which queue: termios.TCIFLUSH for the input
  /// queue, termios.TCOFLUSH for the output queue, or termios.TCIOFLUSH for
  /// both queues.
  @PyFunction("(fd, queue, /)")
  public void tcflush(Object fd, int queue) {
    check(TCFLUSH.call(FileDescriptors.of(fd), queue));
  }

  /// Suspend or resume input or output on file descriptor fd.
  ///
  /// The action argument can be termios.TCOOFF to suspend output,
  /// termios.TCOON to restart output, termios.TCIOFF to suspend input,
  /// or termios.TCION to restart input.
  @PyFunction("(fd, action, /)")
  public void tcflow(Object fd, int action) {
    check(TCFLOW.call(FileDescriptors.of(fd), action));
  }

  /// Get the tty winsize for file descriptor fd.
  ///
  /// Returns a tuple (ws_row, ws_col).
  @PyFunction("(fd, /)")
  public PyTuple tcgetwinsize(Object fd) {
    int descriptor = FileDescriptors.of(fd);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment size = arena.allocate(8, 2);
      check(IOCTL.call(descriptor, TermiosConstants.TIOCGWINSZ, size.address()));
      return PyTuple.of(
          Short.toUnsignedLong(size.get(ValueLayout.JAVA_SHORT, 0)),
          Short.toUnsignedLong(size.get(ValueLayout.JAVA_SHORT, 2)));
    }
  }

  /// Set the tty winsize for file descriptor fd.
  ///
  /// The winsize to be set is taken from the winsize argument, which
  /// is a two-item tuple (ws_row, ws_col) like the one returned by tcgetwinsize().
  @PyFunction("(fd, winsize, /)")
  public void tcsetwinsize(Object fd, Object winsize) {
    int descriptor = FileDescriptors.of(fd);
    Object[] both = Iteration.isSequence(winsize) ? Iteration.toArray(winsize) : new Object[0];
    if (both.length != 2) {
      throw Errors.typeError("tcsetwinsize, arg 2: must be a two-item sequence");
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment size = arena.allocate(8, 2);
      check(IOCTL.call(descriptor, TermiosConstants.TIOCGWINSZ, size.address()));
      for (int i = 0; i < 2; i++) {
        long n = Arguments.toLong(both[i]);
        if (n < 0 || n > 0xFFFF) {
          throw Errors.overflowError("winsize value(s) out of range.");
        }
        size.set(ValueLayout.JAVA_SHORT, 2L * i, (short) n);
      }
      check(IOCTL.call(descriptor, TermiosConstants.TIOCSWINSZ, size.address()));
    }
  }
}
