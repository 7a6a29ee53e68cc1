package org.krait.stdlib._socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.krait.annotations.PyMethod;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Iteration;

/** The methods of a socket that receive data. */
abstract class ReceivingSocket extends SocketEndpoint {
  ReceivingSocket(PyType type) {
    super(type);
  }

  /** What came: data, and the sender's address if that was asked for. */
  private record Received(byte[] data, Object sender) {}

  private Received receive(int size, int flags, boolean wantsSender) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocate(Math.max(size, 1));
      AddressBuffer sender = wantsSender ? new AddressBuffer(arena) : null;
      long n =
          call(
              POLLIN,
              SocketCalls.RECVFROM,
              descriptor(),
              data.address(),
              size,
              flags,
              sender == null ? 0 : sender.address(),
              sender == null ? 0 : sender.lengthAddress());
      Object from = sender == null ? PySingleton.NONE : sender.toPython();
      return new Received(SocketCalls.bytes(data, n), from);
    }
  }

  private static void checkSize(int size, String function) {
    if (size < 0) {
      throw Errors.valueError("negative buffersize in " + function);
    }
  }

  /// recv(buffersize[, flags]) -> data
  ///
  /// Receive up to buffersize bytes from the socket.  For the optional flags
  /// argument, see the Unix manual.  When no data is available, block until
  /// at least one byte is available or until the remote end is closed.  When
  /// the remote end is closed and all data is read, return the empty string.
  @PyMethod(value = "(self, buffersize, flags=0, /)", text = false)
  public PyBytes recv(int buffersize, int flags) {
    checkSize(buffersize, "recv");
    return PyBytes.of(receive(buffersize, flags, false).data());
  }

  /// recvfrom(buffersize[, flags]) -> (data, address info)
  ///
  /// Like recv(buffersize, flags) but also return the sender's address info.
  @PyMethod(value = "(self, buffersize, flags=0, /)", text = false)
  public PyTuple recvfrom(int buffersize, int flags) {
    checkSize(buffersize, "recvfrom");
    Received received = receive(buffersize, flags, true);
    return PyTuple.of(PyBytes.of(received.data()), received.sender());
  }

  /// recv_into(buffer, [nbytes[, flags]]) -> nbytes_read
  ///
  /// A version of recv() that stores its data into a buffer rather than creating
  /// a new string.  Receive up to buffersize bytes from the socket.  If buffersize
  /// is not specified (or 0), receive up to the size available in the given buffer.
  ///
  /// See recv() for documentation about the flags.
  @PyMethod(value = "(self, buffer, nbytes=0, flags=0)", text = false)
  public long recv_into(Object buffer, int nbytes, int flags) {
    Buffer view = writable(buffer, "recv_into");
    try {
      checkSize(nbytes, "recv_into");
      if (nbytes > view.length()) {
        throw Errors.valueError("buffer too small for requested bytes");
      }
      byte[] data = receive(nbytes == 0 ? view.length() : nbytes, flags, false).data();
      view.memory().write(view.offset(), data, 0, data.length);
      return data.length;
    } finally {
      view.release();
    }
  }

  /// recvfrom_into(buffer[, nbytes[, flags]]) -> (nbytes, address info)
  ///
  /// Like recv_into(buffer[, nbytes[, flags]]) but also return the sender's address info.
  @PyMethod(value = "(self, buffer, nbytes=0, flags=0)", text = false)
  public PyTuple recvfrom_into(Object buffer, int nbytes, int flags) {
    Buffer view = writable(buffer, "recvfrom_into");
    try {
      checkSize(nbytes, "recvfrom_into");
      if (nbytes > view.length()) {
        throw Errors.valueError("nbytes is greater than the length of the buffer");
      }
      Received received = receive(nbytes == 0 ? view.length() : nbytes, flags, true);
      view.memory().write(view.offset(), received.data(), 0, received.data().length);
      return PyTuple.of((long) received.data().length, received.sender());
    } finally {
      view.release();
    }
  }

  /** A view of memory to receive into, which the caller releases. */
  private static Buffer writable(Object target, String function) {
    try {
      if (Buffers.exports(target)) {
        return Buffers.of(target, Buffer.WRITABLE);
      }
    } catch (PyException e) {
      if (!Exceptions.matches(e, "BufferError")) {
        throw e;
      }
    }
    throw Errors.typeError(
        function
            + "() argument 1 must be read-write bytes-like object, not "
            + Types.of(target).fullName());
  }

  /// recvmsg(bufsize[, ancbufsize[, flags]]) -> (data, ancdata, msg_flags, address)
  ///
  /// Receive normal data (up to bufsize bytes) and ancillary data from the
  /// socket.  The ancbufsize argument sets the size in bytes of the
  /// internal buffer used to receive the ancillary data; it defaults to 0,
  /// meaning that no ancillary data will be received.  Appropriate buffer
  /// sizes for ancillary data can be calculated using CMSG_SPACE() or
  /// CMSG_LEN(), and items which do not fit into the buffer might be
  /// truncated or discarded.  The flags argument defaults to 0 and has the
  /// same meaning as for recv().
  ///
  /// The return value is a 4-tuple: (data, ancdata, msg_flags, address).
  /// The data item is a bytes object holding the non-ancillary data
  /// received.  The ancdata item is a list of zero or more tuples
  /// (cmsg_level, cmsg_type, cmsg_data) representing the ancillary data
  /// (control messages) received: cmsg_level and cmsg_type are integers
  /// specifying the protocol level and protocol-specific type respectively,
  /// and cmsg_data is a bytes object holding the associated data.  The
  /// msg_flags item is the bitwise OR of various flags indicating
  /// conditions on the received message; see your system documentation for
  /// details.  If the receiving socket is unconnected, address is the
  /// address of the sending socket, if available; otherwise, its value is
  /// unspecified.
  ///
  /// If recvmsg() raises an exception after the system call returns, it
  /// will first attempt to close any file descriptors received via the
  /// SCM_RIGHTS mechanism.
  @PyMethod(value = "(self, bufsize, ancbufsize=0, flags=0, /)", text = false)
  public PyTuple recvmsg(int bufsize, int ancbufsize, int flags) {
    if (bufsize < 0) {
      throw Errors.valueError("negative buffer size in recvmsg()");
    }
    ReceivedMessage message = message(bufsize, ancbufsize, flags);
    return message.toPython(PyBytes.of(message.data()));
  }

  /// recvmsg_into(buffers[, ancbufsize[, flags]]) -> (nbytes, ancdata, msg_flags, address)
  ///
  /// Receive normal data and ancillary data from the socket, scattering the
  /// non-ancillary data into a series of buffers.  The buffers argument
  /// must be an iterable of objects that export writable buffers
  /// (e.g. bytearray objects); these will be filled with successive chunks
  /// of the non-ancillary data until it has all been written or there are
  /// no more buffers.  The ancbufsize argument sets the size in bytes of
  /// the internal buffer used to receive the ancillary data; it defaults to
  /// 0, meaning that no ancillary data will be received.  Appropriate
  /// buffer sizes for ancillary data can be calculated using CMSG_SPACE()
  /// or CMSG_LEN(), and items which do not fit into the buffer might be
  /// truncated or discarded.  The flags argument defaults to 0 and has the
  /// same meaning as for recv().
  ///
  /// The return value is a 4-tuple: (nbytes, ancdata, msg_flags, address).
  /// The nbytes item is the total number of bytes of non-ancillary data
  /// written into the buffers.  The ancdata item is a list of zero or more
  /// tuples (cmsg_level, cmsg_type, cmsg_data) representing the ancillary
  /// data (control messages) received: cmsg_level and cmsg_type are
  /// integers specifying the protocol level and protocol-specific type
  /// respectively, and cmsg_data is a bytes object holding the associated
  /// data.  The msg_flags item is the bitwise OR of various flags
  /// indicating conditions on the received message; see your system
  /// documentation for details.  If the receiving socket is unconnected,
  /// address is the address of the sending socket, if available; otherwise,
  /// its value is unspecified.
  ///
  /// If recvmsg_into() raises an exception after the system call returns,
  /// it will first attempt to close any file descriptors received via the
  /// SCM_RIGHTS mechanism.
  @PyMethod(value = "(self, buffers, ancbufsize=0, flags=0, /)", text = false)
  public PyTuple recvmsg_into(Object buffers, int ancbufsize, int flags) {
    if (Iteration.iteratorOrNull(buffers) == null) {
      throw Errors.typeError("recvmsg_into() argument 1 must be an iterable");
    }
    List<Buffer> views = new ArrayList<>();
    try {
      int room = 0;
      for (Object buffer : Iteration.toArray(buffers)) {
        Buffer view = part(buffer);
        views.add(view);
        room += view.length();
      }
      ReceivedMessage message = message(room, ancbufsize, flags);
      scatter(message.data(), views);
      return message.toPython((long) message.data().length);
    } finally {
      views.forEach(Buffer::release);
    }
  }

  private static Buffer part(Object buffer) {
    try {
      if (Buffers.exports(buffer)) {
        return Buffers.of(buffer, Buffer.WRITABLE);
      }
    } catch (PyException e) {
      if (!Exceptions.matches(e, "BufferError")) {
        throw e;
      }
    }
    throw Errors.typeError(
        "recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers");
  }

  private static void scatter(byte[] data, List<Buffer> views) {
    int at = 0;
    for (Buffer view : views) {
      int n = Math.min(view.length(), data.length - at);
      view.memory().write(view.offset(), data, at, n);
      at += n;
    }
  }

  private ReceivedMessage message(int size, int ancillarySize, int flags) {
    if (ancillarySize < 0) {
      throw Errors.valueError("invalid ancillary data buffer length");
    }
    try (Arena arena = Arena.ofConfined()) {
      MessageHeader header = new MessageHeader(arena, size, ancillarySize);
      long n = call(POLLIN, SocketCalls.RECVMSG, descriptor(), header.address(), flags);
      return header.received((int) n);
    }
  }
}
