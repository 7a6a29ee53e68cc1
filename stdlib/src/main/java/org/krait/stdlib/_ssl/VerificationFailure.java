package org.krait.stdlib._ssl;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;

/** What is wrong with a peer's certificate: OpenSSL's number and words for it. */
// OpenSSL: x509_txt.c X509_verify_cert_error_string
final class VerificationFailure extends Exception {
  static final int UNSPECIFIED = 1;
  static final int NO_ISSUER = 2;
  static final int NO_REVOCATION_LIST = 3;
  static final int BAD_SIGNATURE = 7;
  static final int BAD_LIST_SIGNATURE = 8;
  static final int NOT_YET_VALID = 9;
  static final int EXPIRED = 10;
  static final int LIST_NOT_YET_VALID = 11;
  static final int LIST_EXPIRED = 12;
  static final int SELF_SIGNED = 18;
  static final int SELF_SIGNED_IN_CHAIN = 19;
  static final int NO_LOCAL_ISSUER = 20;
  static final int TOO_LONG = 22;
  static final int REVOKED = 23;
  static final int PATH_TOO_LONG = 25;
  static final int WRONG_PURPOSE = 26;
  static final int UNHANDLED_EXTENSION = 34;
  static final int NO_LIST_SIGNING = 35;
  static final int NAME_NOT_PERMITTED = 47;
  static final int HOST_MISMATCH = 62;
  static final int ADDRESS_MISMATCH = 64;
  static final int WEAK_KEY = 66;
  static final int WEAK_AUTHORITY_KEY = 67;
  static final int WEAK_SIGNATURE = 68;
  static final int NO_AUTHORITY = 79;
  static final int PATH_LENGTH_OF_NO_AUTHORITY = 80;
  static final int PATH_LENGTH_WITHOUT_SIGNING = 81;
  static final int SIGNING_OF_NO_AUTHORITY = 82;
  static final int NO_ISSUER_NAME = 83;
  static final int NO_SUBJECT_NAME = 84;
  static final int NO_AUTHORITY_KEY = 85;
  static final int NO_SUBJECT_KEY = 86;
  static final int EMPTY_ALTERNATIVE_NAME = 87;
  static final int UNCRITICAL_ALTERNATIVE_NAME = 88;
  static final int UNCRITICAL_CONSTRAINTS = 89;
  static final int CRITICAL_AUTHORITY_KEY = 90;
  static final int CRITICAL_SUBJECT_KEY = 91;
  static final int AUTHORITY_WITHOUT_USAGE = 92;
  static final int EXTENSIONS_OF_OLD_VERSION = 93;

  private static final long serialVersionUID = 1L;

  private final int code;

  VerificationFailure(int code) {
    this(code, words(code));
  }

  VerificationFailure(int code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The exception for the JDK's engine, which chooses the alert by its cause. */
  CertificateException forEngine() {
    BasicReason reason =
        switch (code) {
          case EXPIRED -> BasicReason.EXPIRED;
          case NOT_YET_VALID -> BasicReason.NOT_YET_VALID;
          case REVOKED -> BasicReason.REVOKED;
          case BAD_SIGNATURE -> BasicReason.INVALID_SIGNATURE;
          case WEAK_KEY, WEAK_AUTHORITY_KEY, WEAK_SIGNATURE -> BasicReason.ALGORITHM_CONSTRAINED;
          case HOST_MISMATCH, ADDRESS_MISMATCH -> BasicReason.INVALID_SIGNATURE;
          default -> BasicReason.UNSPECIFIED;
        };
    Exception cause = new CertPathValidatorException(getMessage(), null, null, -1, reason);
    return new CertificateException(getMessage(), cause);
  }

  private static String words(int code) {
    return switch (code) {
      case NO_ISSUER -> "unable to get issuer certificate";
      case NO_REVOCATION_LIST -> "unable to get certificate CRL";
      case BAD_SIGNATURE -> "certificate signature failure";
      case BAD_LIST_SIGNATURE -> "CRL signature failure";
      case NOT_YET_VALID -> "certificate is not yet valid";
      case EXPIRED -> "certificate has expired";
      case LIST_NOT_YET_VALID -> "CRL is not yet valid";
      case LIST_EXPIRED -> "CRL has expired";
      case SELF_SIGNED -> "self-signed certificate";
      case SELF_SIGNED_IN_CHAIN -> "self-signed certificate in certificate chain";
      case NO_LOCAL_ISSUER -> "unable to get local issuer certificate";
      case TOO_LONG -> "certificate chain too long";
      case REVOKED -> "certificate revoked";
      case PATH_TOO_LONG -> "path length constraint exceeded";
      case WRONG_PURPOSE -> "unsuitable certificate purpose";
      case UNHANDLED_EXTENSION -> "unhandled critical extension";
      case NO_LIST_SIGNING -> "key usage does not include CRL signing";
      case NAME_NOT_PERMITTED -> "permitted subtree violation";
      case WEAK_KEY -> "EE certificate key too weak";
      case WEAK_AUTHORITY_KEY -> "CA certificate key too weak";
      case WEAK_SIGNATURE -> "CA signature digest algorithm too weak";
      case NO_AUTHORITY -> "invalid CA certificate";
      case PATH_LENGTH_OF_NO_AUTHORITY -> "Path length invalid for non-CA cert";
      case PATH_LENGTH_WITHOUT_SIGNING -> "Path length given without key usage keyCertSign";
      case SIGNING_OF_NO_AUTHORITY -> "Key usage keyCertSign invalid for non-CA cert";
      case NO_ISSUER_NAME -> "Issuer name empty";
      case NO_SUBJECT_NAME -> "Subject name empty";
      case NO_AUTHORITY_KEY -> "Missing Authority Key Identifier";
      case NO_SUBJECT_KEY -> "Missing Subject Key Identifier";
      case EMPTY_ALTERNATIVE_NAME -> "Empty Subject Alternative Name extension";
      case UNCRITICAL_ALTERNATIVE_NAME ->
          "Subject empty and Subject Alt Name extension not critical";
      case UNCRITICAL_CONSTRAINTS -> "Basic Constraints of CA cert not marked critical";
      case CRITICAL_AUTHORITY_KEY -> "Authority Key Identifier marked critical";
      case CRITICAL_SUBJECT_KEY -> "Subject Key Identifier marked critical";
      case AUTHORITY_WITHOUT_USAGE -> "CA cert does not include key usage extension";
      case EXTENSIONS_OF_OLD_VERSION -> "Using cert extension requires at least X509v3";
      default -> "unspecified certificate verification error";
    };
  }
}
