package org.krait.stdlib._ssl;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Makes the engines of a context. The JDK finds a client's session by host and port, so these are
 * made up: connections that share a session share them.
 */
final class EngineFactory {
  private static final String HOST = "krait";
  private static final AtomicInteger SESSIONS = new AtomicInteger();

  private final VerificationSettings settings;
  private final Map<String, KeyEntry> keys = Collections.synchronizedMap(new LinkedHashMap<>());
  private final Map<SSLEngine, PeerCheck> checks = Collections.synchronizedMap(new WeakHashMap<>());
  private final SSLContext context;

  EngineFactory(VerificationSettings settings) {
    this.settings = settings;
    try {
      context = SSLContext.getInstance("TLS");
      context.init(new KeyManager[] {new Keys()}, new TrustManager[] {new Trust()}, null);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A key that no earlier connection of a client has used. */
  static int newSession() {
    return SESSIONS.incrementAndGet();
  }

  /** Adds a key, or replaces the one of its kind. */
  void add(KeyEntry entry) {
    keys.put(entry.algorithm(), entry);
  }

  long sessionTimeout() {
    return context.getClientSessionContext().getSessionTimeout();
  }

  /**
   * The engine of a client.
   *
   * @param session the number under which its session is kept
   * @param name whom it wants to reach
   */
  SSLEngine client(PeerCheck check, int session, @Nullable PeerName name) throws TlsFailure {
    SSLEngine engine = context.createSSLEngine(HOST, session);
    engine.setUseClientMode(true);
    SSLParameters parameters = parameters(engine);
    String indication = name == null ? null : name.indication();
    parameters.setServerNames(
        indication == null ? List.of() : List.of(new SNIHostName(indication)));
    List<String> protocols = settings.applicationProtocols();
    parameters.setApplicationProtocols(protocols.toArray(new String[0]));
    engine.setSSLParameters(parameters);
    checks.put(engine, check);
    return engine;
  }

  SSLEngine server(PeerCheck check) throws TlsFailure {
    SSLEngine engine = context.createSSLEngine();
    engine.setUseClientMode(false);
    SSLParameters parameters = parameters(engine);
    parameters.setUseCipherSuitesOrder(
        settings.hasOption(OptionConstants.OP_CIPHER_SERVER_PREFERENCE));
    if (settings.verifyMode() == OptionConstants.CERT_REQUIRED) {
      parameters.setNeedClientAuth(true);
    } else if (settings.verifyMode() == OptionConstants.CERT_OPTIONAL) {
      parameters.setWantClientAuth(true);
    }
    engine.setSSLParameters(parameters);
    List<String> ours = settings.applicationProtocols();
    if (!ours.isEmpty()) {
      engine.setHandshakeApplicationProtocolSelector((e, theirs) -> firstShared(ours, theirs));
    }
    checks.put(engine, check);
    return engine;
  }

  /** The first of ours that the client knows, too; an empty one goes on without. */
  private static String firstShared(List<String> ours, List<String> theirs) {
    for (String protocol : ours) {
      if (theirs.contains(protocol)) {
        return protocol;
      }
    }
    return "";
  }

  private SSLParameters parameters(SSLEngine engine) throws TlsFailure {
    String[] protocols = settings.protocols();
    if (protocols.length == 0) {
      throw TlsFailure.of("NO_PROTOCOLS_AVAILABLE");
    }
    SSLParameters parameters = engine.getSSLParameters();
    parameters.setProtocols(protocols);
    List<String> suites = new ArrayList<>();
    for (CipherSuite suite : settings.suites()) {
      suites.add(suite.name());
    }
    parameters.setCipherSuites(suites.toArray(new String[0]));
    if (settings.curve() != null) {
      parameters.setNamedGroups(new String[] {settings.curve()});
    }
    return parameters;
  }

  /** Chooses our own certificate by the kind of its key, which is its alias. */
  private final class Keys extends X509ExtendedKeyManager {
    private @Nullable String choose(String[] kinds, SSLEngine engine) {
      PeerCheck check = checks.get(engine);
      if (check != null) {
        check.noteOwnCertificate();
      }
      for (String kind : kinds) {
        if (keys.containsKey(kind)) {
          return kind;
        }
      }
      return null;
    }

    @Override
    public @Nullable String chooseEngineClientAlias(
        String[] kinds, Principal @Nullable [] issuers, SSLEngine engine) {
      return choose(kinds, engine);
    }

    @Override
    public @Nullable String chooseEngineServerAlias(
        String kind, Principal @Nullable [] issuers, SSLEngine engine) {
      return choose(new String[] {kind}, engine);
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
      KeyEntry entry = keys.get(alias);
      return entry == null ? null : entry.fullChain(settings.store());
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
      KeyEntry entry = keys.get(alias);
      return entry == null ? null : entry.key();
    }

    @Override
    public String[] getClientAliases(String kind, Principal @Nullable [] issuers) {
      return keys.containsKey(kind) ? new String[] {kind} : new String[0];
    }

    @Override
    public String[] getServerAliases(String kind, Principal @Nullable [] issuers) {
      return getClientAliases(kind, issuers);
    }

    @Override
    public @Nullable String chooseClientAlias(
        String[] kinds, Principal @Nullable [] issuers, @Nullable Socket socket) {
      return null;
    }

    @Override
    public @Nullable String chooseServerAlias(
        String kind, Principal @Nullable [] issuers, @Nullable Socket socket) {
      return null;
    }
  }

  /** Hands a peer's certificates to the check of its connection; trusts nobody without one. */
  private final class Trust extends X509ExtendedTrustManager {
    private void check(X509Certificate[] chain, SSLEngine engine) throws CertificateException {
      PeerCheck check = checks.get(engine);
      if (check == null) {
        throw new CertificateException("no connection");
      }
      check.check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
        throws CertificateException {
      check(chain, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
        throws CertificateException {
      check(chain, engine);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket)
        throws CertificateException {
      throw new CertificateException("no engine");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket)
        throws CertificateException {
      throw new CertificateException("no engine");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind)
        throws CertificateException {
      throw new CertificateException("no engine");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind)
        throws CertificateException {
      throw new CertificateException("no engine");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
