package org.krait.stdlib._ssl;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The check of one connection's peer, which the engine asks for while it shakes hands. */
final class PeerCheck {
  private final VerificationSettings settings;
  private final boolean ofServer;
  private final @Nullable PeerName name;

  private volatile boolean wasAsked;
  private volatile @Nullable VerificationFailure failure;
  private volatile List<X509Certificate> chain = List.of();

  /**
   * @param ofServer whether the peer is the server
   * @param name whom a client wants to reach, null where it does not say
   */
  PeerCheck(VerificationSettings settings, boolean ofServer, @Nullable PeerName name) {
    this.settings = settings;
    this.ofServer = ofServer;
    this.name = name;
  }

  /** Looks at what the peer presents; an error makes the engine end the connection. */
  void check(X509Certificate[] presented) throws CertificateException {
    wasAsked = true;
    if (settings.verifyMode() == OptionConstants.CERT_NONE) {
      chain = List.of(presented);
      return;
    }
    try {
      verify(presented);
    } catch (VerificationFailure e) {
      failure = e;
      throw e.forEngine();
    }
  }

  private void verify(X509Certificate[] presented) throws VerificationFailure {
    PeerVerification verification =
        new PeerVerification(
            settings.store(),
            settings.verifyFlags(),
            (int) settings.securityLevel(),
            ofServer,
            settings.checksHostname() ? name : null,
            settings.hostFlags());
    try {
      verification.verify(presented);
    } finally {
      chain = verification.chain();
    }
  }

  /** Notes that the engine has asked for our own certificate, which it does once a session. */
  void noteOwnCertificate() {
    wasAsked = true;
  }

  /** Whether the engine asked for certificates: it does not where it goes on with a session. */
  boolean wasAsked() {
    return wasAsked;
  }

  /** What was wrong, null if nothing. */
  @Nullable VerificationFailure failure() {
    return failure;
  }

  /** The certificates from the peer's to the trusted one; those presented where nobody verified. */
  List<X509Certificate> chain(X509Certificate[] presented) {
    if (chain.isEmpty()) {
      try {
        verify(presented);
      } catch (VerificationFailure e) {
        return List.of(presented);
      }
    }
    return chain;
  }
}
