package org.krait.stdlib._ssl;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.StreamSocket;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.WeakReferences;
import org.krait.runtime.ops.Buffers;

/** A connection over a socket or over memory. */
// CPython: _ssl.c PySSLSocket
@PyTypeSpec(name = "_SSLSocket", module = "_ssl", subclassable = false, instantiable = false)
public final class PySslSocket extends TlsEndpoint {
  private static final int HANDSHAKE_LINE = 1081;
  private static final int WRITE_LINE = 2553;
  private static final int READ_LINE = 2710;
  private static final int SHUTDOWN_LINE = 2838;
  private static final int SERVER_LINE = 867;
  private static final int CLIENT_LINE = 874;
  private static final String LATE_HANDSHAKE = "_ssl.c:1063: The handshake operation timed out";
  private static final String LATE_READ = "The read operation timed out";
  private static final String LATE_WRITE = "The write operation timed out";

  private final Object wrapped;
  private volatile Object owner;
  private boolean sentClose;

  /**
   * @param wrapped what {@code shutdown} returns: the socket, or None
   */
  PySslSocket(
      PySslContext context,
      Transport transport,
      @Nullable StreamSocket socket,
      Object wrapped,
      boolean isServer,
      @Nullable PeerName peerName,
      Object owner) {
    super(PyType.builtin(PySslSocket.class), context, transport, socket, isServer, peerName);
    if (isServer && context.isClient()) {
      throw SslErrors.own(
          "Cannot create a server socket with a PROTOCOL_TLS_CLIENT context", SERVER_LINE);
    }
    if (!isServer && context.isServer()) {
      throw SslErrors.own(
          "Cannot create a client socket with a PROTOCOL_TLS_SERVER context", CLIENT_LINE);
    }
    this.wrapped = wrapped;
    this.owner = owner;
  }

  @Override
  Object callbackSubject() {
    return owner == PySingleton.NONE ? this : owner;
  }

  @PyMethod(value = "(self, /)", doc = "")
  public void do_handshake() {
    int outcome = complete(this::shakeHands, deadline(), HANDSHAKE_LINE, LATE_HANDSHAKE);
    requireOpen(outcome, HANDSHAKE_LINE);
  }

  private static void requireOpen(int outcome, int line) {
    if (outcome == TlsConnection.CLOSED) {
      throw SslErrors.closed(line);
    }
    if (outcome == TlsConnection.CUT_OFF) {
      throw SslErrors.cutOff(line);
    }
  }

  /// Returns the number of already decrypted bytes available for read, pending on the connection.
  @PyMethod("(self, /)")
  public long pending() {
    return connection().pending();
  }

  /// read(size, [buffer])
  /// Read up to size bytes from the SSL socket.
  @PyMethod(value = "(self, *args)", text = false)
  public Object read(Object[] args) {
    if (args.length < 1 || args.length > 2) {
      throw Errors.typeError("_ssl._SSLSocket.read requires 1 to 2 arguments");
    }
    int size = Arguments.toInt(args[0]);
    if (args.length == 1) {
      return readNew(size);
    }
    Buffer target = Buffers.writable(args[1], "read() argument 2");
    try {
      int most = size <= 0 ? target.length() : Math.min(size, target.length());
      byte[] data = new byte[most];
      int n = most == 0 ? 0 : read(data);
      target.memory().write(target.offset(), data, 0, n);
      return (long) n;
    } finally {
      target.release();
    }
  }

  private PyBytes readNew(int size) {
    if (size < 0) {
      throw Errors.valueError("size should not be negative");
    }
    if (size == 0) {
      return PyBytes.EMPTY;
    }
    byte[] data = new byte[Math.min(size, 1 << 16)];
    int n = read(data);
    return PyBytes.of(n == data.length ? data : Arrays.copyOf(data, n));
  }

  /** Reads data; 0 where the connection was closed as it should be. */
  private int read(byte[] into) {
    int outcome = complete(() -> readStep(into), deadline(), READ_LINE, LATE_READ);
    if (outcome == TlsConnection.CLOSED) {
      return 0;
    }
    requireOpen(outcome, READ_LINE);
    return outcome;
  }

  private int readStep(byte[] into) throws TlsFailure, TlsConnection.Refusal {
    int begun = shakeHands();
    return begun < 0 ? begun : connection().read(into, 0, into.length);
  }

  /// Writes the bytes-like object b into the SSL object.
  ///
  /// Returns the number of bytes written.
  @PyMethod("(self, b, /)")
  public long write(Object b) {
    byte[] data = Buffers.bytes(b);
    int outcome = complete(() -> writeStep(data), deadline(), WRITE_LINE, LATE_WRITE);
    requireOpen(outcome, WRITE_LINE);
    return outcome;
  }

  private int writeStep(byte[] data) throws TlsFailure, TlsConnection.Refusal {
    int begun = shakeHands();
    return begun < 0 ? begun : connection().write(data, 0, data.length);
  }

  /// Does the SSL shutdown handshake with the remote end.
  // CPython: _ssl.c _ssl__SSLSocket_shutdown_impl
  @PyMethod("(self, /)")
  public Object shutdown() {
    if (!connection().isEstablished()) {
      throw SslErrors.of(TlsFailure.of("SHUTDOWN_WHILE_IN_INIT"), SHUTDOWN_LINE);
    }
    long deadline = deadline();
    if (!sentClose) {
      complete(connection()::closeOutbound, deadline, SHUTDOWN_LINE, LATE_WRITE);
      sentClose = true;
    }
    int outcome = complete(connection()::awaitClose, deadline, SHUTDOWN_LINE, LATE_READ);
    requireOpen(outcome, SHUTDOWN_LINE);
    return wrapped;
  }

  /// Returns the certificate for the peer.
  ///
  /// If no certificate was provided, returns None.  If a certificate was
  /// provided, but not validated, returns an empty dictionary.  Otherwise
  /// returns a dict containing information about the peer certificate.
  ///
  /// If the optional argument is True, returns a DER-encoded copy of the
  /// peer certificate, or None if no certificate was provided.  This will
  /// return the certificate even if it wasn't validated.
  @PyMethod("(self, der=False, /)")
  public Object getpeercert(boolean der) {
    if (!connection().isEstablished()) {
      throw Errors.valueError("handshake not done yet");
    }
    X509Certificate[] presented = presented();
    if (presented.length == 0) {
      return PySingleton.NONE;
    }
    if (der) {
      return PyBytes.of(VerificationSettings.encoded(presented[0]));
    }
    return currentContext().verifyMode() == OptionConstants.CERT_NONE
        ? new PyDict()
        : CertificateText.of(presented[0]);
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object get_unverified_chain() {
    X509Certificate[] presented = presented();
    return presented.length == 0 ? PySingleton.NONE : list(List.of(presented));
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object get_verified_chain() {
    X509Certificate[] presented = presented();
    return presented.length == 0 ? PySingleton.NONE : list(verifiedChain(presented));
  }

  private static PyList list(List<X509Certificate> certificates) {
    PyList all = new PyList();
    for (X509Certificate certificate : certificates) {
      all.add(new PyCertificate(certificate));
    }
    return all;
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object cipher() {
    SSLSession current = engineSession();
    CipherSuite suite = current == null ? null : CipherSuite.ofJava(current.getCipherSuite());
    return suite == null ? PySingleton.NONE : suite.toPython();
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object shared_ciphers() {
    if (!isServer() || !connection().isEstablished()) {
      return PySingleton.NONE;
    }
    List<CipherSuite> ours = currentContext().suites();
    PyList shared = new PyList();
    for (CipherSuite suite : offered()) {
      if (ours.contains(suite)) {
        shared.add(suite.toPython());
      }
    }
    return shared;
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object version() {
    SSLSession current = engineSession();
    return current == null ? PySingleton.NONE : current.getProtocol();
  }

  /** TLS compresses nothing any more. */
  @PyMethod(value = "(self, /)", doc = "")
  public Object compression() {
    return PySingleton.NONE;
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object selected_alpn_protocol() {
    SSLEngine engine = connection().engine();
    String protocol = engine == null ? null : engine.getApplicationProtocol();
    return protocol == null || protocol.isEmpty() ? PySingleton.NONE : PyStr.ofJava(protocol);
  }

  /// Get channel binding data for current connection.
  ///
  /// Raise ValueError if the requested `cb_type` is not supported.  Return bytes
  /// of the data or None if the data is not available (e.g. before the handshake).
  /// Only 'tls-unique' channel binding data from RFC 5929 is supported.
  @PyMethod("(self, /, cb_type='tls-unique')")
  public Object get_channel_binding(String cbType) {
    if (!cbType.equals("tls-unique")) {
      throw Errors.valueError("'" + cbType + "' channel binding type not implemented");
    }
    if (connection().isEstablished()) {
      throw ProtocolSettings.unsupported("channel binding");
    }
    return PySingleton.NONE;
  }

  /// Initiate TLS 1.3 post-handshake authentication
  @PyMethod("(self, /)")
  public void verify_client_post_handshake() {
    throw Errors.notImplementedError(
        "Post-handshake auth is not supported by your OpenSSL version.");
  }

  /// This changes the context associated with the SSLSocket.
  ///
  /// This is typically used from within a callback function set by the sni_callback
  /// on the SSLContext to change the certificate information associated with the
  /// SSLSocket before the cryptographic exchange handshake messages.
  @PyGetter("context")
  public Object context() {
    return currentContext();
  }

  @PySetter("context")
  public void setContext(@Nullable Object value) {
    if (!(value instanceof PySslContext wanted)) {
      throw Errors.typeError("The value must be a SSLContext");
    }
    changeContext(wanted);
  }

  /// The Python-level owner of this object.
  ///
  /// Passed as "self" in servername callback.
  @PyGetter("owner")
  public Object owner() {
    return owner;
  }

  @PySetter("owner")
  public void setOwner(@Nullable Object value) {
    Object wanted = Arguments.assigned(value, "owner");
    WeakReferences.check(wanted);
    owner = wanted;
  }

  /// The currently set server hostname (for SNI).
  @PyGetter("server_hostname")
  public Object serverHostname() {
    return peerName() == null ? PySingleton.NONE : PyStr.ofJava(peerName().toString());
  }

  /// Whether this is a server-side socket.
  @PyGetter("server_side")
  public boolean serverSide() {
    return isServer();
  }

  /// The underlying SSLSession object.
  @PyGetter("session")
  public Object session() {
    SSLSession current = engineSession();
    if (current == null || isServer() || current.getId().length == 0) {
      return PySingleton.NONE;
    }
    return new PySslSession(currentContext(), sessionNumber(), current);
  }

  // CPython: _ssl.c _ssl__SSLSocket_session_set_impl
  @PySetter("session")
  public void setSession(@Nullable Object value) {
    if (!(value instanceof PySslSession wanted)) {
      throw Errors.typeError("Value is not a SSLSession.");
    }
    if (wanted.context() != currentContext()) {
      throw unequalContext();
    }
    if (isServer()) {
      throw Errors.valueError("Cannot set session for server-side SSLSocket.");
    }
    if (connection().isEstablished()) {
      throw Errors.valueError("Cannot set session after handshake.");
    }
    goOnWith(wanted.number());
  }

  /// Was the client session reused during handshake?
  @PyGetter("session_reused")
  public boolean sessionReused() {
    return wasReused();
  }
}
