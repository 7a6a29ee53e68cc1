package org.krait.stdlib._socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.StreamSocket;
import org.krait.runtime.host.WaitingCalls;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;

/** A socket's descriptor, and how its calls wait: for ever, not at all, or until a timeout. */
// CPython: socketmodule.c PySocketSockObject, sock_call_impl
abstract class SocketEndpoint extends PyInstance implements StreamSocket {
  static final int POLLIN = 1;
  static final int POLLOUT = 4;

  private volatile int descriptor = -1;
  private volatile long timeout = SocketTimeout.NONE;

  SocketEndpoint(PyType type) {
    super(type);
  }

  /** The open file, -1 if there is none. */
  @Override
  public final int descriptor() {
    return descriptor;
  }

  final void setDescriptor(int descriptor) {
    this.descriptor = descriptor;
  }

  /** The timeout in nanoseconds, 0 for not waiting at all, {@link SocketTimeout#NONE}. */
  @Override
  public final long timeout() {
    return timeout;
  }

  /** Sets the timeout of an open socket; a socket with one does not wait in its calls. */
  final void setTimeout(long nanos) {
    timeout = nanos;
    Descriptors.setBlocking(descriptor, nanos < 0);
  }

  /** Sets the timeout of a socket that waits in its calls, or not, just as the timeout wants. */
  final void assumeTimeout(long nanos) {
    timeout = nanos;
  }

  /** When an operation that begins now takes too long. */
  final long deadline() {
    return System.nanoTime() + Math.max(0, timeout);
  }

  /** Makes a call that may wait; with a timeout, once the socket is ready for it. */
  final long call(int event, NativeFunction function, long... arguments) {
    return callUntil(deadline(), event, function, arguments);
  }

  /** Makes a call that may wait, at most until a deadline if there is a timeout. */
  final long callUntil(long deadline, int event, NativeFunction function, long... arguments) {
    while (true) {
      if (timeout > 0) {
        await(event, deadline);
      }
      long result = WaitingCalls.call(function, arguments);
      if ((int) result >= 0) {
        return result;
      }
      if (timeout <= 0 || NativeFunction.errno() != Errno.EAGAIN) {
        throw SocketCalls.error();
      }
    }
  }

  /** Waits until the socket is ready for reading or writing; a closed one is ready to fail. */
  final void await(int event, long deadline) {
    if (!isReady(event, deadline)) {
      throw new PyException("TimeoutError", "timed out");
    }
  }

  @Override
  public final boolean awaitReady(boolean forWriting, long deadline) {
    return isReady(forWriting ? POLLOUT : POLLIN, deadline);
  }

  private boolean isReady(int event, long deadline) {
    if (descriptor < 0) {
      return true;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment request = arena.allocate(8, 4);
      request.set(ValueLayout.JAVA_INT, 0, descriptor);
      request.set(ValueLayout.JAVA_SHORT, 4, (short) event);
      boolean late = timeout >= 0 && deadline - System.nanoTime() < 0;
      long ready =
          late
              ? 0
              : WaitingCalls.callUntil(
                  timeout < 0, deadline, SocketCalls.POLL, request.address(), 1, 0);
      if ((int) ready < 0) {
        throw SocketCalls.error();
      }
      return (int) ready > 0;
    }
  }

  @Override
  public final int receive(byte[] into, int from, int length) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocate(Math.max(length, 1));
      int n = unlessItWaits(SocketCalls.RECVFROM, data.address(), length);
      MemorySegment.copy(data, ValueLayout.JAVA_BYTE, 0, into, from, Math.max(n, 0));
      return n;
    }
  }

  @Override
  public final int transmit(byte[] bytes, int from, int length) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocate(Math.max(length, 1));
      MemorySegment.copy(bytes, from, data, ValueLayout.JAVA_BYTE, 0, length);
      return unlessItWaits(SocketCalls.SENDTO, data.address(), length);
    }
  }

  /** Moves data as the descriptor does it: one that does not wait says so. */
  private int unlessItWaits(NativeFunction function, long address, int length) {
    int n = (int) WaitingCalls.call(function, descriptor, address, length, 0, 0, 0);
    if (n < 0 && NativeFunction.errno() != Errno.EAGAIN) {
      throw SocketCalls.error();
    }
    return n < 0 ? WOULD_WAIT : n;
  }
}
