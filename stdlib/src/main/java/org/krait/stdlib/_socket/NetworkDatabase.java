package org.krait.stdlib._socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;

/**
 * Hosts, services and protocols in the system's database. The C library answers in memory of its
 * own, so one question is asked at a time.
 */
final class NetworkDatabase {
  private static final NativeFunction GETHOSTBYNAME =
      new NativeFunction(Access.NETWORK, "gethostbyname", 1);
  private static final NativeFunction GETHOSTBYADDR =
      new NativeFunction(Access.NETWORK, "gethostbyaddr", 3);
  private static final NativeFunction H_ERRNO =
      new NativeFunction(Access.NETWORK, "__h_errno_location", 0);
  private static final NativeFunction GETSERVBYNAME =
      new NativeFunction(Access.NETWORK, "getservbyname", 2);
  private static final NativeFunction GETSERVBYPORT =
      new NativeFunction(Access.NETWORK, "getservbyport", 2);
  private static final NativeFunction GETPROTOBYNAME =
      new NativeFunction(Access.NETWORK, "getprotobyname", 1);
  private static final long HOSTENT = 32;
  private static final long SERVENT = 24;
  private static final long PROTOENT = 24;
  private static final long LONGEST_NAME = 1025;

  private NetworkDatabase() {}

  /** A host with its other names and its addresses. */
  record Host(String name, List<String> aliases, List<String> addresses) {
    PyTuple toPython() {
      return PyTuple.of(PyStr.ofJava(name), list(aliases), list(addresses));
    }

    private static PyList list(List<String> texts) {
      PyList list = new PyList();
      for (String text : texts) {
        list.add(PyStr.ofJava(text));
      }
      return list;
    }
  }

  static synchronized Host hostByName(byte[] name) {
    try (Arena arena = Arena.ofConfined()) {
      return host(GETHOSTBYNAME.call(Descriptors.text(arena, name)));
    }
  }

  static synchronized Host hostByAddress(int family, byte[] packed) {
    try (Arena arena = Arena.ofConfined()) {
      long address = SocketCalls.copy(arena, packed).address();
      return host(GETHOSTBYADDR.call(address, packed.length, family));
    }
  }

  private static Host host(long found) {
    if (found == 0) {
      throw ResolutionErrors.host(SocketCalls.at(H_ERRNO.call(), 4).get(ValueLayout.JAVA_INT, 0));
    }
    MemorySegment host = SocketCalls.at(found, HOSTENT);
    List<String> aliases = new ArrayList<>();
    for (long alias : pointers(host.get(ValueLayout.JAVA_LONG, 8))) {
      aliases.add(text(alias));
    }
    int family = host.get(ValueLayout.JAVA_INT, 16);
    int length = host.get(ValueLayout.JAVA_INT, 20);
    List<String> addresses = new ArrayList<>();
    for (long address : pointers(host.get(ValueLayout.JAVA_LONG, 24))) {
      byte[] packed = SocketCalls.at(address, length).toArray(ValueLayout.JAVA_BYTE);
      addresses.add(HostNames.numeric(family, packed));
    }
    return new Host(text(host.get(ValueLayout.JAVA_LONG, 0)), aliases, addresses);
  }

  /** The pointers of a list that ends with a null pointer. */
  private static List<Long> pointers(long first) {
    List<Long> all = new ArrayList<>();
    for (long at = first; ; at += 8) {
      long pointer = SocketCalls.at(at, 8).get(ValueLayout.JAVA_LONG, 0);
      if (pointer == 0) {
        return all;
      }
      all.add(pointer);
    }
  }

  private static String text(long address) {
    return FileNames.decode(Descriptors.bytes(SocketCalls.at(address, LONGEST_NAME)));
  }

  static synchronized int servicePort(String name, @Nullable String protocol) {
    try (Arena arena = Arena.ofConfined()) {
      long found = GETSERVBYNAME.call(text(arena, name), text(arena, protocol));
      if (found == 0) {
        throw new PyException("OSError", "service/proto not found");
      }
      short port = SocketCalls.at(found, SERVENT).get(ValueLayout.JAVA_SHORT, 16);
      return Short.toUnsignedInt(Short.reverseBytes(port));
    }
  }

  static synchronized Object serviceName(int port, @Nullable String protocol) {
    try (Arena arena = Arena.ofConfined()) {
      long found =
          GETSERVBYPORT.call(
              Short.toUnsignedLong(Short.reverseBytes((short) port)), text(arena, protocol));
      if (found == 0) {
        throw new PyException("OSError", "port/proto not found");
      }
      return PyStr.ofJava(text(SocketCalls.at(found, SERVENT).get(ValueLayout.JAVA_LONG, 0)));
    }
  }

  static synchronized int protocol(String name) {
    try (Arena arena = Arena.ofConfined()) {
      long found = GETPROTOBYNAME.call(text(arena, name));
      if (found == 0) {
        throw new PyException("OSError", "protocol not found");
      }
      return SocketCalls.at(found, PROTOENT).get(ValueLayout.JAVA_INT, 16);
    }
  }

  private static long text(Arena arena, @Nullable String text) {
    return text == null ? 0 : Descriptors.text(arena, FileNames.encode(text));
  }
}
