package org.krait.stdlib._socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.HostPolicy;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;

/** The system's calls on sockets. */
final class SocketCalls {
  static final NativeFunction ACCEPT4 = new NativeFunction(Access.NETWORK, "accept4", 4);
  static final NativeFunction CONNECT = new NativeFunction(Access.NETWORK, "connect", 3);
  static final NativeFunction RECVFROM = NativeFunction.onDescriptor(Access.NETWORK, "recvfrom", 6);
  static final NativeFunction SENDTO = NativeFunction.onDescriptor(Access.NETWORK, "sendto", 6);
  static final NativeFunction RECVMSG = new NativeFunction(Access.NETWORK, "recvmsg", 3);
  static final NativeFunction SENDMSG = new NativeFunction(Access.NETWORK, "sendmsg", 3);
  static final NativeFunction POLL = new NativeFunction(Access.FREE, "poll", 3);

  private static final NativeFunction SOCKET = new NativeFunction(Access.NETWORK, "socket", 3);
  private static final NativeFunction SOCKETPAIR = new NativeFunction(Access.FREE, "socketpair", 4);
  private static final NativeFunction BIND = new NativeFunction(Access.NETWORK, "bind", 3);
  private static final NativeFunction LISTEN = new NativeFunction(Access.NETWORK, "listen", 2);
  private static final NativeFunction SHUTDOWN =
      NativeFunction.onDescriptor(Access.NETWORK, "shutdown", 2);
  private static final NativeFunction GETSOCKNAME =
      NativeFunction.onDescriptor(Access.NETWORK, "getsockname", 3);
  private static final NativeFunction GETPEERNAME =
      NativeFunction.onDescriptor(Access.NETWORK, "getpeername", 3);
  private static final NativeFunction GETSOCKOPT =
      NativeFunction.onDescriptor(Access.NETWORK, "getsockopt", 5);
  private static final NativeFunction SETSOCKOPT =
      new NativeFunction(Access.NETWORK, "setsockopt", 5);

  /** The part of a socket's type that is no flag. */
  private static final int KIND = 0xF;

  /** Room for the address of any family. */
  static final int LARGEST_ADDRESS = 128;

  private SocketCalls() {}

  static int socket(int family, int type, int protocol) {
    return check(SOCKET.call(family, type | (int) SocketConstants.SOCK_CLOEXEC, protocol));
  }

  /** Two sockets connected with each other: where they are streams, nobody else is concerned. */
  static int[] pair(int family, int type, int protocol) {
    if (family != SocketConstants.AF_UNIX || (type & KIND) != SocketConstants.SOCK_STREAM) {
      Access.NETWORK.require();
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment both = arena.allocate(8, 4);
      int flags = type | (int) SocketConstants.SOCK_CLOEXEC;
      check(SOCKETPAIR.call(family, flags, protocol, both.address()));
      int[] pair = both.toArray(ValueLayout.JAVA_INT);
      HostPolicy.own(pair[0]);
      HostPolicy.own(pair[1]);
      return pair;
    }
  }

  static void bind(int fd, byte[] address) {
    try (Arena arena = Arena.ofConfined()) {
      check(BIND.call(fd, copy(arena, address).address(), address.length));
    }
  }

  static void listen(int fd, int backlog) {
    check(LISTEN.call(fd, backlog));
  }

  static void shutDown(int fd, int how) {
    check(SHUTDOWN.call(fd, how));
  }

  /** The socket's own address. */
  static byte[] name(int fd) {
    return name(GETSOCKNAME, fd);
  }

  /** The address of who is connected. */
  static byte[] peerName(int fd) {
    return name(GETPEERNAME, fd);
  }

  private static byte[] name(NativeFunction function, int fd) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment address = arena.allocate(LARGEST_ADDRESS);
      MemorySegment length = arena.allocateFrom(ValueLayout.JAVA_INT, LARGEST_ADDRESS);
      check(function.call(fd, address.address(), length.address()));
      return bytes(address, length.get(ValueLayout.JAVA_INT, 0));
    }
  }

  /** An option that is an int. */
  static int option(int fd, int level, int name) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(4, 4);
      MemorySegment length = arena.allocateFrom(ValueLayout.JAVA_INT, 4);
      check(GETSOCKOPT.call(fd, level, name, value.address(), length.address()));
      return value.get(ValueLayout.JAVA_INT, 0);
    }
  }

  /** An option that is a structure of at most so many bytes. */
  static byte[] option(int fd, int level, int name, int size) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(size);
      MemorySegment length = arena.allocateFrom(ValueLayout.JAVA_INT, size);
      check(GETSOCKOPT.call(fd, level, name, value.address(), length.address()));
      return bytes(value, length.get(ValueLayout.JAVA_INT, 0));
    }
  }

  static void setOption(int fd, int level, int name, byte[] value) {
    try (Arena arena = Arena.ofConfined()) {
      check(SETSOCKOPT.call(fd, level, name, copy(arena, value).address(), value.length));
    }
  }

  /** Sets an option without a value, only with the length of one. */
  static void setOption(int fd, int level, int name, int length) {
    check(SETSOCKOPT.call(fd, level, name, 0, length));
  }

  static MemorySegment copy(Arena arena, byte[] bytes) {
    MemorySegment copy = arena.allocate(Math.max(bytes.length, 1), 8);
    MemorySegment.copy(bytes, 0, copy, ValueLayout.JAVA_BYTE, 0, bytes.length);
    return copy;
  }

  /** The first bytes of some memory. */
  static byte[] bytes(MemorySegment memory, long length) {
    return memory.asSlice(0, Math.min(length, memory.byteSize())).toArray(ValueLayout.JAVA_BYTE);
  }

  /** Memory of the C library. */
  @SuppressWarnings("restricted")
  static MemorySegment at(long address, long size) {
    return MemorySegment.ofAddress(address).reinterpret(size);
  }

  private static int check(long result) {
    if ((int) result < 0) {
      throw error();
    }
    return (int) result;
  }

  /** The error of the call that failed last. */
  static PyException error() {
    return OsError.of(NativeFunction.errno());
  }
}
