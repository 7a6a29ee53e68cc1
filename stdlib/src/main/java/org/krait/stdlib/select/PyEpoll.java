package org.krait.stdlib.select;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.HostPolicy;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.WaitingCalls;
import org.krait.runtime.module.FileDescriptors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Durations;

/// select.epoll(sizehint=-1, flags=0)
///
/// Returns an epolling object
///
/// sizehint must be a positive integer or -1 for the default size. The
/// sizehint is used to optimize internal data structures. It doesn't limit
/// the maximum number of monitored events.
// CPython: selectmodule.c pyEpoll_Object
@PyTypeSpec(name = "epoll", module = "select", subclassable = false)
public final class PyEpoll extends PyInstance {
  private static final NativeFunction CREATE = new NativeFunction(Access.FREE, "epoll_create1", 1);
  private static final NativeFunction CONTROL = new NativeFunction(Access.FREE, "epoll_ctl", 4);
  private static final NativeFunction WAIT = new NativeFunction(Access.FREE, "epoll_wait", 4);
  private static final long CLOEXEC = 0x80000;
  private static final int ADD = 1;
  private static final int DELETE = 2;
  private static final int MODIFY = 3;
  private static final int DEFAULT_EVENTS = 1023;
  private static final int DEFAULT_MASK =
      (int) (SelectConstants.EPOLLIN | SelectConstants.EPOLLPRI | SelectConstants.EPOLLOUT);
  private static final int DATA = isPacked() ? 4 : 8;
  private static final int EVENT = DATA + 8;

  private static final int CLOSED = -1;

  /** Nothing was asked of the system yet: who only looks whether there is epoll pays no call. */
  private static final int UNMADE = -2;

  private volatile int descriptor;

  private PyEpoll(PyType type, int descriptor) {
    super(type);
    this.descriptor = descriptor;
  }

  /** Whether {@code struct epoll_event} has no gap, as on x86-64 alone. */
  private static boolean isPacked() {
    return System.getProperty("os.arch").equals("amd64");
  }

  @PyNew("(cls, sizehint=-1, flags=0)")
  static Object __new__(PyType cls, Object sizehint, Object flags) {
    int hint = Arguments.toCInt(sizehint);
    int f = Arguments.toCInt(flags);
    if (hint < -1 || hint == 0) {
      throw Errors.valueError("negative sizehint");
    }
    if (f != 0 && f != CLOEXEC) {
      throw new PyException("OSError", "invalid flags");
    }
    return new PyEpoll(cls, UNMADE);
  }

  private static int check(long result) {
    if ((int) result < 0) {
      throw OsError.of(NativeFunction.errno());
    }
    return (int) result;
  }

  /// Create an epoll object from a given control fd.
  @PyClassMethod("(cls, fd, /)")
  static Object fromfd(PyType cls, Object fd) {
    return new PyEpoll(cls, Arguments.toCInt(fd));
  }

  private void checkOpen() {
    if (descriptor == CLOSED) {
      throw Errors.valueError("I/O operation on closed epoll object");
    }
  }

  private synchronized int open() {
    checkOpen();
    if (descriptor == UNMADE) {
      descriptor = check(CREATE.call(CLOEXEC));
      HostPolicy.own(descriptor);
    }
    return descriptor;
  }

  /// Close the epoll control file descriptor.
  ///
  /// Further operations on the epoll object will raise an exception.
  @PyMethod("(self, /)")
  public synchronized void close() {
    int fd = descriptor;
    descriptor = CLOSED;
    if (fd >= 0) {
      Descriptors.close(fd);
    }
  }

  /// True if the epoll handler is closed
  @PyGetter
  public boolean closed() {
    return descriptor == CLOSED;
  }

  /// Return the epoll control file descriptor.
  @PyMethod("(self, /)")
  public int fileno() {
    return open();
  }

  /// Registers a new fd or raises an OSError if the fd is already registered.
  ///
  ///   fd
  ///     the target file descriptor of the operation
  ///   eventmask
  ///     a bit set composed of the various EPOLL constants
  ///
  /// The epoll interface supports all file descriptors that support poll.
  @PyMethod("(self, /, fd, eventmask=select.EPOLLIN | select.EPOLLPRI | select.EPOLLOUT)")
  public void register(Object fd, @Nullable Object eventmask) {
    control(ADD, fd, eventmask == null ? DEFAULT_MASK : mask(eventmask));
  }

  /// Modify event mask for a registered file descriptor.
  ///
  ///   fd
  ///     the target file descriptor of the operation
  ///   eventmask
  ///     a bit set composed of the various EPOLL constants
  @PyMethod("(self, /, fd, eventmask)")
  public void modify(Object fd, Object eventmask) {
    control(MODIFY, fd, mask(eventmask));
  }

  /// Remove a registered file descriptor from the epoll object.
  ///
  ///   fd
  ///     the target file descriptor of the operation
  @PyMethod("(self, /, fd)")
  public void unregister(Object fd) {
    control(DELETE, fd, 0);
  }

  private void control(int operation, Object file, int mask) {
    int fd = FileDescriptors.of(file);
    int own = open();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment event = arena.allocate(EVENT, 8);
      event.set(ValueLayout.JAVA_INT, 0, mask);
      event.set(ValueLayout.JAVA_INT_UNALIGNED, DATA, fd);
      check(CONTROL.call(own, operation, fd, event.address()));
    }
  }

  /** The lowest bits of an int. */
  private static int mask(Object eventmask) {
    return Ints.big(Ints.index(eventmask)).intValue();
  }

  /// Wait for events on the epoll file descriptor.
  ///
  ///   timeout
  ///     the maximum time to wait in seconds (as float);
  ///     a timeout of None or -1 makes poll wait indefinitely
  ///   maxevents
  ///     the maximum number of events returned; -1 means no limit
  ///
  /// Returns a list containing any descriptors that have events to report,
  /// as a list of (fd, events) 2-tuples.
  @PyMethod("(self, /, timeout=None, maxevents=-1)")
  public PyList poll(Object timeout, int maxevents) {
    long nanos = timeout == PySingleton.NONE ? -1 : nanos(timeout);
    if (maxevents != -1 && maxevents <= 0) {
      throw Errors.valueError("maxevents must be greater than 0, got " + maxevents);
    }
    int most = maxevents == -1 ? DEFAULT_EVENTS : maxevents;
    int own = open();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment events = arena.allocate((long) EVENT * most, 8);
      long end = System.nanoTime() + nanos;
      long n = WaitingCalls.callUntil(nanos < 0, end, WAIT, own, events.address(), most, 0);
      return happened(events, check(n));
    }
  }

  private static long nanos(Object seconds) {
    if (!Durations.isNumber(seconds)) {
      throw Errors.typeError("timeout must be an integer or None");
    }
    return Durations.ofSeconds(seconds);
  }

  private static PyList happened(MemorySegment events, int count) {
    PyList all = new PyList();
    for (int i = 0; i < count; i++) {
      long at = (long) i * EVENT;
      all.add(
          PyTuple.of(
              (long) events.get(ValueLayout.JAVA_INT_UNALIGNED, at + DATA),
              Integer.toUnsignedLong(events.get(ValueLayout.JAVA_INT_UNALIGNED, at))));
    }
    return all;
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object __enter__() {
    checkOpen();
    return this;
  }

  @PyMethod(value = "(self, exc_type=None, exc_value=None, exc_tb=None, /)", doc = "")
  public void __exit__(Object excType, Object excValue, Object excTb) {
    close();
  }
}
