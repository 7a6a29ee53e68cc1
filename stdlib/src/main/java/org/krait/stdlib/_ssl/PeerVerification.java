package org.krait.stdlib._ssl;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXReason;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a peer's certificates lead to one that is trusted. What is wrong first, in
 * OpenSSL's order of looking, is what it says; the JDK's own validation has the last word.
 */
// OpenSSL: x509_vfy.c verify_chain
final class PeerVerification {
  private static final int MOST = 100;

  private final CertificateStore trusted;
  private final long flags;
  private final int securityLevel;
  private final boolean ofServer;
  private final @Nullable PeerName name;
  private final long hostRules;

  private List<X509Certificate> chain = List.of();
  private boolean isAnchored;

  /**
   * @param flags what is asked for, of the VERIFY numbers
   * @param securityLevel how strong keys and signatures have to be, OpenSSL's level
   * @param ofServer whether the peer is the server
   * @param name whom the certificate has to be for, null for anybody
   * @param hostRules how names are compared, of the HOSTFLAG numbers
   */
  PeerVerification(
      CertificateStore trusted,
      long flags,
      int securityLevel,
      boolean ofServer,
      @Nullable PeerName name,
      long hostRules) {
    this.trusted = trusted;
    this.flags = flags;
    this.securityLevel = securityLevel;
    this.ofServer = ofServer;
    this.name = name;
    this.hostRules = hostRules;
  }

  /** The certificates from the peer's to a trusted one, where that many were found. */
  List<X509Certificate> chain() {
    return chain;
  }

  private boolean asksFor(long flag) {
    return (flags & flag) == flag;
  }

  /** Verifies what a peer presented, its own certificate first. */
  void verify(X509Certificate[] presented) throws VerificationFailure {
    try {
      buildChain(presented);
      requireAnchor();
      checkExtensions();
      checkStrength();
      checkName(presented[0]);
      checkRevocation();
      checkSignaturesAndTimes();
      validate();
    } catch (Der.Malformed e) {
      throw new VerificationFailure(VerificationFailure.UNSPECIFIED);
    }
  }

  /** Follows issuers, those trusted first, up to one that is trusted or to none. */
  // OpenSSL: x509_vfy.c build_chain
  private void buildChain(X509Certificate[] presented) throws VerificationFailure {
    chain = new ArrayList<>();
    X509Certificate current = presented[0];
    while (true) {
      chain.add(current);
      if (chain.size() > MOST) {
        throw new VerificationFailure(VerificationFailure.TOO_LONG);
      }
      boolean isRoot = CertificateRole.isSelfSigned(current);
      if ((isRoot || asksFor(OptionConstants.VERIFY_X509_PARTIAL_CHAIN))
          && trusted.contains(current)) {
        isAnchored = true;
        return;
      }
      if (isRoot) {
        return;
      }
      X509Certificate issuer = best(current, trusted.issuers(current));
      if (issuer == null) {
        issuer = best(current, presentedIssuers(current, presented));
      }
      if (issuer == null) {
        return;
      }
      current = issuer;
    }
  }

  private List<X509Certificate> presentedIssuers(
      X509Certificate certificate, X509Certificate[] presented) {
    List<X509Certificate> found = new ArrayList<>();
    for (X509Certificate candidate : presented) {
      if (CertificateRole.isIssuedBy(certificate, candidate)) {
        found.add(candidate);
      }
    }
    return found;
  }

  /** The candidate that has signed and is valid now, if there is one; never one of the chain. */
  private @Nullable X509Certificate best(
      X509Certificate certificate, List<X509Certificate> candidates) {
    X509Certificate best = null;
    int highest = -1;
    for (X509Certificate candidate : candidates) {
      if (!chain.contains(candidate)) {
        int rank = candidates.size() == 1 ? 0 : rank(certificate, candidate);
        if (rank > highest) {
          highest = rank;
          best = candidate;
        }
      }
    }
    return best;
  }

  private static int rank(X509Certificate certificate, X509Certificate issuer) {
    return (hasSigned(issuer, certificate) ? 2 : 0) + (timeFailure(issuer) == 0 ? 1 : 0);
  }

  private static boolean hasSigned(X509Certificate issuer, X509Certificate certificate) {
    try {
      certificate.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private void requireAnchor() throws VerificationFailure {
    if (isAnchored) {
      return;
    }
    X509Certificate last = chain.getLast();
    if (CertificateRole.isSelfSigned(last)) {
      throw new VerificationFailure(
          chain.size() == 1
              ? VerificationFailure.SELF_SIGNED
              : VerificationFailure.SELF_SIGNED_IN_CHAIN);
    }
    throw new VerificationFailure(
        trusted.contains(last)
            ? VerificationFailure.NO_ISSUER
            : VerificationFailure.NO_LOCAL_ISSUER);
  }

  // OpenSSL: x509_vfy.c check_extensions
  private void checkExtensions() throws VerificationFailure {
    boolean strict = asksFor(OptionConstants.VERIFY_X509_STRICT);
    int below = 0;
    for (int i = 0; i < chain.size(); i++) {
      X509Certificate certificate = chain.get(i);
      if (certificate.hasUnsupportedCriticalExtension()) {
        throw new VerificationFailure(VerificationFailure.UNHANDLED_EXTENSION);
      }
      if (i > 0) {
        checkAuthority(certificate, strict);
      }
      if (strict && chain.size() > 1) {
        StrictRules.check(certificate, i + 1 == chain.size());
      }
      checkPurpose(certificate, i);
      int length = certificate.getBasicConstraints();
      if (i > 1 && length >= 0 && length != Integer.MAX_VALUE && below > length) {
        throw new VerificationFailure(VerificationFailure.PATH_TOO_LONG);
      }
      boolean isSelfIssued =
          certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
      if (i > 0 && !isSelfIssued) {
        below++;
      }
    }
  }

  private static void checkAuthority(X509Certificate certificate, boolean strict)
      throws VerificationFailure {
    boolean isAuthority =
        strict
            ? CertificateRole.isStrictAuthority(certificate)
            : CertificateRole.isAuthority(certificate);
    if (!isAuthority) {
      throw new VerificationFailure(VerificationFailure.NO_AUTHORITY);
    }
  }

  private void checkPurpose(X509Certificate certificate, int place) throws VerificationFailure {
    boolean fits =
        place > 0
            ? CertificateRole.mayVouch(certificate, ofServer)
            : ofServer
                ? CertificateRole.mayServe(certificate)
                : CertificateRole.mayBeClient(certificate);
    if (!fits) {
      throw new VerificationFailure(VerificationFailure.WRONG_PURPOSE);
    }
  }

  // OpenSSL: x509_vfy.c check_auth_level
  private void checkStrength() throws VerificationFailure {
    int least = leastStrength(securityLevel);
    for (int i = 0; i < chain.size(); i++) {
      X509Certificate certificate = chain.get(i);
      if (CertificateRole.strength(certificate.getPublicKey()) < least) {
        throw new VerificationFailure(
            i == 0 ? VerificationFailure.WEAK_KEY : VerificationFailure.WEAK_AUTHORITY_KEY);
      }
      boolean isLast = i + 1 == chain.size();
      if (!isLast && CertificateRole.signatureStrength(certificate) < least) {
        throw new VerificationFailure(VerificationFailure.WEAK_SIGNATURE);
      }
    }
  }

  /** How many bits of work breaking something must take at a level. */
  static int leastStrength(int level) {
    return switch (level) {
      case 0 -> 0;
      case 1 -> 80;
      case 2 -> 112;
      case 3 -> 128;
      case 4 -> 192;
      default -> 256;
    };
  }

  private void checkName(X509Certificate certificate) throws VerificationFailure {
    if (name != null && !name.matches(certificate, hostRules)) {
      throw new VerificationFailure(
          name.isAddress()
              ? VerificationFailure.ADDRESS_MISMATCH
              : VerificationFailure.HOST_MISMATCH,
          name.mismatch());
    }
  }

  // OpenSSL: x509_vfy.c check_revocation
  private void checkRevocation() throws VerificationFailure {
    if (!asksFor(OptionConstants.VERIFY_CRL_CHECK_LEAF)) {
      return;
    }
    boolean ofAll = asksFor(OptionConstants.VERIFY_CRL_CHECK_CHAIN);
    int count = ofAll ? chain.size() : 1;
    for (int i = 0; i < count; i++) {
      X509Certificate certificate = chain.get(i);
      X509CRL list = trusted.revocations(certificate.getIssuerX500Principal());
      if (list == null) {
        throw new VerificationFailure(VerificationFailure.NO_REVOCATION_LIST);
      }
      checkList(list, chain.get(Math.min(i + 1, chain.size() - 1)));
      if (list.isRevoked(certificate)) {
        throw new VerificationFailure(VerificationFailure.REVOKED);
      }
    }
  }

  private static void checkList(X509CRL list, X509Certificate issuer) throws VerificationFailure {
    if (!CertificateRole.maySignLists(issuer)) {
      throw new VerificationFailure(VerificationFailure.NO_LIST_SIGNING);
    }
    if (list.hasUnsupportedCriticalExtension()) {
      throw new VerificationFailure(VerificationFailure.UNHANDLED_EXTENSION);
    }
    Date now = new Date();
    if (list.getThisUpdate().after(now)) {
      throw new VerificationFailure(VerificationFailure.LIST_NOT_YET_VALID);
    }
    if (list.getNextUpdate() != null && list.getNextUpdate().before(now)) {
      throw new VerificationFailure(VerificationFailure.LIST_EXPIRED);
    }
    try {
      list.verify(issuer.getPublicKey());
    } catch (GeneralSecurityException e) {
      throw new VerificationFailure(VerificationFailure.BAD_LIST_SIGNATURE);
    }
  }

  /** Looks at signatures and times from the trusted certificate down. */
  // OpenSSL: x509_vfy.c internal_verify
  private void checkSignaturesAndTimes() throws VerificationFailure {
    for (int i = chain.size() - 1; i >= 0; i--) {
      X509Certificate certificate = chain.get(i);
      boolean isLast = i + 1 == chain.size();
      if (!isLast && !hasSigned(chain.get(i + 1), certificate)) {
        throw new VerificationFailure(VerificationFailure.BAD_SIGNATURE);
      }
      int wrong = timeFailure(certificate);
      if (wrong != 0) {
        throw new VerificationFailure(wrong);
      }
    }
  }

  private static int timeFailure(X509Certificate certificate) {
    Date now = new Date();
    if (certificate.getNotBefore().after(now)) {
      return VerificationFailure.NOT_YET_VALID;
    }
    return certificate.getNotAfter().before(now) ? VerificationFailure.EXPIRED : 0;
  }

  /** The JDK's validation: constraints of names and policies, algorithms that it trusts no more. */
  private void validate() throws VerificationFailure {
    if (chain.size() == 1) {
      return;
    }
    try {
      PKIXParameters parameters =
          new PKIXParameters(Set.of(new TrustAnchor(chain.getLast(), null)));
      parameters.setRevocationEnabled(false);
      CertPathValidator.getInstance("PKIX")
          .validate(
              CertificateFactory.getInstance("X.509")
                  .generateCertPath(chain.subList(0, chain.size() - 1)),
              parameters);
    } catch (CertPathValidatorException e) {
      throw new VerificationFailure(code(e.getReason()));
    } catch (CertificateException e) {
      throw new VerificationFailure(VerificationFailure.UNSPECIFIED);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int code(CertPathValidatorException.Reason reason) {
    if (reason == PKIXReason.INVALID_NAME) {
      return VerificationFailure.NAME_NOT_PERMITTED;
    }
    if (reason == PKIXReason.UNRECOGNIZED_CRIT_EXT) {
      return VerificationFailure.UNHANDLED_EXTENSION;
    }
    if (reason == PKIXReason.PATH_TOO_LONG) {
      return VerificationFailure.PATH_TOO_LONG;
    }
    if (reason == PKIXReason.NOT_CA_CERT) {
      return VerificationFailure.NO_AUTHORITY;
    }
    return reason == BasicReason.ALGORITHM_CONSTRAINED
        ? VerificationFailure.WEAK_SIGNATURE
        : VerificationFailure.UNSPECIFIED;
  }
}
