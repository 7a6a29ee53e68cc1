package org.krait.stdlib._ssl;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * One connection: moves records between the JDK's engine and a transport. No record is read before
 * it is needed, so what follows the connection's end stays in the transport. One thread may read
 * while another writes.
 *
 * <p>The operations return a count, or one of the negative numbers that say why there is none.
 */
final class TlsConnection {
  /** The transport has no data yet. */
  static final int WANTS_READ = -1;

  /** The transport takes no data yet. */
  static final int WANTS_WRITE = -2;

  /** The peer has closed the connection, as it should. */
  static final int CLOSED = -3;

  /** The transport has ended, the connection has not. */
  static final int CUT_OFF = -4;

  private static final int HEADER = 5;
  private static final int LARGEST_RECORD = 1 << 14;
  private static final int HANDSHAKE = 22;
  private static final int MAJOR = 3;
  private static final int MOST_ALERTS = 4;
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  /** Makes the engine: a server's once the client has said what it wants. */
  interface EngineSource {
    /**
     * @param hello the client's first message; null where this side is the client
     * @throws Refusal to end the connection with an alert
     */
    SSLEngine engine(@Nullable ClientHello hello) throws Refusal, TlsFailure;
  }

  /** A server's decision not to go on, with the number of the alert that says so. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final int alert;

    Refusal(int alert) {
      super("refused", null, false, false);
      this.alert = alert;
    }
  }

  private final Transport transport;
  private final EngineSource source;
  private final boolean isServer;
  private final ReentrantLock reading = new ReentrantLock();
  private final ReentrantLock writing = new ReentrantLock();

  private volatile @Nullable SSLEngine engine;
  private volatile boolean isEstablished;
  private volatile boolean sawClose;

  /** What was received and the engine has not taken: whole records, then the part of one. */
  private byte[] received = new byte[HEADER];

  private int receivedCount;
  private ByteBuffer plain = ByteBuffer.allocate(0);
  private byte[] outgoing = new byte[0];
  private int outgoingFrom;

  /** How much of the data of a write that is under way the engine has taken. */
  private int untold;

  TlsConnection(Transport transport, EngineSource source, boolean isServer) {
    this.transport = transport;
    this.source = source;
    this.isServer = isServer;
  }

  /** The engine, null before a server has heard of the client. */
  @Nullable SSLEngine engine() {
    return engine;
  }

  /** Whether the handshake is done. */
  boolean isEstablished() {
    return isEstablished;
  }

  /** How many bytes can be read without the transport. */
  int pending() {
    return plain.remaining();
  }

  /** Does the handshake, or goes on with it; 0 when it is done. */
  int handshake() throws TlsFailure, Refusal {
    reading.lock();
    try {
      writing.lock();
      try {
        return shakeHands();
      } finally {
        writing.unlock();
      }
    } finally {
      reading.unlock();
    }
  }

  private int shakeHands() throws TlsFailure, Refusal {
    SSLEngine e = engine;
    if (e == null) {
      int begun = isServer ? hear() : start(null);
      if (begun < 0) {
        return begun;
      }
      e = engine;
    }
    while (true) {
      HandshakeStatus status = e.getHandshakeStatus();
      boolean speaks = status == HandshakeStatus.NEED_WRAP || status == HandshakeStatus.NEED_TASK;
      if (!speaks && !flush()) {
        return WANTS_WRITE;
      }
      if (status == HandshakeStatus.NOT_HANDSHAKING || status == HandshakeStatus.FINISHED) {
        isEstablished = true;
        return 0;
      }
      int outcome = step(e, status);
      if (outcome < 0) {
        return outcome;
      }
    }
  }

  private int start(@Nullable ClientHello hello) throws TlsFailure, Refusal {
    SSLEngine made = source.engine(hello);
    try {
      made.beginHandshake();
    } catch (SSLException e) {
      throw TlsFailure.ofEngine(e);
    }
    engine = made;
    return 0;
  }

  /** Reads the client's first message, all of it, and makes the engine. */
  private int hear() throws TlsFailure, Refusal {
    while (true) {
      byte[] message = handshakeBytes();
      int length = ClientHello.length(message, message.length);
      if (message.length >= length) {
        return answer(ClientHello.read(message));
      }
      int outcome = fillRecord();
      if (outcome < 0) {
        return outcome;
      }
      if (received[0] != HANDSHAKE) {
        return answer(ClientHello.read(new byte[0]));
      }
    }
  }

  private int answer(ClientHello hello) throws TlsFailure, Refusal {
    try {
      return start(hello);
    } catch (Refusal e) {
      send(Alert.record(e.alert));
      flush();
      throw e;
    }
  }

  /** The content of the whole records that were received. */
  private byte[] handshakeBytes() {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int end = wholeRecords();
    for (int at = 0; at < end; at += recordLength(at)) {
      content.write(received, at + HEADER, recordLength(at) - HEADER);
    }
    return content.toByteArray();
  }

  private int recordLength(int at) {
    return HEADER + ((received[at + 3] & 0xFF) << 8 | received[at + 4] & 0xFF);
  }

  /** Where the whole records end that were received. */
  private int wholeRecords() {
    int at = 0;
    while (at + HEADER <= receivedCount && at + recordLength(at) <= receivedCount) {
      at += recordLength(at);
    }
    return at;
  }

  /** Reads one more whole record; 0, or why there is none. */
  private int fillRecord() throws TlsFailure {
    int start = wholeRecords();
    while (true) {
      boolean hasHeader = receivedCount - start >= HEADER;
      int wanted = start + (hasHeader ? recordLength(start) : HEADER);
      if (hasHeader && receivedCount == wanted) {
        return 0;
      }
      if (received.length < wanted) {
        received = Arrays.copyOf(received, Math.max(wanted, LARGEST_RECORD / 4));
      }
      int n = transport.read(received, receivedCount, wanted - receivedCount);
      if (n <= 0) {
        return n == 0 ? CUT_OFF : WANTS_READ;
      }
      receivedCount += n;
      if (receivedCount - start == HEADER) {
        requireTls(start);
      }
    }
  }

  /** A peer that does not speak TLS is told from its first bytes. */
  private void requireTls(int at) throws TlsFailure {
    if (received[at] >= 20 && received[at] <= 24 && received[at + 1] == MAJOR) {
      return;
    }
    String begin = new String(received, at, HEADER, java.nio.charset.StandardCharsets.ISO_8859_1);
    if (isServer && !isEstablished) {
      if (begin.startsWith("GET ")
          || begin.startsWith("POST ")
          || begin.startsWith("HEAD ")
          || begin.startsWith("PUT ")) {
        throw TlsFailure.of("HTTP_REQUEST");
      }
      if (begin.startsWith("CONNE")) {
        throw TlsFailure.of("HTTPS_PROXY_REQUEST");
      }
    }
    throw TlsFailure.of(isEstablished ? "WRONG_VERSION_NUMBER" : "RECORD_LAYER_FAILURE");
  }

  /** Does what the engine asks for; 0, or why it cannot be done. */
  private int step(SSLEngine e, HandshakeStatus status) throws TlsFailure {
    return switch (status) {
      case NEED_TASK -> {
        runTasks(e);
        yield 0;
      }
      case NEED_WRAP -> {
        wrap(e, NOTHING);
        yield 0;
      }
      default -> unwrap(e);
    };
  }

  private static void runTasks(SSLEngine e) {
    for (Runnable task = e.getDelegatedTask(); task != null; task = e.getDelegatedTask()) {
      task.run();
    }
  }

  /** Gives the engine a record; 0, or why there is none. */
  private int unwrap(SSLEngine e) throws TlsFailure {
    if (sawClose) {
      return CLOSED;
    }
    int end = wholeRecords();
    if (end == 0) {
      int outcome = fillRecord();
      if (outcome < 0) {
        return outcome;
      }
      end = wholeRecords();
    }
    if (!plain.hasRemaining() && plain.capacity() < e.getSession().getApplicationBufferSize()) {
      plain = ByteBuffer.allocate(e.getSession().getApplicationBufferSize()).limit(0);
    }
    ByteBuffer record = ByteBuffer.wrap(received, 0, end);
    plain.compact();
    try {
      SSLEngineResult result = e.unwrap(record, plain);
      if (result.getStatus() == SSLEngineResult.Status.BUFFER_OVERFLOW) {
        plain = ByteBuffer.allocate(plain.capacity() * 2 + LARGEST_RECORD).put(plain.flip());
      }
      sawClose = result.getStatus() == SSLEngineResult.Status.CLOSED || e.isInboundDone();
    } catch (SSLException | RuntimeException x) {
      throw failure(e, x);
    } finally {
      plain.flip();
      drop(record.position());
    }
    return 0;
  }

  private void drop(int count) {
    System.arraycopy(received, count, received, 0, receivedCount - count);
    receivedCount -= count;
  }

  /** Sends the alert that the engine has for its error, and raises that. */
  private TlsFailure failure(SSLEngine e, Exception error) {
    writing.lock();
    try {
      for (int i = 0; i < MOST_ALERTS && !e.isOutboundDone(); i++) {
        wrapOnce(e, NOTHING);
      }
    } catch (SSLException | RuntimeException x) {
      // The first error is the one to tell.
    } finally {
      flush();
      writing.unlock();
    }
    return TlsFailure.ofEngine(error);
  }

  /** Has the engine make a record of data, or of what it wants to say itself; how much it took. */
  private int wrap(SSLEngine e, ByteBuffer data) throws TlsFailure {
    try {
      return wrapOnce(e, data);
    } catch (SSLException | RuntimeException x) {
      throw failure(e, x);
    }
  }

  private int wrapOnce(SSLEngine e, ByteBuffer data) throws SSLException {
    ByteBuffer record = ByteBuffer.allocate(e.getSession().getPacketBufferSize());
    SSLEngineResult result = e.wrap(data, record);
    while (result.getStatus() == SSLEngineResult.Status.BUFFER_OVERFLOW) {
      record = ByteBuffer.allocate(record.capacity() * 2);
      result = e.wrap(data, record);
    }
    send(Arrays.copyOf(record.array(), record.position()));
    return result.bytesConsumed();
  }

  private void send(byte[] bytes) {
    int left = outgoing.length - outgoingFrom;
    byte[] all = new byte[left + bytes.length];
    System.arraycopy(outgoing, outgoingFrom, all, 0, left);
    System.arraycopy(bytes, 0, all, left, bytes.length);
    outgoing = all;
    outgoingFrom = 0;
  }

  /** Gives the transport what there is for it; whether it took all. */
  private boolean flush() {
    while (outgoingFrom < outgoing.length) {
      int n = transport.write(outgoing, outgoingFrom, outgoing.length - outgoingFrom);
      if (n < 0) {
        return false;
      }
      outgoingFrom += n;
    }
    return true;
  }

  /** Reads data; how much, or why there is none. */
  int read(byte[] into, int from, int length) throws TlsFailure {
    reading.lock();
    try {
      SSLEngine e = engine;
      while (!plain.hasRemaining()) {
        HandshakeStatus status = e.getHandshakeStatus();
        int outcome =
            status == HandshakeStatus.NEED_WRAP && !sawClose ? speak(e) : receive(e, status);
        if (outcome < 0) {
          return outcome;
        }
      }
      int n = Math.min(length, plain.remaining());
      plain.get(into, from, n);
      return n;
    } finally {
      reading.unlock();
    }
  }

  private int receive(SSLEngine e, HandshakeStatus status) throws TlsFailure {
    if (status == HandshakeStatus.NEED_TASK) {
      runTasks(e);
      return 0;
    }
    return unwrap(e);
  }

  /** Sends what the engine has to say itself. */
  private int speak(SSLEngine e) throws TlsFailure {
    writing.lock();
    try {
      wrap(e, NOTHING);
      return flush() ? 0 : WANTS_WRITE;
    } finally {
      writing.unlock();
    }
  }

  /** Writes all of the data; how much. After a wait it wants the same data again, and goes on. */
  int write(byte[] data, int from, int length) throws TlsFailure {
    writing.lock();
    try {
      if (untold > length) {
        throw TlsFailure.of("BAD_WRITE_RETRY");
      }
      while (flush()) {
        if (untold == length) {
          untold = 0;
          return length;
        }
        untold += encrypt(data, from + untold, Math.min(length - untold, LARGEST_RECORD));
      }
      return WANTS_WRITE;
    } finally {
      writing.unlock();
    }
  }

  private int encrypt(byte[] data, int from, int length) throws TlsFailure {
    SSLEngine e = engine;
    if (e.isOutboundDone()) {
      throw TlsFailure.of("PROTOCOL_IS_SHUTDOWN");
    }
    int taken = wrap(e, ByteBuffer.wrap(data, from, length));
    if (e.getHandshakeStatus() == HandshakeStatus.NEED_TASK) {
      runTasks(e);
    }
    return taken;
  }

  /** Says that nothing more is written. */
  int closeOutbound() throws TlsFailure {
    writing.lock();
    try {
      SSLEngine e = engine;
      e.closeOutbound();
      for (int i = 0; i < 4 && !e.isOutboundDone(); i++) {
        wrap(e, NOTHING);
      }
      return flush() ? 0 : WANTS_WRITE;
    } finally {
      writing.unlock();
    }
  }

  /** Waits for the peer's close. */
  int awaitClose() throws TlsFailure {
    reading.lock();
    try {
      SSLEngine e = engine;
      while (!sawClose) {
        if (plain.hasRemaining()) {
          throw TlsFailure.of("APPLICATION_DATA_AFTER_CLOSE_NOTIFY");
        }
        int outcome = receive(e, e.getHandshakeStatus());
        if (outcome < 0) {
          return outcome;
        }
      }
      return 0;
    } finally {
      reading.unlock();
    }
  }

  /** Whether the peer has closed the connection. */
  boolean sawClose() {
    return sawClose;
  }
}
