package org.krait.stdlib._socket;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;

/** Addresses between Python's tuples and strings and the system's {@code struct sockaddr}. */
// CPython: socketmodule.c getsockaddrarg, makesockaddr
final class SocketAddress {
  private static final int AF_UNIX = (int) SocketConstants.AF_UNIX;
  private static final int AF_INET = (int) SocketConstants.AF_INET;
  private static final int AF_INET6 = (int) SocketConstants.AF_INET6;
  private static final int AF_NETLINK = (int) SocketConstants.AF_NETLINK;
  private static final int NUMERIC =
      (int) (SocketConstants.NI_NUMERICHOST | SocketConstants.NI_NUMERICSERV);
  private static final int LONGEST_PATH = 108;
  private static final int LARGEST_PORT = 0xFFFF;
  private static final int LARGEST_FLOW = 0xFFFFF;

  private SocketAddress() {}

  /** The sockaddr that an argument of {@code function} stands for. */
  static byte[] encode(int family, Object address, String function) {
    if (family == AF_UNIX) {
      return unixPath(address);
    }
    if (family == AF_INET) {
      return internet(address, function);
    }
    if (family == AF_INET6) {
      return internet6(address, function);
    }
    if (family == AF_NETLINK) {
      return netlink(address, function);
    }
    throw new PyException("OSError", function + "(): bad family");
  }

  private static byte[] unixPath(Object address) {
    byte[] path =
        PyStr.isStr(address) ? FileNames.encode(PyStr.toJava(address)) : Buffers.bytes(address);
    boolean isAbstract = path.length > 0 && path[0] == 0;
    if (path.length > (isAbstract ? LONGEST_PATH : LONGEST_PATH - 1)) {
      throw new PyException("OSError", "AF_UNIX path too long");
    }
    int length = 2 + path.length + (isAbstract || path.length == 0 ? 0 : 1);
    return buffer(length, AF_UNIX).put(path).array();
  }

  private static byte[] internet(Object address, String function) {
    PyTuple tuple = tuple(address, "AF_INET", function);
    if (tuple.size() != 2) {
      throw Errors.typeError("AF_INET address must be a pair (host, port)");
    }
    byte[] host = HostNames.encoded(tuple.get(0));
    int port = port(tuple.get(1), function);
    byte[] found = HostNames.address(host, AF_INET);
    return ofInternet(Arrays.copyOfRange(found, 4, 8), port);
  }

  private static byte[] internet6(Object address, String function) {
    PyTuple tuple = tuple(address, "AF_INET6", function);
    if (tuple.size() < 2 || tuple.size() > 4) {
      throw Errors.typeError(
          "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])");
    }
    byte[] host = HostNames.encoded(tuple.get(0));
    int port = port(tuple.get(1), function);
    int flow = tuple.size() > 2 ? flow(tuple.get(2), function) : 0;
    long scope = tuple.size() > 3 ? Indexes.toLong(tuple.get(3)) : 0;
    byte[] found = HostNames.address(host, AF_INET6);
    int foundScope = ByteBuffer.wrap(found).order(ByteOrder.nativeOrder()).getInt(24);
    return ofInternet6(
        Arrays.copyOfRange(found, 8, 24), port, flow, scope == 0 ? foundScope : (int) scope);
  }

  private static byte[] netlink(Object address, String function) {
    PyTuple tuple = tuple(address, "AF_NETLINK", function);
    if (tuple.size() != 2) {
      throw Errors.typeError("AF_NETLINK address must be a pair (pid, groups)");
    }
    return buffer(12, AF_NETLINK)
        .position(4)
        .putInt((int) Indexes.toLong(tuple.get(0)))
        .putInt((int) Indexes.toLong(tuple.get(1)))
        .array();
  }

  private static PyTuple tuple(Object address, String family, String function) {
    if (address instanceof PyTuple tuple) {
      return tuple;
    }
    throw Errors.typeError(
        function + "(): " + family + " address must be tuple, not " + Types.of(address).fullName());
  }

  private static int port(Object port, String function) {
    if (Ints.index(port) instanceof Long n && n >= 0 && n <= LARGEST_PORT) {
      return (int) (long) n;
    }
    throw Errors.overflowError(function + "(): port must be 0-65535.");
  }

  static int flow(Object flow, String function) {
    if (Ints.index(flow) instanceof Long n && n >= 0 && n <= LARGEST_FLOW) {
      return (int) (long) n;
    }
    throw Errors.overflowError(function + "(): flowinfo must be 0-1048575.");
  }

  /** A {@code sockaddr_in}. */
  static byte[] ofInternet(byte[] address, int port) {
    ByteBuffer buffer = buffer(16, AF_INET);
    return port(buffer, port).put(address).array();
  }

  /** A {@code sockaddr_in6}. */
  static byte[] ofInternet6(byte[] address, int port, int flow, int scope) {
    ByteBuffer buffer = port(buffer(28, AF_INET6), port);
    buffer.order(ByteOrder.BIG_ENDIAN).putInt(flow).put(address);
    return buffer.order(ByteOrder.nativeOrder()).putInt(scope).array();
  }

  private static ByteBuffer buffer(int size, int family) {
    return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder()).putShort((short) family);
  }

  private static ByteBuffer port(ByteBuffer buffer, int port) {
    return buffer.put((byte) (port >> 8)).put((byte) port);
  }

  /** How Python sees an address; None where there is none. */
  static Object decode(byte[] address) {
    if (address.length < 2) {
      return PySingleton.NONE;
    }
    ByteBuffer buffer = ByteBuffer.wrap(address).order(ByteOrder.nativeOrder());
    int family = buffer.getShort() & 0xFFFF;
    if (family == AF_UNIX) {
      return unixPath(address);
    }
    if (family == AF_INET && address.length >= 8) {
      String host = HostNames.numeric(AF_INET, Arrays.copyOfRange(address, 4, 8));
      return PyTuple.of(host, port(address));
    }
    if (family == AF_INET6 && address.length >= 28) {
      return internet6(address, buffer);
    }
    if (family == AF_NETLINK && address.length >= 12) {
      return PyTuple.of(
          Integer.toUnsignedLong(buffer.getInt(4)), Integer.toUnsignedLong(buffer.getInt(8)));
    }
    return PyTuple.of(
        (long) family, PyBytes.of(Arrays.copyOfRange(address, 2, Math.max(16, address.length))));
  }

  private static Object unixPath(byte[] address) {
    if (address.length > 2 && address[2] == 0) {
      return PyBytes.of(Arrays.copyOfRange(address, 2, address.length));
    }
    int end = 2;
    while (end < address.length && address[end] != 0) {
      end++;
    }
    return FileNames.decodeStr(Arrays.copyOfRange(address, 2, end));
  }

  private static Object internet6(byte[] address, ByteBuffer buffer) {
    long flow = Integer.toUnsignedLong(buffer.order(ByteOrder.BIG_ENDIAN).getInt(4));
    long scope = Integer.toUnsignedLong(buffer.order(ByteOrder.nativeOrder()).getInt(24));
    byte[] unscoped = address.clone();
    Arrays.fill(unscoped, 24, 28, (byte) 0);
    Object host = HostNames.names(unscoped, NUMERIC)[0];
    return PyTuple.of(host, port(address), flow, scope);
  }

  private static long port(byte[] address) {
    return (address[2] & 0xFF) << 8 | address[3] & 0xFF;
  }
}
