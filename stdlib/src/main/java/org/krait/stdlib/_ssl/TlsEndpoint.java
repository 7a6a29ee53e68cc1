package org.krait.stdlib._ssl;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.StreamSocket;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Unraisable;

/** One side of a connection: its engine as the context wants it, and how its calls wait. */
abstract class TlsEndpoint extends PyInstance {
  private static final int INTERNAL_ERROR = 80;
  private static final int HANDSHAKE_FAILURE = 40;

  private final @Nullable StreamSocket socket;
  private final boolean isServer;
  private final TlsConnection connection;
  private final @Nullable PeerName peerName;
  private volatile PySslContext context;
  private volatile @Nullable PeerCheck check;
  private volatile List<CipherSuite> offered = List.of();
  private volatile int session = EngineFactory.newSession();
  private volatile boolean isCounted;

  TlsEndpoint(
      PyType type,
      PySslContext context,
      Transport transport,
      @Nullable StreamSocket socket,
      boolean isServer,
      @Nullable PeerName peerName) {
    super(type);
    this.context = context;
    this.socket = socket;
    this.isServer = isServer;
    this.peerName = peerName;
    this.connection = new TlsConnection(transport, this::engine, isServer);
  }

  /** What callbacks get for the connection. */
  abstract Object callbackSubject();

  final boolean isServer() {
    return isServer;
  }

  final TlsConnection connection() {
    return connection;
  }

  final PySslContext currentContext() {
    return context;
  }

  final void changeContext(PySslContext context) {
    this.context = context;
  }

  final @Nullable PeerName peerName() {
    return peerName;
  }

  /** The suites of the client, in its order, as far as the JDK has them. */
  final List<CipherSuite> offered() {
    return offered;
  }

  final int sessionNumber() {
    return session;
  }

  final void goOnWith(int session) {
    this.session = session;
  }

  private SSLEngine engine(@Nullable ClientHello hello) throws TlsConnection.Refusal, TlsFailure {
    if (hello != null) {
      offered = hello.suites();
      askForServerName(hello.serverName());
    }
    PeerCheck made = new PeerCheck(context, !isServer, peerName);
    check = made;
    return isServer
        ? context.engines().server(made)
        : context.engines().client(made, session, peerName);
  }

  /** Calls the program, which may change the context or refuse the client. */
  // CPython: _ssl.c _servername_callback
  private void askForServerName(@Nullable String name) throws TlsConnection.Refusal {
    Object callback = context.serverNameCallback();
    if (callback == PySingleton.NONE) {
      return;
    }
    Object text = name == null ? PySingleton.NONE : PyStr.ofJava(name);
    Object result;
    try {
      result = Dispatch.call(callback, callbackSubject(), text, context);
    } catch (PyException e) {
      Unraisable.report(
          e,
          "Exception ignored in ssl servername callback while calling set SNI callback ",
          callback);
      throw new TlsConnection.Refusal(HANDSHAKE_FAILURE);
    }
    if (result != PySingleton.NONE) {
      throw new TlsConnection.Refusal(alert(result));
    }
  }

  private static int alert(Object result) {
    try {
      return Arguments.toCInt(Ints.index(result));
    } catch (PyException e) {
      Unraisable.report(
          e,
          "Exception ignored in ssl servername callback while calling set SNI callback ",
          result);
      return INTERNAL_ERROR;
    }
  }

  /** A part of an operation: a count, or why there is none, as {@link TlsConnection} has it. */
  interface Step {
    int go() throws TlsFailure, TlsConnection.Refusal;
  }

  /** When an operation that begins now takes too long. */
  final long deadline() {
    return System.nanoTime() + (socket == null ? 0 : Math.max(0, socket.timeout()));
  }

  /**
   * Does a step again and again while it has to wait and may.
   *
   * @param line the line of CPython's file that errors name
   * @param late the message for a timeout
   * @return a count, or that the connection or its transport has ended
   */
  final int complete(Step step, long deadline, int line, String late) {
    requireSocket(line);
    while (true) {
      int outcome = attempt(step, line);
      if (outcome != TlsConnection.WANTS_READ && outcome != TlsConnection.WANTS_WRITE) {
        return outcome;
      }
      boolean forWriting = outcome == TlsConnection.WANTS_WRITE;
      if (socket == null || socket.timeout() == 0) {
        throw forWriting ? SslErrors.wantsWrite(line) : SslErrors.wantsRead(line);
      }
      if (!socket.awaitReady(forWriting, deadline)) {
        throw new PyException("TimeoutError", late);
      }
      requireSocket(line);
    }
  }

  private void requireSocket(int line) {
    if (socket != null && socket.descriptor() < 0) {
      throw SslErrors.own("Underlying socket has been closed.", line);
    }
  }

  private int attempt(Step step, int line) {
    try {
      return step.go();
    } catch (TlsFailure e) {
      VerificationFailure reason = check == null ? null : check.failure();
      throw reason == null ? SslErrors.of(e, line) : SslErrors.of(reason, line);
    } catch (TlsConnection.Refusal e) {
      throw SslErrors.of("SSL", "CALLBACK_FAILED", "callback failed", line);
    }
  }

  /** Does the handshake unless it is done. */
  final int shakeHands() throws TlsFailure, TlsConnection.Refusal {
    if (connection.isEstablished()) {
      return 0;
    }
    if (!isCounted) {
      isCounted = true;
      context.counts().begin(isServer);
    }
    int outcome = connection.handshake();
    if (outcome == 0) {
      context.counts().done(isServer, wasReused());
    }
    return outcome;
  }

  /** Whether the connection goes on with a session of an earlier one. */
  final boolean wasReused() {
    PeerCheck made = check;
    return made != null && connection.isEstablished() && !made.wasAsked();
  }

  /** The engine's session, null while there is no handshake yet. */
  final @Nullable SSLSession engineSession() {
    SSLEngine engine = connection.engine();
    return engine == null || !connection.isEstablished() ? null : engine.getSession();
  }

  /** What the peer presented, its own certificate first; empty where it showed none. */
  final X509Certificate[] presented() {
    SSLSession current = engineSession();
    if (current == null) {
      return new X509Certificate[0];
    }
    try {
      Certificate[] all = current.getPeerCertificates();
      return java.util.Arrays.copyOf(all, all.length, X509Certificate[].class);
    } catch (SSLPeerUnverifiedException e) {
      return new X509Certificate[0];
    }
  }

  final List<X509Certificate> verifiedChain(X509Certificate[] presented) {
    PeerCheck made = check;
    return made == null ? List.of(presented) : made.chain(presented);
  }

  static PyException unequalContext() {
    return Errors.valueError("Session refers to a different SSLContext.");
  }
}
