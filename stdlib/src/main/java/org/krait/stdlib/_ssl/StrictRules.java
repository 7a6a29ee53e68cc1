package org.krait.stdlib._ssl;

import java.security.cert.X509Certificate;

/** What RFC 5280 demands of certificates, beyond what is needed to trust one. */
// OpenSSL: x509_vfy.c check_extensions, X509_V_FLAG_X509_STRICT
final class StrictRules {
  private static final int VERSION_3 = 3;

  private StrictRules() {}

  /** Checks a certificate of a chain of several. */
  static void check(X509Certificate certificate, boolean isLast) throws VerificationFailure {
    boolean isAuthority = certificate.getBasicConstraints() >= 0;
    checkConstraints(certificate, isAuthority);
    checkUsage(certificate, isAuthority);
    checkNames(certificate, isAuthority);
    checkKeys(certificate, isAuthority, isLast);
  }

  private static void failIf(boolean wrong, int code) throws VerificationFailure {
    if (wrong) {
      throw new VerificationFailure(code);
    }
  }

  private static void checkConstraints(X509Certificate certificate, boolean isAuthority)
      throws VerificationFailure {
    Der constraints =
        CertificateExtensions.value(certificate, CertificateExtensions.BASIC_CONSTRAINTS);
    if (constraints == null) {
      return;
    }
    for (Der part : constraints.children()) {
      if (part.tag() == Der.INTEGER) {
        failIf(!isAuthority, VerificationFailure.PATH_LENGTH_OF_NO_AUTHORITY);
        failIf(
            !CertificateRole.maySignCertificates(certificate),
            VerificationFailure.PATH_LENGTH_WITHOUT_SIGNING);
      }
    }
    failIf(
        isAuthority
            && !CertificateExtensions.isCritical(
                certificate, CertificateExtensions.BASIC_CONSTRAINTS),
        VerificationFailure.UNCRITICAL_CONSTRAINTS);
  }

  private static void checkUsage(X509Certificate certificate, boolean isAuthority)
      throws VerificationFailure {
    if (isAuthority) {
      failIf(certificate.getKeyUsage() == null, VerificationFailure.AUTHORITY_WITHOUT_USAGE);
    } else {
      failIf(
          CertificateRole.claimsSigning(certificate), VerificationFailure.SIGNING_OF_NO_AUTHORITY);
    }
  }

  private static void checkNames(X509Certificate certificate, boolean isAuthority)
      throws VerificationFailure {
    String alternative = CertificateExtensions.SUBJECT_ALTERNATIVE_NAME;
    boolean hasAlternative = CertificateExtensions.has(certificate, alternative);
    boolean hasSubject = !certificate.getSubjectX500Principal().getName().isEmpty();
    failIf(
        certificate.getIssuerX500Principal().getName().isEmpty(),
        VerificationFailure.NO_ISSUER_NAME);
    failIf((isAuthority || !hasAlternative) && !hasSubject, VerificationFailure.NO_SUBJECT_NAME);
    failIf(
        hasAlternative && CertificateExtensions.alternativeNames(certificate).isEmpty(),
        VerificationFailure.EMPTY_ALTERNATIVE_NAME);
    failIf(
        !hasSubject
            && hasAlternative
            && !CertificateExtensions.isCritical(certificate, alternative),
        VerificationFailure.UNCRITICAL_ALTERNATIVE_NAME);
  }

  private static void checkKeys(X509Certificate certificate, boolean isAuthority, boolean isLast)
      throws VerificationFailure {
    failIf(
        CertificateExtensions.isCritical(certificate, CertificateExtensions.AUTHORITY_KEY),
        VerificationFailure.CRITICAL_AUTHORITY_KEY);
    failIf(
        CertificateExtensions.isCritical(certificate, CertificateExtensions.SUBJECT_KEY),
        VerificationFailure.CRITICAL_SUBJECT_KEY);
    if (certificate.getVersion() >= VERSION_3) {
      failIf(
          !isLast && CertificateExtensions.authorityKey(certificate) == null,
          VerificationFailure.NO_AUTHORITY_KEY);
      failIf(
          isAuthority && CertificateExtensions.subjectKey(certificate) == null,
          VerificationFailure.NO_SUBJECT_KEY);
    } else {
      failIf(
          certificate.getNonCriticalExtensionOIDs() != null,
          VerificationFailure.EXTENSIONS_OF_OLD_VERSION);
    }
  }
}
