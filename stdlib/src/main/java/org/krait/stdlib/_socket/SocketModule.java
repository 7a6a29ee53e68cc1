package org.krait.stdlib._socket;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/// Implementation module for socket operations.
///
/// See the socket module for documentation.
// CPython: socketmodule.c
@PyModule(
    value = "_socket",
    types = PySocket.class,
    parts = {
      AddressFunctions.class,
      HostFunctions.class,
      InterfaceFunctions.class,
      SocketConstants.class,
      ProtocolConstants.class,
      DeviceConstants.class
    })
public final class SocketModule {
  private static final long LARGEST_CONTROL = Integer.MAX_VALUE;

  private final Interpreter interpreter;
  private final DefaultTimeout defaultTimeout;

  public SocketModule(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.defaultTimeout = DefaultTimeout.of(interpreter);
  }

  @PyConstant
  public PyType SocketType() {
    return PyType.builtin(PySocket.class);
  }

  @PyConstant
  public PyType error() {
    return BuiltinExceptions.OS_ERROR;
  }

  @PyConstant
  public PyType timeout() {
    return BuiltinExceptions.TIMEOUT_ERROR;
  }

  @PyConstant
  public PyType gaierror() {
    return ResolutionErrors.of(interpreter).addressError();
  }

  @PyConstant
  public PyType herror() {
    return ResolutionErrors.of(interpreter).hostError();
  }

  @PyConstant
  public boolean has_ipv6() {
    return true;
  }

  /// socketpair([family[, type [, proto]]]) -> (socket object, socket object)
  ///
  /// Create a pair of socket objects from the sockets returned by the platform
  /// socketpair() function.
  /// The arguments are the same as for socket() except the default family is
  /// AF_UNIX if defined on the platform; otherwise, the default is AF_INET.
  @PyFunction(
      value = "(family=<unrepresentable>, type=<unrepresentable>, proto=0, /)",
      text = false)
  public PyTuple socketpair(@Nullable Object family, @Nullable Object type, Object proto) {
    int f = family == null ? (int) SocketConstants.AF_UNIX : Arguments.toCInt(family);
    int t = type == null ? (int) SocketConstants.SOCK_STREAM : Arguments.toCInt(type);
    int p = Arguments.toCInt(proto);
    int[] pair = SocketCalls.pair(f, t, p);
    long timeout = defaultTimeout.nanos();
    return PyTuple.of(
        PySocket.of(pair[0], f, t, p, timeout), PySocket.of(pair[1], f, t, p, timeout));
  }

  /// close(integer) -> None
  ///
  /// Close an integer socket file descriptor.  This is like os.close(), but for
  /// sockets; on some platforms os.close() won't work for socket file descriptors.
  @PyFunction("(object, /)")
  public void close(Object object) {
    Descriptors.close((int) Arguments.toLong(object));
  }

  /// dup(integer) -> integer
  ///
  /// Duplicate an integer socket file descriptor.  This is like os.dup(), but for
  /// sockets; on some platforms os.dup() won't work for socket file descriptors.
  @PyFunction("(object, /)")
  public int dup(Object object) {
    return Descriptors.duplicate((int) Arguments.toLong(object));
  }

  /// getdefaulttimeout() -> timeout
  ///
  /// Returns the default timeout in seconds (float) for new socket objects.
  /// A value of None indicates that new socket objects have no timeout.
  /// When the socket module is first imported, the default is None.
  @PyFunction("()")
  public Object getdefaulttimeout() {
    return SocketTimeout.toPython(defaultTimeout.nanos());
  }

  /// setdefaulttimeout(timeout)
  ///
  /// Set the default timeout in seconds (float) for new socket objects.
  /// A value of None indicates that new socket objects have no timeout.
  /// When the socket module is first imported, the default is None.
  @PyFunction("(object, /)")
  public void setdefaulttimeout(Object object) {
    defaultTimeout.set(SocketTimeout.parse(object));
  }

  /// CMSG_LEN(length) -> control message length
  ///
  /// Return the total length, without trailing padding, of an ancillary
  /// data item with associated data of the given length.  This value can
  /// often be used as the buffer size for recvmsg() to receive a single
  /// item of ancillary data, but RFC 3542 requires portable applications to
  /// use CMSG_SPACE() and thus include space for padding, even when the
  /// item will be the last in the buffer.  Raises OverflowError if length
  /// is outside the permissible range of values.
  @PyFunction(value = "(length, /)", text = false, parsedAs = "CMSG_LEN()")
  public long CMSG_LEN(long length) {
    if (length < 0 || length > LARGEST_CONTROL - AncillaryItem.space(0)) {
      throw Errors.overflowError("CMSG_LEN() argument out of range");
    }
    return AncillaryItem.length(length);
  }

  /// CMSG_SPACE(length) -> buffer size
  ///
  /// Return the buffer size needed for recvmsg() to receive an ancillary
  /// data item with associated data of the given length, along with any
  /// trailing padding.  The buffer space needed to receive multiple items
  /// is the sum of the CMSG_SPACE() values for their associated data
  /// lengths.  Raises OverflowError if length is outside the permissible
  /// range of values.
  @PyFunction(value = "(length, /)", text = false, parsedAs = "CMSG_SPACE()")
  public long CMSG_SPACE(long length) {
    if (length < 0 || length > LARGEST_CONTROL - AncillaryItem.space(1)) {
      throw Errors.overflowError("CMSG_SPACE() argument out of range");
    }
    return AncillaryItem.space(length);
  }
}
