package org.krait.stdlib._ssl;

import java.security.PublicKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a certificate is good for: signing others, serving, or naming a client. */
// OpenSSL: v3_purp.c
final class CertificateRole {
  private static final String SERVER = "1.3.6.1.5.5.7.3.1";
  private static final String CLIENT = "1.3.6.1.5.5.7.3.2";
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int KEY_ENCIPHERMENT = 2;
  private static final int KEY_AGREEMENT = 4;
  private static final int CERTIFICATE_SIGNING = 5;
  private static final int LIST_SIGNING = 6;

  private CertificateRole() {}

  /** Whether the certificate names itself as its issuer, without looking at the signature. */
  static boolean isSelfSigned(X509Certificate certificate) {
    return isIssuedBy(certificate, certificate);
  }

  /** Whether one certificate, by names and key identifiers, may have signed the other. */
  // OpenSSL: v3_purp.c ossl_x509_likely_issued
  static boolean isIssuedBy(X509Certificate certificate, X509Certificate issuer) {
    if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
      return false;
    }
    byte[] wanted = CertificateExtensions.authorityKey(certificate);
    byte[] found = CertificateExtensions.subjectKey(issuer);
    return wanted == null || found == null || Arrays.equals(wanted, found);
  }

  /** Whether the certificate may be that of an authority. */
  // OpenSSL: v3_purp.c check_ca
  static boolean isAuthority(X509Certificate certificate) {
    if (!maySignCertificates(certificate)) {
      return false;
    }
    if (CertificateExtensions.has(certificate, CertificateExtensions.BASIC_CONSTRAINTS)) {
      return certificate.getBasicConstraints() >= 0;
    }
    return certificate.getVersion() == 1 && isSelfSigned(certificate)
        || certificate.getKeyUsage() != null;
  }

  /** Whether it is an authority's beyond doubt. */
  static boolean isStrictAuthority(X509Certificate certificate) {
    return certificate.getBasicConstraints() >= 0 && maySignCertificates(certificate);
  }

  static boolean maySignCertificates(X509Certificate certificate) {
    return mayDo(certificate, CERTIFICATE_SIGNING);
  }

  static boolean maySignLists(X509Certificate certificate) {
    return mayDo(certificate, LIST_SIGNING);
  }

  /** Whether the certificate says itself that it signs others. */
  static boolean claimsSigning(X509Certificate certificate) {
    return certificate.getKeyUsage() != null && maySignCertificates(certificate);
  }

  private static boolean mayDo(X509Certificate certificate, int usage) {
    boolean[] usages = certificate.getKeyUsage();
    return usages == null || usages.length > usage && usages[usage];
  }

  static boolean mayServe(X509Certificate certificate) {
    boolean keyFits =
        mayDo(certificate, DIGITAL_SIGNATURE)
            || mayDo(certificate, KEY_ENCIPHERMENT)
            || mayDo(certificate, KEY_AGREEMENT);
    return keyFits && isFor(certificate, SERVER);
  }

  static boolean mayBeClient(X509Certificate certificate) {
    boolean keyFits = mayDo(certificate, DIGITAL_SIGNATURE) || mayDo(certificate, KEY_AGREEMENT);
    return keyFits && isFor(certificate, CLIENT);
  }

  /** Whether an authority's certificate lets it vouch for servers or clients. */
  static boolean mayVouch(X509Certificate certificate, boolean forServer) {
    return isFor(certificate, forServer ? SERVER : CLIENT);
  }

  private static boolean isFor(X509Certificate certificate, String purpose) {
    List<String> purposes = purposes(certificate);
    return purposes == null || purposes.contains(purpose);
  }

  private static @Nullable List<String> purposes(X509Certificate certificate) {
    try {
      return certificate.getExtendedKeyUsage();
    } catch (CertificateParsingException e) {
      return List.of();
    }
  }

  /** How many bits of work it takes to break a key, at the least; many where that is unknown. */
  // NIST SP 800-57
  static int strength(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa -> ofModulus(rsa.getModulus().bitLength());
      case DSAPublicKey dsa -> ofModulus(dsa.getParams().getP().bitLength());
      case ECPublicKey curve -> curve.getParams().getOrder().bitLength() / 2;
      default -> 128;
    };
  }

  private static int ofModulus(int bits) {
    if (bits < 1024) {
      return bits / 16;
    }
    return bits < 2048 ? 80 : bits < 3072 ? 112 : bits < 7680 ? 128 : bits < 15360 ? 192 : 256;
  }

  /** How many bits of work it takes to forge a certificate's signature. */
  static int signatureStrength(X509Certificate certificate) {
    String algorithm = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
    if (algorithm.startsWith("MD5") || algorithm.startsWith("MD2")) {
      return 39;
    }
    if (algorithm.startsWith("SHA1")) {
      return 63;
    }
    return algorithm.startsWith("SHA224") ? 112 : 128;
  }
}
