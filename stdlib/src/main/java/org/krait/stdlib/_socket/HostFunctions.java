package org.krait.stdlib._socket;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;

/** Questions to the system's resolver of names. */
@PyModule("_socket")
public final class HostFunctions {
  private static final int AF_UNSPEC = (int) SocketConstants.AF_UNSPEC;
  private static final int AF_INET = (int) SocketConstants.AF_INET;
  private static final int AF_INET6 = (int) SocketConstants.AF_INET6;
  private static final int LARGEST_PORT = 0xFFFF;

  /// getaddrinfo(host, port [, family, type, proto, flags])
  ///     -> list of (family, type, proto, canonname, sockaddr)
  ///
  /// Resolve host and port into addrinfo struct.
  @PyFunction(value = "(host, port, family=0, type=0, proto=0, flags=0)", text = false)
  public PyList getaddrinfo(
      Object host, Object port, Object family, Object type, Object proto, Object flags) {
    AuditHooks.tell("socket.getaddrinfo", host, port, family, type, proto);
    HostNames.Hints hints =
        new HostNames.Hints(
            Arguments.toCInt(flags),
            Arguments.toCInt(family),
            Arguments.toCInt(type),
            Arguments.toCInt(proto));
    PyList all = new PyList();
    for (HostNames.Answer a : HostNames.resolve(host(host), service(port), hints)) {
      all.add(
          PyTuple.of(
              (long) a.family(),
              (long) a.type(),
              (long) a.protocol(),
              PyStr.ofJava(a.canonicalName()),
              SocketAddress.decode(a.address())));
    }
    return all;
  }

  private static byte @Nullable [] host(Object host) {
    if (host == PySingleton.NONE) {
      return null;
    }
    if (PyStr.isStr(host)) {
      return HostNames.idna(host);
    }
    if (host instanceof PyBytes b) {
      return b.array();
    }
    throw Errors.typeError("getaddrinfo() argument 1 must be string or None");
  }

  private static byte @Nullable [] service(Object port) {
    if (port == PySingleton.NONE) {
      return null;
    }
    Object number = Ints.exact(port);
    if (number != null) {
      return FileNames.encode(number.toString());
    }
    if (PyStr.isStr(port)) {
      return FileNames.encode(PyStr.toJava(port));
    }
    if (port instanceof PyBytes b) {
      return b.array();
    }
    throw new PyException("OSError", "Int or String expected");
  }

  /// getnameinfo(sockaddr, flags) --> (host, port)
  ///
  /// Get host and port for a sockaddr.
  @PyFunction(value = "(sockaddr, flags, /)", text = false)
  public PyTuple getnameinfo(Object sockaddr, Object flags) {
    AuditHooks.tell("socket.getnameinfo", sockaddr);
    int wanted = Arguments.toCInt(flags);
    if (!(sockaddr instanceof PyTuple address)) {
      throw Errors.typeError("getnameinfo() argument 1 must be a tuple");
    }
    if (address.size() < 2 || address.size() > 4 || !PyStr.isStr(address.get(0))) {
      throw Errors.typeError("getnameinfo(): illegal sockaddr argument");
    }
    int port = Arguments.toCInt(address.get(1));
    int flow = address.size() > 2 ? SocketAddress.flow(address.get(2), "getnameinfo") : 0;
    int scope = address.size() > 3 ? (int) Arguments.toLong(address.get(3)) : 0;
    HostNames.Hints hints =
        new HostNames.Hints(
            (int) SocketConstants.AI_NUMERICHOST, AF_UNSPEC, (int) SocketConstants.SOCK_DGRAM, 0);
    byte[] host = FileNames.encode(PyStr.toJava(address.get(0)));
    byte[] service = FileNames.encode(Integer.toString(port));
    byte[] found = HostNames.resolve(host, service, hints).getFirst().address();
    return PyTuple.of(HostNames.names(complete(found, address.size(), flow, scope), wanted));
  }

  /** The sockaddr with the parts that a numeric name does not carry. */
  private static byte[] complete(byte[] found, int given, int flow, int scope) {
    if (family(found) == AF_INET && given != 2) {
      throw new PyException("OSError", "IPv4 sockaddr must be 2 tuple");
    }
    if (family(found) == AF_INET6) {
      ByteBuffer.wrap(found).putInt(4, flow);
      if (scope != 0) {
        ByteBuffer.wrap(found).order(ByteOrder.nativeOrder()).putInt(24, scope);
      }
    }
    return found;
  }

  private static int family(byte[] address) {
    return ByteBuffer.wrap(address).order(ByteOrder.nativeOrder()).getShort();
  }

  private static byte[] packed(byte[] address) {
    return family(address) == AF_INET
        ? Arrays.copyOfRange(address, 4, 8)
        : Arrays.copyOfRange(address, 8, 24);
  }

  private static byte[] name(Object host, String function) {
    byte[] bytes = HostNames.encodedOrNull(host);
    if (bytes == null) {
      throw Errors.typeError(
          function
              + "() argument 1 must be str, bytes or bytearray, not "
              + Types.of(host).fullName());
    }
    return bytes;
  }

  /// gethostbyname(host) -> address
  ///
  /// Return the IP address (a string of the form '255.255.255.255') for a host.
  @PyFunction(value = "(host, /)", text = false)
  public Object gethostbyname(Object host) {
    AuditHooks.tell("socket.gethostbyname", host);
    byte[] found = HostNames.address(name(host, "gethostbyname"), AF_INET);
    return HostNames.numeric(AF_INET, packed(found));
  }

  /// gethostbyname_ex(host) -> (name, aliaslist, addresslist)
  ///
  /// Return the true host name, a list of aliases, and a list of IP addresses,
  /// for a host.  The host argument is a string giving a host name or IP number.
  @PyFunction(value = "(host, /)", text = false)
  public PyTuple gethostbyname_ex(Object host) {
    AuditHooks.tell("socket.gethostbyname", host);
    byte[] name = name(host, "gethostbyname_ex");
    HostNames.address(name, AF_INET);
    return NetworkDatabase.hostByName(name).toPython();
  }

  /// gethostbyaddr(host) -> (name, aliaslist, addresslist)
  ///
  /// Return the true host name, a list of aliases, and a list of IP addresses,
  /// for a host.  The host argument is a string giving a host name or IP number.
  @PyFunction(value = "(host, /)", text = false)
  public PyTuple gethostbyaddr(Object host) {
    AuditHooks.tell("socket.gethostbyaddr", host);
    byte[] address = HostNames.address(name(host, "gethostbyaddr"), AF_UNSPEC);
    return NetworkDatabase.hostByAddress(family(address), packed(address)).toPython();
  }

  /// getservbyname(servicename[, protocolname]) -> integer
  ///
  /// Return a port number from a service name and protocol name.
  /// The optional protocol name, if given, should be 'tcp' or 'udp',
  /// otherwise any protocol will match.
  @PyFunction(value = "(servicename, protocolname=None, /)", text = false)
  public long getservbyname(String servicename, @Nullable String protocolname) {
    return NetworkDatabase.servicePort(servicename, protocolname);
  }

  /// getservbyport(port[, protocolname]) -> string
  ///
  /// Return the service name from a port number and protocol name.
  /// The optional protocol name, if given, should be 'tcp' or 'udp',
  /// otherwise any protocol will match.
  @PyFunction(value = "(port, protocolname=None, /)", text = false, parsedAs = "getservbyport()")
  public Object getservbyport(Object port, @Nullable String protocolname) {
    int number = Arguments.toCInt(port);
    if (number < 0 || number > LARGEST_PORT) {
      throw Errors.overflowError("getservbyport: port must be 0-65535.");
    }
    return NetworkDatabase.serviceName(number, protocolname);
  }

  /// getprotobyname(name) -> integer
  ///
  /// Return the protocol number for the named protocol.  (Rarely used.)
  @PyFunction(value = "(name, /)", text = false, parsedAs = "getprotobyname()")
  public long getprotobyname(String name) {
    return NetworkDatabase.protocol(name);
  }
}
