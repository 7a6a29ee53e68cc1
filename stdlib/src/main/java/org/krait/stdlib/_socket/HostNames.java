package org.krait.stdlib._socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;

/** Names of hosts and services, and the addresses that the system knows for them. */
// CPython: socketmodule.c setipaddr, idna_converter
final class HostNames {
  private static final NativeFunction GETADDRINFO =
      new NativeFunction(Access.NETWORK, "getaddrinfo", 4);
  private static final NativeFunction FREEADDRINFO =
      new NativeFunction(Access.NETWORK, "freeaddrinfo", 1);
  private static final NativeFunction GETNAMEINFO =
      new NativeFunction(Access.NETWORK, "getnameinfo", 7);
  private static final NativeFunction INET_PTON =
      new NativeFunction(Access.NETWORK, "inet_pton", 3);
  private static final NativeFunction INET_NTOP =
      new NativeFunction(Access.NETWORK, "inet_ntop", 4);
  private static final int LONGEST_HOST = 1025;
  private static final int LONGEST_SERVICE = 32;
  private static final int LONGEST_ADDRESS_TEXT = 46;

  private HostNames() {}

  /** One answer of {@link #resolve}. */
  record Answer(int family, int type, int protocol, String canonicalName, byte[] address) {}

  /** What is asked of {@link #resolve} beside the names. */
  record Hints(int flags, int family, int type, int protocol) {
    // C: struct addrinfo
    private static final long SIZE = 48;

    MemorySegment toNative(Arena arena) {
      MemorySegment hints = arena.allocate(SIZE, 8);
      hints.set(ValueLayout.JAVA_INT, 0, flags);
      hints.set(ValueLayout.JAVA_INT, 4, family);
      hints.set(ValueLayout.JAVA_INT, 8, type);
      hints.set(ValueLayout.JAVA_INT, 12, protocol);
      return hints;
    }
  }

  /** The addresses of a host and service. */
  static List<Answer> resolve(byte @Nullable [] host, byte @Nullable [] service, Hints hints) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment result = arena.allocate(8, 8);
      int code =
          (int)
              GETADDRINFO.call(
                  text(arena, host),
                  text(arena, service),
                  hints.toNative(arena).address(),
                  result.address());
      if (code != 0) {
        throw code == SocketConstants.EAI_SYSTEM
            ? SocketCalls.error()
            : ResolutionErrors.address(code);
      }
      long first = result.get(ValueLayout.JAVA_LONG, 0);
      try {
        return answers(first);
      } finally {
        FREEADDRINFO.call(first);
      }
    }
  }

  private static long text(Arena arena, byte @Nullable [] text) {
    return text == null ? 0 : Descriptors.text(arena, text);
  }

  private static List<Answer> answers(long first) {
    List<Answer> all = new ArrayList<>();
    for (long at = first; at != 0; ) {
      MemorySegment info = SocketCalls.at(at, Hints.SIZE);
      int length = info.get(ValueLayout.JAVA_INT, 16);
      byte[] address =
          SocketCalls.at(info.get(ValueLayout.JAVA_LONG, 24), length)
              .toArray(ValueLayout.JAVA_BYTE);
      long name = info.get(ValueLayout.JAVA_LONG, 32);
      all.add(
          new Answer(
              info.get(ValueLayout.JAVA_INT, 4),
              info.get(ValueLayout.JAVA_INT, 8),
              info.get(ValueLayout.JAVA_INT, 12),
              name == 0 ? "" : textAt(name),
              address));
      at = info.get(ValueLayout.JAVA_LONG, 40);
    }
    return all;
  }

  private static String textAt(long address) {
    return FileNames.decode(Descriptors.bytes(SocketCalls.at(address, LONGEST_HOST)));
  }

  /** Host and service of an address. */
  static Object[] names(byte[] address, int flags) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment host = arena.allocate(LONGEST_HOST);
      MemorySegment service = arena.allocate(LONGEST_SERVICE);
      int code =
          (int)
              GETNAMEINFO.call(
                  SocketCalls.copy(arena, address).address(),
                  address.length,
                  host.address(),
                  LONGEST_HOST,
                  service.address(),
                  LONGEST_SERVICE,
                  flags);
      if (code != 0) {
        throw ResolutionErrors.address(code);
      }
      return new Object[] {
        FileNames.decodeStr(Descriptors.bytes(host)),
        FileNames.decodeStr(Descriptors.bytes(service))
      };
    }
  }

  /**
   * The sockaddr of a host in one of the Internet's families, or in either for {@code AF_UNSPEC}.
   */
  static byte[] address(byte[] host, int family) {
    if (host.length == 0) {
      return any(family);
    }
    String name = new String(host, java.nio.charset.StandardCharsets.ISO_8859_1);
    if (name.equals("<broadcast>") || name.equals("255.255.255.255")) {
      if (family != SocketConstants.AF_INET && family != SocketConstants.AF_UNSPEC) {
        throw new PyException("OSError", "address family mismatched");
      }
      return SocketAddress.ofInternet(new byte[] {-1, -1, -1, -1}, 0);
    }
    byte[] numeric = numeric(host, family);
    return numeric != null
        ? numeric
        : resolve(host, null, new Hints(0, family, 0, 0)).getFirst().address();
  }

  private static byte[] any(int family) {
    Hints hints =
        new Hints((int) SocketConstants.AI_PASSIVE, family, (int) SocketConstants.SOCK_DGRAM, 0);
    List<Answer> answers = resolve(null, "0".getBytes(), hints);
    if (answers.size() > 1) {
      throw new PyException("OSError", "wildcard resolved to multiple address");
    }
    return answers.getFirst().address();
  }

  private static byte @Nullable [] numeric(byte[] host, int family) {
    byte[] four =
        family == SocketConstants.AF_INET6 ? null : packed((int) SocketConstants.AF_INET, host);
    if (four != null) {
      return SocketAddress.ofInternet(four, 0);
    }
    byte[] six =
        family == SocketConstants.AF_INET ? null : packed((int) SocketConstants.AF_INET6, host);
    return six == null ? null : SocketAddress.ofInternet6(six, 0, 0, 0);
  }

  /** The bytes of an address written in numbers, or null if it is none. */
  static byte @Nullable [] packed(int family, byte[] text) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment packed = arena.allocate(family == SocketConstants.AF_INET ? 4 : 16);
      int found = (int) INET_PTON.call(family, Descriptors.text(arena, text), packed.address());
      if (found < 0) {
        throw SocketCalls.error();
      }
      return found == 0 ? null : packed.toArray(ValueLayout.JAVA_BYTE);
    }
  }

  /** An address written in numbers. */
  static String numeric(int family, byte[] packed) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(LONGEST_ADDRESS_TEXT);
      long address = SocketCalls.copy(arena, packed).address();
      if (INET_NTOP.call(family, address, text.address(), LONGEST_ADDRESS_TEXT) == 0) {
        throw OsError.of(NativeFunction.errno());
      }
      return FileNames.decode(Descriptors.bytes(text));
    }
  }

  /** The bytes of a host's name given as str, bytes or bytearray; null for another object. */
  static byte @Nullable [] encodedOrNull(Object host) {
    if (host instanceof PyBytes || host instanceof PyByteArray) {
      return Buffers.bytes(host);
    }
    if (!PyStr.isStr(host)) {
      return null;
    }
    String text = PyStr.toJava(host);
    return FileNames.isAscii(text) ? FileNames.encode(text) : idna(host);
  }

  /** The bytes of a host's name in the encoding for international names. */
  static byte[] idna(Object host) {
    return Buffers.bytes(Attributes.callMethod(host, "encode", "idna"));
  }

  /** The bytes of a host's name. */
  static byte[] encoded(Object host) {
    byte[] bytes = encodedOrNull(host);
    if (bytes == null) {
      throw Errors.typeError("str, bytes or bytearray expected, not " + Types.of(host).fullName());
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw Errors.typeError("host name must not contain null character");
      }
    }
    return bytes;
  }
}
