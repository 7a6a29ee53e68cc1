package org.krait.stdlib._ssl;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.StreamSocket;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;

/** The settings of connections, with the certificates that they show and trust. */
// CPython: _ssl.c PySSLContext
@PyTypeSpec(name = "_SSLContext", module = "_ssl")
public final class PySslContext extends VerificationSettings {
  private static final int CHAIN_LINE = 4158;
  private static final int KEY_LINE = 4179;
  private static final int CHECK_LINE = 4187;

  private final EngineFactory engines;
  private final HandshakeCounts counts = new HandshakeCounts();
  private volatile Object serverNameCallback = PySingleton.NONE;

  private PySslContext(PyType type, long protocol) {
    super(type, protocol);
    engines = new EngineFactory(this);
  }

  // CPython: _ssl.c _ssl__SSLContext_impl
  @PyNew("(cls, protocol, /)")
  static Object __new__(PyType cls, Object protocol) {
    long wanted = Arguments.toCInt(protocol);
    String name =
        switch ((int) wanted) {
          case (int) OptionConstants.PROTOCOL_TLS -> "TLS";
          case (int) OptionConstants.PROTOCOL_TLSv1 -> "TLSv1";
          case (int) OptionConstants.PROTOCOL_TLSv1_1 -> "TLSv1_1";
          case (int) OptionConstants.PROTOCOL_TLSv1_2 -> "TLSv1_2";
          case (int) OptionConstants.PROTOCOL_TLS_CLIENT,
              (int) OptionConstants.PROTOCOL_TLS_SERVER ->
              "";
          default -> throw Errors.valueError("invalid or unsupported protocol version " + wanted);
        };
    if (!name.isEmpty()) {
      deprecated("ssl.PROTOCOL_" + name);
    }
    return new PySslContext(cls, wanted);
  }

  EngineFactory engines() {
    return engines;
  }

  long sessionTimeout() {
    return engines.sessionTimeout();
  }

  HandshakeCounts counts() {
    return counts;
  }

  // CPython: _ssl.c load_cert_chain
  @PyMethod(value = "(self, /, certfile, keyfile=None, password=None)", doc = "")
  public void load_cert_chain(Object certfile, Object keyfile, Object password) {
    String certificates = CertificateFile.path(certfile, "certfile");
    String key =
        keyfile == PySingleton.NONE ? certificates : CertificateFile.path(keyfile, "keyfile");
    KeyPassword words = new KeyPassword(password);
    X509Certificate[] chain = chain(CertificateFile.read(certificates));
    KeyEntry entry = new KeyEntry(key(CertificateFile.read(key), words), chain);
    if (!entry.isOfOneKind()) {
      throw SslErrors.of(TlsFailure.of("NO_CERTIFICATE_ASSIGNED"), CHECK_LINE);
    }
    if (!entry.fits()) {
      throw SslErrors.of("X509", "KEY_VALUES_MISMATCH", "key values mismatch", KEY_LINE);
    }
    engines.add(entry);
  }

  private static X509Certificate[] chain(byte[] file) {
    List<X509Certificate> chain = new ArrayList<>();
    try {
      for (PemBlock block : PemBlock.read(file)) {
        if (block.isCertificate()) {
          chain.add(CertificateStore.certificate(block.bytes()));
        }
      }
    } catch (PemBlock.Malformed | CertificateException e) {
      throw SslErrors.pem("SSL", CHAIN_LINE);
    }
    if (chain.isEmpty()) {
      throw SslErrors.pem("SSL", CHAIN_LINE);
    }
    return chain.toArray(new X509Certificate[0]);
  }

  private static PrivateKey key(byte[] file, KeyPassword words) {
    try {
      for (PemBlock block : PemBlock.read(file)) {
        if (block.isPrivateKey()) {
          byte[] password = block.isEncrypted() ? words.get() : new byte[0];
          if (password == null) {
            break;
          }
          return PrivateKeys.read(block, password);
        }
      }
    } catch (PemBlock.Malformed | GeneralSecurityException e) {
      // Reported below.
    }
    throw SslErrors.pem("SSL", KEY_LINE);
  }

  /// Set a callback that will be called when a server name is provided by the SSL/TLS client \
  /// in the SNI extension.
  ///
  /// If the argument is None then the callback is disabled. The method is called
  /// with the SSLSocket, the server name as a string, and the SSLContext object.
  ///
  /// See RFC 6066 for details of the SNI extension.
  @PyGetter("sni_callback")
  public Object serverNameCallback() {
    return serverNameCallback;
  }

  @PySetter("sni_callback")
  public void setServerNameCallback(@Nullable Object value) {
    if (isClient()) {
      throw Errors.valueError("sni_callback cannot be set on TLS_CLIENT context");
    }
    Object callback = Arguments.assigned(value, "sni_callback");
    if (callback != PySingleton.NONE && Types.special(callback, Special.CALL) == null) {
      throw Errors.typeError("not a callable object");
    }
    serverNameCallback = callback;
  }

  /** None: the JDK's TLS has none, and that is how programs ask. */
  @PyGetter("post_handshake_auth")
  public Object postHandshakeAuthentication() {
    return PySingleton.NONE;
  }

  @PySetter("post_handshake_auth")
  public void setPostHandshakeAuthentication(@Nullable Object value) {
    if (Truth.of(Arguments.assigned(value, "post_handshake_auth"))) {
      throw unsupported("post-handshake authentication");
    }
  }

  @PyGetter("_msg_callback")
  public Object messageCallback() {
    return PySingleton.NONE;
  }

  @PySetter("_msg_callback")
  public void setMessageCallback(@Nullable Object value) {
    Object callback = Arguments.assigned(value, "_msg_callback");
    if (callback == PySingleton.NONE) {
      return;
    }
    if (Types.special(callback, Special.CALL) == null) {
      throw Errors.typeError("not a callable object");
    }
    throw unsupported("a callback for messages");
  }

  @PyMethod(value = "(self, path, /)", doc = "")
  public void load_dh_params(Object path) {
    throw unsupported("choosing the group of a Diffie-Hellman exchange");
  }

  @PyMethod(value = "(self, /, callback)", doc = "")
  public void set_psk_client_callback(Object callback) {
    throw noSharedKeys();
  }

  @PyMethod(value = "(self, /, callback, identity_hint=None)", doc = "")
  public void set_psk_server_callback(Object callback, Object identityHint) {
    throw noSharedKeys();
  }

  private static PyException noSharedKeys() {
    return Errors.notImplementedError("TLS-PSK is not supported by your OpenSSL version.");
  }

  @PyMethod(value = "(self, /)", doc = "")
  public PyDict session_stats() {
    return counts.toPython();
  }

  // CPython: _ssl.c _ssl__SSLContext__wrap_socket_impl
  @PyMethod(
      value = "(self, /, sock, server_side, server_hostname=None, *, owner=None, session=None)",
      doc = "")
  public Object _wrap_socket(
      Object sock, boolean serverSide, Object serverHostname, Object owner, Object session) {
    if (!(sock instanceof StreamSocket socket)) {
      throw Arguments.unfit("_wrap_socket", "argument 'sock'", "_socket.socket", sock);
    }
    return wrap(
        new SocketTransport(socket), socket, sock, serverSide, serverHostname, owner, session);
  }

  // CPython: _ssl.c _ssl__SSLContext__wrap_bio_impl
  @PyMethod(
      value =
          "(self, /, incoming, outgoing, server_side, server_hostname=None, *, owner=None,"
              + " session=None)",
      doc = "")
  public Object _wrap_bio(
      Object incoming,
      Object outgoing,
      boolean serverSide,
      Object serverHostname,
      Object owner,
      Object session) {
    Transport transport = new BioTransport(bio(incoming, "incoming"), bio(outgoing, "outgoing"));
    return wrap(transport, null, PySingleton.NONE, serverSide, serverHostname, owner, session);
  }

  private static PyMemoryBio bio(Object o, String name) {
    if (o instanceof PyMemoryBio bio) {
      return bio;
    }
    throw Arguments.unfit("_wrap_bio", "argument '" + name + "'", "_ssl.MemoryBIO", o);
  }

  private PySslSocket wrap(
      Transport transport,
      @Nullable StreamSocket socket,
      Object wrapped,
      boolean serverSide,
      Object serverHostname,
      Object owner,
      Object session) {
    PeerName name = serverHostname == PySingleton.NONE ? null : peerName(serverHostname);
    PySslSocket made = new PySslSocket(this, transport, socket, wrapped, serverSide, name, owner);
    if (session != PySingleton.NONE) {
      made.setSession(session);
    }
    return made;
  }

  // CPython: _ssl.c _ssl_configure_hostname
  private static PeerName peerName(Object name) {
    String text = PyStr.isStr(name) ? PyStr.toJava(name) : null;
    if (text == null || text.indexOf('\0') >= 0) {
      throw Errors.typeError(
          "argument must be encoded string without null bytes, not " + Types.of(name).fullName());
    }
    if (text.isEmpty() || text.startsWith(".")) {
      throw Errors.valueError(
          "server_hostname cannot be an empty string or start with a leading dot.");
    }
    return PeerName.of(text);
  }
}
