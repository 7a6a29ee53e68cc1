package org.krait.stdlib._ssl;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What ended a connection, by OpenSSL's name and words for it. */
final class TlsFailure extends Exception {
  private static final long serialVersionUID = 1L;
  private static final String RECEIVED = "Received fatal alert: ";

  private final String reason;

  TlsFailure(String reason, String words) {
    super(words, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  /** The words that OpenSSL has for a reason, which most often are the reason's own. */
  static TlsFailure of(String reason) {
    return new TlsFailure(reason, reason.toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  /** What the JDK's engine says, in OpenSSL's terms. */
  // JDK: sun.security.ssl
  static TlsFailure ofEngine(Exception e) {
    String message = String.valueOf(e.getMessage());
    int received = message.indexOf(RECEIVED);
    if (received >= 0) {
      Alert alert = Alert.ofName(message.substring(received + RECEIVED.length()).strip());
      if (alert != null) {
        return new TlsFailure(alert.reason(), alert.words());
      }
    }
    String reason = reason(message);
    return reason == null ? new TlsFailure(ownAlert(message), message) : of(reason);
  }

  /** OpenSSL's reason for what the engine does not take; null for what it has no like of. */
  private static @Nullable String reason(String message) {
    if (message.contains("no cipher suites in common")
        || message.contains("No supported CertificateVerify signature")
        || message.contains("no suitable certificate")) {
      return "NO_SHARED_CIPHER";
    }
    if (message.contains("Empty client certificate chain")
        || message.contains("Empty server certificate chain")
        || message.contains("peer not authenticated")) {
      return "PEER_DID_NOT_RETURN_A_CERTIFICATE";
    }
    if (message.contains("No appropriate protocol")) {
      return "NO_PROTOCOLS_AVAILABLE";
    }
    if (message.startsWith("(protocol_version)")) {
      return "UNSUPPORTED_PROTOCOL";
    }
    if (message.startsWith("(bad_record_mac)") || message.contains("Tag mismatch")) {
      return "DECRYPTION_FAILED_OR_BAD_RECORD_MAC";
    }
    if (message.contains("Unsupported or unrecognized SSL message")) {
      return "RECORD_LAYER_FAILURE";
    }
    if (message.contains("Unexpected handshake message")
        || message.contains("unexpected_message")) {
      return "UNEXPECTED_MESSAGE";
    }
    return null;
  }

  /** The name of the alert with which the engine's message begins. */
  private static String ownAlert(String message) {
    int end = message.indexOf(')');
    return message.startsWith("(") && end > 0
        ? message.substring(1, end).toUpperCase(Locale.ROOT)
        : "INTERNAL_ERROR";
  }
}
