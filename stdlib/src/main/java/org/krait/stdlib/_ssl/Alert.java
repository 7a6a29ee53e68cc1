package org.krait.stdlib._ssl;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Alerts of TLS, with OpenSSL's words for one that was received. */
// RFC 8446, section 6; OpenSSL: ssl_err.c
enum Alert {
  CLOSE_NOTIFY(Wording.OLDEST),
  UNEXPECTED_MESSAGE(Wording.OLDEST),
  BAD_RECORD_MAC(Wording.OLDEST),
  DECRYPTION_FAILED(Wording.OLD),
  RECORD_OVERFLOW(Wording.OLD),
  DECOMPRESSION_FAILURE(Wording.OLDEST),
  HANDSHAKE_FAILURE(Wording.OLDEST),
  NO_CERTIFICATE(Wording.OLDEST),
  BAD_CERTIFICATE(Wording.OLDEST),
  UNSUPPORTED_CERTIFICATE(Wording.OLDEST),
  CERTIFICATE_REVOKED(Wording.OLDEST),
  CERTIFICATE_EXPIRED(Wording.OLDEST),
  CERTIFICATE_UNKNOWN(Wording.OLDEST),
  ILLEGAL_PARAMETER(Wording.OLDEST),
  UNKNOWN_CA(Wording.OLD),
  ACCESS_DENIED(Wording.OLD),
  DECODE_ERROR(Wording.OLD),
  DECRYPT_ERROR(Wording.OLD),
  EXPORT_RESTRICTION(Wording.OLD),
  PROTOCOL_VERSION(Wording.OLD),
  INSUFFICIENT_SECURITY(Wording.OLD),
  INTERNAL_ERROR(Wording.OLD),
  INAPPROPRIATE_FALLBACK(Wording.OLD),
  USER_CANCELED(Wording.OLD),
  NO_RENEGOTIATION(Wording.OLD),
  MISSING_EXTENSION(Wording.NEW),
  UNSUPPORTED_EXTENSION(Wording.PLAIN),
  CERTIFICATE_UNOBTAINABLE(Wording.PLAIN),
  UNRECOGNIZED_NAME(Wording.PLAIN),
  BAD_CERTIFICATE_STATUS_RESPONSE(Wording.PLAIN),
  BAD_CERTIFICATE_HASH_VALUE(Wording.PLAIN),
  UNKNOWN_PSK_IDENTITY(Wording.OLD),
  CERTIFICATE_REQUIRED(Wording.NEW),
  NO_APPLICATION_PROTOCOL(Wording.OLD);

  /** How OpenSSL names an alert goes by the protocol that had it first. */
  private enum Wording {
    OLDEST("SSLV3_ALERT_", "ssl/tls alert "),
    OLD("TLSV1_ALERT_", "tlsv1 alert "),
    PLAIN("TLSV1_", "tlsv1 "),
    NEW("TLSV13_ALERT_", "tlsv13 alert ");

    private final String reason;
    private final String words;

    Wording(String reason, String words) {
      this.reason = reason;
      this.words = words;
    }
  }

  private static final int RECORD = 21;
  private static final int FATAL = 2;

  private final Wording wording;

  Alert(Wording wording) {
    this.wording = wording;
  }

  /** The alert that the JDK calls by a name. */
  static @Nullable Alert ofName(String name) {
    for (Alert alert : values()) {
      if (alert.name().equalsIgnoreCase(name)) {
        return alert;
      }
    }
    return null;
  }

  String reason() {
    return wording.reason + name();
  }

  String words() {
    return wording.words + name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A fatal alert as a record that nothing encrypts. */
  static byte[] record(int number) {
    return new byte[] {RECORD, 3, 3, 0, 2, FATAL, (byte) number};
  }
}
