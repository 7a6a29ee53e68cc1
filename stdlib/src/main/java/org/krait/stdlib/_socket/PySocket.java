package org.krait.stdlib._socket;

import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.WaitingCalls;
import org.krait.runtime.module.Warnings;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.ClosedAtExit;
import org.krait.runtime.object.Finalizers;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.SelfFinalizing;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Representation;

/// socket(family=AF_INET, type=SOCK_STREAM, proto=0) -> socket object
/// socket(family=-1, type=-1, proto=-1, fileno=None) -> socket object
///
/// Open a socket of the given type.  The family argument specifies the
/// address family; it defaults to AF_INET.  The type argument specifies
/// whether this is a stream (SOCK_STREAM, this is the default)
/// or datagram (SOCK_DGRAM) socket.  The protocol argument defaults to 0,
/// specifying the default protocol.  Keyword arguments are accepted.
/// The socket is created as non-inheritable.
///
/// When a fileno is passed in, family, type and proto are auto-detected,
/// unless they are explicitly set.
///
/// A socket object represents one endpoint of a network connection.
///
/// Methods of socket objects (keyword arguments not allowed):
///
/// _accept() -- accept connection, returning new socket fd and client address
/// bind(addr) -- bind the socket to a local address
/// close() -- close the socket
/// connect(addr) -- connect the socket to a remote address
/// connect_ex(addr) -- connect, return an error code instead of an exception
/// dup() -- return a new socket fd duplicated from fileno()
/// fileno() -- return underlying file descriptor
/// getpeername() -- return remote address [*]
/// getsockname() -- return local address
/// getsockopt(level, optname[, buflen]) -- get socket options
/// gettimeout() -- return timeout or None
/// listen([n]) -- start listening for incoming connections
/// recv(buflen[, flags]) -- receive data
/// recv_into(buffer[, nbytes[, flags]]) -- receive data (into a buffer)
/// recvfrom(buflen[, flags]) -- receive data and sender's address
/// recvfrom_into(buffer[, nbytes, [, flags])
///   -- receive data and sender's address (into a buffer)
/// sendall(data[, flags]) -- send all data
/// send(data[, flags]) -- send data, may not send all of it
/// sendto(data[, flags], addr) -- send data to a given address
/// setblocking(bool) -- set or clear the blocking I/O flag
/// getblocking() -- return True if socket is blocking, False if non-blocking
/// setsockopt(level, optname, value[, optlen]) -- set socket options
/// settimeout(None | float) -- set or clear the timeout
/// shutdown(how) -- shut down traffic in one or both directions
///
///  [*] not available on all platforms!
// CPython: socketmodule.c sock_type
@PyTypeSpec(name = "socket", module = "_socket")
public final class PySocket extends SendingSocket implements ClosedAtExit, SelfFinalizing {
  private static final int DEFAULT_BACKLOG = 128;
  private static final int LARGEST_OPTION = 1024;
  private static final int CREATION_FLAGS =
      (int) (SocketConstants.SOCK_NONBLOCK | SocketConstants.SOCK_CLOEXEC);

  private final Finalizers.Ticket ticket = Finalizers.current().watch(this);
  private int family = -1;
  private int kind = -1;
  private int protocol = -1;

  private PySocket(PyType type) {
    super(type);
  }

  @Override
  public Finalizers.Ticket ticket() {
    return ticket;
  }

  @Override
  public boolean keepsData() {
    return false;
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PySocket(cls);
  }

  @PyMethod("(self, /, family=-1, type=-1, proto=-1, fileno=None)")
  public void __init__(
      Object family, Object type, Object proto, Object fileno, Interpreter interpreter) {
    this.family = Arguments.toCInt(family);
    this.kind = Arguments.toCInt(type);
    this.protocol = Arguments.toCInt(proto);
    if (fileno == PySingleton.NONE) {
      open();
    } else {
      adopt((int) Arguments.toLong(fileno));
    }
    boolean waits = (kind & SocketConstants.SOCK_NONBLOCK) == 0;
    kind &= ~CREATION_FLAGS;
    if (waits) {
      useTimeout(DefaultTimeout.of(interpreter).nanos());
    } else {
      assumeTimeout(0);
    }
  }

  private void open() {
    family = family == -1 ? (int) SocketConstants.AF_INET : family;
    kind = kind == -1 ? (int) SocketConstants.SOCK_STREAM : kind;
    protocol = protocol == -1 ? 0 : protocol;
    AuditHooks.tell("socket.__new__", this, (long) family, (long) kind, (long) protocol);
    setDescriptor(SocketCalls.socket(family, kind, protocol));
  }

  /** Takes an open descriptor; what nobody said of it, the system says. */
  private void adopt(int fd) {
    if (fd < 0) {
      throw Errors.valueError("negative file descriptor");
    }
    byte[] name = SocketCalls.name(fd);
    if (family == -1) {
      family = ByteBuffer.wrap(name).order(ByteOrder.nativeOrder()).getShort();
    }
    kind = kind == -1 ? ownOption(fd, SocketConstants.SO_TYPE) : kind;
    protocol = protocol == -1 ? ownOption(fd, SocketConstants.SO_PROTOCOL) : protocol;
    setDescriptor(fd);
  }

  private static int ownOption(int fd, long name) {
    return SocketCalls.option(fd, (int) SocketConstants.SOL_SOCKET, (int) name);
  }

  /** A socket of the module's own type for a new descriptor. */
  static PySocket of(int fd, int family, int kind, int protocol, long timeout) {
    PySocket socket = new PySocket(PyType.builtin(PySocket.class));
    socket.setDescriptor(fd);
    socket.family = family;
    socket.kind = kind & ~CREATION_FLAGS;
    socket.protocol = protocol;
    socket.useTimeout(timeout);
    return socket;
  }

  /** Sets the timeout of a new socket, which waits in its calls. */
  private void useTimeout(long nanos) {
    if (nanos < 0) {
      assumeTimeout(nanos);
    } else {
      setTimeout(nanos);
    }
  }

  @Override
  byte[] address(Object address, String function) {
    return SocketAddress.encode(family, address, function);
  }

  /// _accept() -> (integer, address info)
  ///
  /// Wait for an incoming connection.  Return a new socket file descriptor
  /// representing the connection, and the address of the client.
  /// For IP sockets, the address info is a pair (hostaddr, port).
  @PyMethod("(self, /)")
  public PyTuple _accept() {
    try (Arena arena = Arena.ofConfined()) {
      AddressBuffer peer = new AddressBuffer(arena);
      long flags = SocketConstants.SOCK_CLOEXEC;
      long accepted =
          call(
              POLLIN,
              SocketCalls.ACCEPT4,
              descriptor(),
              peer.address(),
              peer.lengthAddress(),
              flags);
      return PyTuple.of((long) (int) accepted, peer.toPython());
    }
  }

  /// bind(address)
  ///
  /// Bind the socket to a local address.  For IP sockets, the address is a
  /// pair (host, port); the host must refer to the local host. For raw packet
  /// sockets the address is a tuple (ifname, proto [,pkttype [,hatype [,addr]]])
  @PyMethod("(self, object, /)")
  public void bind(Object object) {
    AuditHooks.tell("socket.bind", this, object);
    SocketCalls.bind(descriptor(), address(object, "bind"));
  }

  /// connect(address)
  ///
  /// Connect the socket to a remote address.  For IP sockets, the address
  /// is a pair (host, port).
  @PyMethod("(self, object, /)")
  public void connect(Object object) {
    AuditHooks.tell("socket.connect", this, object);
    int errno = connect(address(object, "connect"));
    if (errno != 0) {
      throw OsError.of(errno);
    }
  }

  /// connect_ex(address) -> errno
  ///
  /// This is like connect(address), but returns an error code (the errno value)
  /// instead of raising an exception when an error occurs.
  @PyMethod("(self, object, /)")
  public long connect_ex(Object object) {
    AuditHooks.tell("socket.connect", this, object);
    return connect(address(object, "connect_ex"));
  }

  /** Connects; the error's number. A call that a signal interrupted goes on in the system. */
  // CPython: socketmodule.c internal_connect
  private int connect(byte[] address) {
    long deadline = deadline();
    try (Arena arena = Arena.ofConfined()) {
      long target = SocketCalls.copy(arena, address).address();
      if ((int) WaitingCalls.once(SocketCalls.CONNECT, descriptor(), target, address.length) == 0) {
        return 0;
      }
    }
    int errno = NativeFunction.errno();
    boolean goesOn =
        errno == Errno.EINTR && timeout() != 0 || errno == Errno.EINPROGRESS && timeout() > 0;
    if (!goesOn) {
      return errno;
    }
    await(POLLOUT, deadline);
    int outcome = ownOption(descriptor(), SocketConstants.SO_ERROR);
    return outcome == Errno.EISCONN ? 0 : outcome;
  }

  /// listen([backlog])
  ///
  /// Enable a server to accept connections.  If backlog is specified, it must be
  /// at least 0 (if it is lower, it is set to 0); it specifies the number of
  /// unaccepted connections that the system will allow before refusing new
  /// connections. If not specified, a default reasonable value is chosen.
  @PyMethod(value = "(self, backlog=<unrepresentable>, /)", text = false)
  public void listen(@Nullable Object backlog) {
    int most = backlog == null ? DEFAULT_BACKLOG : Arguments.toCInt(backlog);
    SocketCalls.listen(descriptor(), Math.max(0, most));
  }

  /// shutdown(flag)
  ///
  /// Shut down the reading side of the socket (flag == SHUT_RD), the writing side
  /// of the socket (flag == SHUT_WR), or both ends (flag == SHUT_RDWR).
  @PyMethod("(self, object, /)")
  public void shutdown(Object object) {
    SocketCalls.shutDown(descriptor(), Arguments.toCInt(object));
  }

  /// close()
  ///
  /// Close the socket.  It cannot be used after this call.
  @PyMethod("(self, /)")
  public void close() {
    int fd = detach();
    if (fd >= 0) {
      Descriptors.close(fd);
    }
  }

  /// detach()
  ///
  /// Close the socket object without closing the underlying file descriptor.
  /// The object cannot be used after this call, but the file descriptor
  /// can be reused for other purposes.  The file descriptor is returned.
  @PyMethod("(self, /)")
  public synchronized int detach() {
    int fd = descriptor();
    setDescriptor(-1);
    return fd;
  }

  /// fileno() -> integer
  ///
  /// Return the integer file descriptor of the socket.
  @PyMethod("(self, /)")
  public int fileno() {
    return descriptor();
  }

  /// getpeername() -> address info
  ///
  /// Return the address of the remote endpoint.  For IP sockets, the address
  /// info is a pair (hostaddr, port).
  @PyMethod("(self, /)")
  public Object getpeername() {
    return SocketAddress.decode(SocketCalls.peerName(descriptor()));
  }

  /// getsockname() -> address info
  ///
  /// Return the address of the local endpoint. The format depends on the
  /// address family. For IPv4 sockets, the address info is a pair
  /// (hostaddr, port). For IPv6 sockets, the address info is a 4-tuple
  /// (hostaddr, port, flowinfo, scope_id).
  @PyMethod("(self, /)")
  public Object getsockname() {
    return SocketAddress.decode(SocketCalls.name(descriptor()));
  }

  /// getsockopt(level, option[, buffersize]) -> value
  ///
  /// Get a socket option.  See the Unix manual for level and option.
  /// If a nonzero buffersize argument is given, the return value is a
  /// string of that length; otherwise it is an integer.
  @PyMethod(value = "(self, level, option, buffersize=0, /)", text = false)
  public Object getsockopt(Object level, Object option, int buffersize) {
    int l = Arguments.toCInt(level);
    int o = Arguments.toCInt(option);
    if (buffersize == 0) {
      return (long) SocketCalls.option(descriptor(), l, o);
    }
    if (buffersize < 0 || buffersize > LARGEST_OPTION) {
      throw new PyException("OSError", "getsockopt buflen out of range");
    }
    return PyBytes.of(SocketCalls.option(descriptor(), l, o, buffersize));
  }

  /// setsockopt(level, option, value: int)
  /// setsockopt(level, option, value: buffer)
  /// setsockopt(level, option, None, optlen: int)
  ///
  /// Set a socket option.  See the Unix manual for level and option.
  /// The value argument can either be an integer, a string buffer, or
  /// None, optlen.
  @PyMethod(value = "(self, *args)", text = false)
  public void setsockopt(Object[] args) {
    if (args.length != 3 && !(args.length == 4 && args[2] == PySingleton.NONE)) {
      throw Errors.typeError("setsockopt() takes exactly 3 arguments (" + args.length + " given)");
    }
    int level = Arguments.toCInt(args[0]);
    int option = Arguments.toCInt(args[1]);
    if (args.length == 4) {
      SocketCalls.setOption(descriptor(), level, option, Arguments.toCInt(args[3]));
    } else {
      SocketCalls.setOption(descriptor(), level, option, optionValue(args[2]));
    }
  }

  private static byte[] optionValue(Object value) {
    if (Ints.exact(value) == null || !isCInt(value)) {
      return Buffers.bytes(value);
    }
    return ByteBuffer.allocate(4)
        .order(ByteOrder.nativeOrder())
        .putInt(Arguments.toCInt(value))
        .array();
  }

  private static boolean isCInt(Object value) {
    return Ints.exact(value) instanceof Long n && n == (int) (long) n;
  }

  /// setblocking(flag)
  ///
  /// Set the socket to blocking (flag is true) or non-blocking (false).
  /// setblocking(True) is equivalent to settimeout(None);
  /// setblocking(False) is equivalent to settimeout(0.0).
  @PyMethod("(self, object, /)")
  public void setblocking(Object object) {
    setTimeout(Truth.of(object) ? SocketTimeout.NONE : 0);
  }

  /// getblocking()
  ///
  /// Returns True if socket is in blocking mode, or False if it
  /// is in non-blocking mode.
  @PyMethod("(self, /)")
  public boolean getblocking() {
    return timeout() != 0;
  }

  /// settimeout(timeout)
  ///
  /// Set a timeout on socket operations.  'timeout' can be a float,
  /// giving in seconds, or None.  Setting a timeout of None disables
  /// the timeout feature and is equivalent to setblocking(1).
  /// Setting a timeout of zero is the same as setblocking(0).
  @PyMethod("(self, object, /)")
  public void settimeout(Object object) {
    setTimeout(SocketTimeout.parse(object));
  }

  /// gettimeout() -> timeout
  ///
  /// Returns the timeout in seconds (float) associated with socket
  /// operations. A timeout of None indicates that timeouts on socket
  /// operations are disabled.
  @PyMethod("(self, /)")
  public Object gettimeout() {
    return SocketTimeout.toPython(timeout());
  }

  /// the socket timeout
  @PyGetter("timeout")
  public Object timeoutInSeconds() {
    return SocketTimeout.toPython(timeout());
  }

  /// the socket family
  @PyGetter(member = true)
  public long family() {
    return family;
  }

  /// the socket type
  @PyGetter(value = "type", member = true)
  public long kind() {
    return kind;
  }

  /// the socket protocol
  @PyGetter(member = true)
  public long proto() {
    return protocol;
  }

  @PyMethod("(self, /)")
  public Object __repr__() {
    return "<socket object, fd="
        + descriptor()
        + ", family="
        + family
        + ", type="
        + kind
        + ", proto="
        + protocol
        + ">";
  }

  @PyMethod("(self, /)")
  public void __del__(Interpreter interpreter) {
    if (descriptor() >= 0) {
      Warnings.warn(interpreter, "ResourceWarning", "unclosed " + Representation.javaRepr(this));
      close();
    }
  }

  /** An open socket that nobody holds is closed at the interpreter's next safe point. */
  @Override
  @SuppressWarnings({"removal", "deprecation"})
  protected void finalize() {
    if (descriptor() >= 0) {
      ticket.due(this);
    } else {
      ticket.done();
    }
  }
}
