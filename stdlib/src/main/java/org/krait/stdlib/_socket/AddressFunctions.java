package org.krait.stdlib._socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.ops.Buffers;

/** Addresses and ports between numbers, text and the order of bytes on the network. */
@PyModule("_socket")
public final class AddressFunctions {
  private static final NativeFunction INET_ATON =
      new NativeFunction(Access.NETWORK, "inet_aton", 2);
  private static final boolean SWAPS =
      java.nio.ByteOrder.nativeOrder() == java.nio.ByteOrder.LITTLE_ENDIAN;
  private static final int SHORT_BITS = 16;
  private static final int LONG_BITS = 32;

  private static long unsigned(Object o, int bits) {
    Object number = Ints.index(o);
    if (Ints.big(number).signum() < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (Ints.big(number).bitLength() > bits) {
      throw Errors.overflowError("Python int too large for C uint" + bits + "_t");
    }
    return (long) number;
  }

  private static long swapShort(Object o) {
    long n = unsigned(o, SHORT_BITS);
    return SWAPS ? Short.toUnsignedLong(Short.reverseBytes((short) n)) : n;
  }

  private static long swapLong(Object o) {
    long n = unsigned(o, LONG_BITS);
    return SWAPS ? Integer.toUnsignedLong(Integer.reverseBytes((int) n)) : n;
  }

  /// Convert a 16-bit unsigned integer from network to host byte order.
  @PyFunction("(integer, /)")
  public long ntohs(Object integer) {
    return swapShort(integer);
  }

  /// Convert a 16-bit unsigned integer from host to network byte order.
  @PyFunction("(integer, /)")
  public long htons(Object integer) {
    return swapShort(integer);
  }

  /// Convert a 32-bit unsigned integer from network to host byte order.
  @PyFunction("(integer, /)")
  public long ntohl(Object integer) {
    return swapLong(integer);
  }

  /// Convert a 32-bit unsigned integer from host to network byte order.
  @PyFunction("(integer, /)")
  public long htonl(Object integer) {
    return swapLong(integer);
  }

  /// Convert an IP address in string format (123.45.67.89) to the 32-bit packed binary format \
  /// used in low-level network functions.
  @PyFunction("(ip_addr, /)")
  public PyBytes inet_aton(String ipAddr) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment packed = arena.allocate(4);
      long text = Descriptors.text(arena, FileNames.encode(ipAddr));
      if ((int) INET_ATON.call(text, packed.address()) == 0) {
        throw new PyException("OSError", "illegal IP address string passed to inet_aton");
      }
      return PyBytes.of(packed.toArray(ValueLayout.JAVA_BYTE));
    }
  }

  /// Convert an IP address from 32-bit packed binary format to string format.
  @PyFunction("(packed_ip, /)")
  public Object inet_ntoa(Object packedIp) {
    byte[] packed = Buffers.bytes(packedIp);
    if (packed.length != 4) {
      throw new PyException("OSError", "packed IP wrong length for inet_ntoa");
    }
    return HostNames.numeric((int) SocketConstants.AF_INET, packed);
  }

  /// inet_pton(af, ip) -> packed IP address string
  ///
  /// Convert an IP address from string format to a packed string suitable
  /// for use with low-level network functions.
  @PyFunction(value = "(af, ip, /)", text = false, parsedAs = "inet_pton()")
  public PyBytes inet_pton(Object af, String ip) {
    byte[] packed = HostNames.packed(Arguments.toCInt(af), FileNames.encode(ip));
    if (packed == null) {
      throw new PyException("OSError", "illegal IP address string passed to inet_pton");
    }
    return PyBytes.of(packed);
  }

  /// inet_ntop(af, packed_ip) -> string formatted IP address
  ///
  /// Convert a packed IP address of the given family to string format.
  @PyFunction(value = "(af, packed_ip, /)", text = false, parsedAs = "inet_ntop()")
  public Object inet_ntop(Object af, Object packedIp) {
    int family = Arguments.toCInt(af);
    byte[] packed = Buffers.bytes(packedIp);
    if (family != SocketConstants.AF_INET && family != SocketConstants.AF_INET6) {
      throw Errors.valueError("unknown address family " + family);
    }
    if (packed.length != (family == SocketConstants.AF_INET ? 4 : 16)) {
      throw Errors.valueError("invalid length of packed IP address string");
    }
    return HostNames.numeric(family, packed);
  }
}
