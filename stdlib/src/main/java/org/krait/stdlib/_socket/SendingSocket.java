package org.krait.stdlib._socket;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.annotations.PyMethod;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Iteration;

/** The methods of a socket that send data. */
abstract class SendingSocket extends ReceivingSocket {
  private static final int CHUNK = 1 << 20;

  SendingSocket(PyType type) {
    super(type);
  }

  /** The sockaddr that an argument stands for. */
  abstract byte[] address(Object address, String function);

  /// send(data[, flags]) -> count
  ///
  /// Send a data string to the socket.  For the optional flags
  /// argument, see the Unix manual.  Return the number of bytes
  /// sent; this may be less than len(data) if the network is busy.
  @PyMethod(value = "(self, data, flags=0, /)", text = false)
  public long send(Object data, int flags) {
    return transmit(Buffers.bytes(data), flags, new byte[0]);
  }

  /// sendall(data[, flags])
  ///
  /// Send a data string to the socket.  For the optional flags
  /// argument, see the Unix manual.  This calls send() repeatedly
  /// until all data is sent.  If an error occurs, it's impossible
  /// to tell how much data has been sent.
  @PyMethod(value = "(self, data, flags=0, /)", text = false)
  public void sendall(Object data, int flags, ThreadState thread) {
    byte[] bytes = Buffers.bytes(data);
    long deadline = deadline();
    int from = 0;
    do {
      int to = Math.min(bytes.length, from + CHUNK);
      byte[] chunk = bytes.length <= CHUNK ? bytes : Arrays.copyOfRange(bytes, from, to);
      sendAll(chunk, flags, deadline, thread);
      from = to;
    } while (from < bytes.length);
  }

  private void sendAll(byte[] chunk, int flags, long deadline, ThreadState thread) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = SocketCalls.copy(arena, chunk);
      long sent = 0;
      do {
        long from = memory.address() + sent;
        long left = chunk.length - sent;
        sent +=
            callUntil(deadline, POLLOUT, SocketCalls.SENDTO, descriptor(), from, left, flags, 0, 0);
        thread.safePoint();
      } while (sent < chunk.length);
    }
  }

  /// sendto(data[, flags], address) -> count
  ///
  /// Like send(data, flags) but allows specifying the destination address.
  /// For IP sockets, the address is a pair (hostaddr, port).
  @PyMethod(value = "(self, *args)", text = false)
  public long sendto(Object[] args) {
    if (args.length < 2 || args.length > 3) {
      throw Errors.typeError("sendto() takes 2 or 3 arguments (" + args.length + " given)");
    }
    AuditHooks.tell("socket.sendto", this, args[args.length - 1]);
    byte[] data = Buffers.bytes(args[0]);
    int flags = args.length == 3 ? Arguments.toCInt(args[1]) : 0;
    return transmit(data, flags, address(args[args.length - 1], "sendto"));
  }

  /** Sends some of the data, to an address unless that is empty. */
  private long transmit(byte[] data, int flags, byte[] address) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = SocketCalls.copy(arena, data);
      long target = address.length == 0 ? 0 : SocketCalls.copy(arena, address).address();
      return call(
          POLLOUT,
          SocketCalls.SENDTO,
          descriptor(),
          memory.address(),
          data.length,
          flags,
          target,
          address.length);
    }
  }

  /// sendmsg(buffers[, ancdata[, flags[, address]]]) -> count
  ///
  /// Send normal and ancillary data to the socket, gathering the
  /// non-ancillary data from a series of buffers and concatenating it into
  /// a single message.  The buffers argument specifies the non-ancillary
  /// data as an iterable of bytes-like objects (e.g. bytes objects).
  /// The ancdata argument specifies the ancillary data (control messages)
  /// as an iterable of zero or more tuples (cmsg_level, cmsg_type,
  /// cmsg_data), where cmsg_level and cmsg_type are integers specifying the
  /// protocol level and protocol-specific type respectively, and cmsg_data
  /// is a bytes-like object holding the associated data.  The flags
  /// argument defaults to 0 and has the same meaning as for send().  If
  /// address is supplied and not None, it sets a destination address for
  /// the message.  The return value is the number of bytes of non-ancillary
  /// data sent.
  @PyMethod(value = "(self, buffers, ancdata=(), flags=0, address=None, /)", text = false)
  public long sendmsg(Object buffers, Object ancdata, int flags, Object address) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (Object part : items(buffers, "1")) {
      data.writeBytes(Buffers.bytes(part));
    }
    List<AncillaryItem> ancillary = new ArrayList<>();
    if (ancdata != null) {
      for (Object item : items(ancdata, "2")) {
        ancillary.add(ancillaryItem(item));
      }
    }
    byte[] target = address == PySingleton.NONE ? new byte[0] : address(address, "sendmsg");
    AuditHooks.tell("socket.sendmsg", this, address);
    try (Arena arena = Arena.ofConfined()) {
      MessageHeader header = new MessageHeader(arena, data.toByteArray(), ancillary, target);
      return call(POLLOUT, SocketCalls.SENDMSG, descriptor(), header.address(), flags);
    }
  }

  private static Object[] items(Object iterable, String place) {
    if (Iteration.iteratorOrNull(iterable) == null) {
      throw Errors.typeError("sendmsg() argument " + place + " must be an iterable");
    }
    return Iteration.toArray(iterable);
  }

  private static AncillaryItem ancillaryItem(Object item) {
    if (!(item instanceof PyTuple tuple)) {
      throw unfit("must be 3-item tuple, not " + Types.of(item).fullName());
    }
    if (tuple.size() != 3) {
      throw unfit("must be tuple of length 3, not " + tuple.size());
    }
    return new AncillaryItem(
        Arguments.toCInt(tuple.get(0)),
        Arguments.toCInt(tuple.get(1)),
        Buffers.bytes(tuple.get(2)));
  }

  private static PyException unfit(String why) {
    return Errors.typeError("[sendmsg() ancillary data items]() argument " + why);
  }
}
