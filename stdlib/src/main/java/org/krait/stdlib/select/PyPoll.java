package org.krait.stdlib.select;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.WaitingCalls;
import org.krait.runtime.module.FileDescriptors;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Durations;

/** A set of descriptors to wait for, with the events that count for each. */
// CPython: selectmodule.c pollObject
@PyTypeSpec(name = "poll", module = "select", subclassable = false, instantiable = false)
public final class PyPoll extends PyInstance {
  private static final NativeFunction POLL = new NativeFunction(Access.FREE, "poll", 3);
  private static final long ENTRY = 8;
  private static final int EVENT_BITS = 16;
  private static final int DEFAULT_EVENTS =
      (int) (SelectConstants.POLLIN | SelectConstants.POLLPRI | SelectConstants.POLLOUT);

  private final Map<Integer, Integer> events = new TreeMap<>();
  private final AtomicBoolean polling = new AtomicBoolean();

  PyPoll() {
    super(PyType.builtin(PyPoll.class));
  }

  /// Register a file descriptor with the polling object.
  ///
  ///   fd
  ///     either an integer, or an object with a fileno() method returning an int
  ///   eventmask
  ///     an optional bitmask describing the type of events to check for
  @PyMethod("(self, fd, eventmask=select.POLLIN | select.POLLPRI | select.POLLOUT, /)")
  public synchronized void register(Object fd, @Nullable Object eventmask) {
    int descriptor = FileDescriptors.of(fd);
    events.put(descriptor, eventmask == null ? DEFAULT_EVENTS : mask(eventmask));
  }

  /// Modify an already registered file descriptor.
  ///
  ///   fd
  ///     either an integer, or an object with a fileno() method returning
  ///     an int
  ///   eventmask
  ///     a bitmask describing the type of events to check for
  @PyMethod("(self, fd, eventmask, /)")
  public synchronized void modify(Object fd, Object eventmask) {
    int descriptor = FileDescriptors.of(fd);
    int mask = mask(eventmask);
    if (events.replace(descriptor, mask) == null) {
      throw OsError.of(Errno.ENOENT);
    }
  }

  /// Remove a file descriptor being tracked by the polling object.
  @PyMethod("(self, fd, /)")
  public synchronized void unregister(Object fd) {
    int descriptor = FileDescriptors.of(fd);
    if (events.remove(descriptor) == null) {
      throw Errors.keyError((long) descriptor);
    }
  }

  private static int mask(Object eventmask) {
    Object mask = Ints.index(eventmask);
    if (Ints.big(mask).signum() < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (Ints.big(mask).bitLength() > EVENT_BITS) {
      throw Errors.overflowError("Python int too large for C unsigned short");
    }
    return Ints.big(mask).intValue();
  }

  /// Polls the set of registered file descriptors.
  ///
  ///   timeout
  ///     The maximum time to wait in milliseconds, or else None (or a negative
  ///     value) to wait indefinitely.
  ///
  /// Returns a list containing any descriptors that have events or errors to
  /// report, as a list of (fd, event) 2-tuples.
  @PyMethod("(self, timeout=None, /)")
  public PyList poll(Object timeout) {
    long nanos = timeout == PySingleton.NONE ? -1 : nanos(timeout);
    if (!polling.compareAndSet(false, true)) {
      throw Errors.runtimeError("concurrent poll() invocation");
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment requests = requests(arena);
      long count = requests.byteSize() / ENTRY;
      long end = System.nanoTime() + nanos;
      long ready = WaitingCalls.callUntil(nanos < 0, end, POLL, requests.address(), count, 0);
      if ((int) ready < 0) {
        throw OsError.of(NativeFunction.errno());
      }
      return ready(requests);
    } finally {
      polling.set(false);
    }
  }

  static long nanos(Object milliseconds) {
    if (!Durations.isNumber(milliseconds)) {
      throw Errors.typeError("timeout must be an integer or None");
    }
    return Durations.ofMilliseconds(milliseconds);
  }

  /** What is asked, an array of {@code struct pollfd}. */
  private synchronized MemorySegment requests(Arena arena) {
    MemorySegment requests = arena.allocate(events.size() * ENTRY, ENTRY);
    long at = 0;
    for (Map.Entry<Integer, Integer> e : events.entrySet()) {
      requests.set(ValueLayout.JAVA_INT, at, e.getKey());
      requests.set(ValueLayout.JAVA_SHORT, at + 4, (short) (int) e.getValue());
      at += ENTRY;
    }
    return requests;
  }

  private static PyList ready(MemorySegment requests) {
    PyList ready = new PyList();
    for (long at = 0; at < requests.byteSize(); at += ENTRY) {
      long happened = requests.get(ValueLayout.JAVA_SHORT, at + 6) & 0xFFFF;
      if (happened != 0) {
        ready.add(PyTuple.of((long) requests.get(ValueLayout.JAVA_INT, at), happened));
      }
    }
    return ready;
  }
}
