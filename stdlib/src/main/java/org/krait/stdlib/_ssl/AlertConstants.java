package org.krait.stdlib._ssl;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;

/** The numbers of alerts and of errors. */
@PyModule("_ssl")
public final class AlertConstants {
  @PyConstant public static final long ALERT_DESCRIPTION_ACCESS_DENIED = 49;
  @PyConstant public static final long ALERT_DESCRIPTION_BAD_CERTIFICATE = 42;
  @PyConstant public static final long ALERT_DESCRIPTION_BAD_CERTIFICATE_HASH_VALUE = 114;
  @PyConstant public static final long ALERT_DESCRIPTION_BAD_CERTIFICATE_STATUS_RESPONSE = 113;
  @PyConstant public static final long ALERT_DESCRIPTION_BAD_RECORD_MAC = 20;
  @PyConstant public static final long ALERT_DESCRIPTION_CERTIFICATE_EXPIRED = 45;
  @PyConstant public static final long ALERT_DESCRIPTION_CERTIFICATE_REVOKED = 44;
  @PyConstant public static final long ALERT_DESCRIPTION_CERTIFICATE_UNKNOWN = 46;
  @PyConstant public static final long ALERT_DESCRIPTION_CERTIFICATE_UNOBTAINABLE = 111;
  @PyConstant public static final long ALERT_DESCRIPTION_CLOSE_NOTIFY = 0;
  @PyConstant public static final long ALERT_DESCRIPTION_DECODE_ERROR = 50;
  @PyConstant public static final long ALERT_DESCRIPTION_DECOMPRESSION_FAILURE = 30;
  @PyConstant public static final long ALERT_DESCRIPTION_DECRYPT_ERROR = 51;
  @PyConstant public static final long ALERT_DESCRIPTION_HANDSHAKE_FAILURE = 40;
  @PyConstant public static final long ALERT_DESCRIPTION_ILLEGAL_PARAMETER = 47;
  @PyConstant public static final long ALERT_DESCRIPTION_INSUFFICIENT_SECURITY = 71;
  @PyConstant public static final long ALERT_DESCRIPTION_INTERNAL_ERROR = 80;
  @PyConstant public static final long ALERT_DESCRIPTION_NO_RENEGOTIATION = 100;
  @PyConstant public static final long ALERT_DESCRIPTION_PROTOCOL_VERSION = 70;
  @PyConstant public static final long ALERT_DESCRIPTION_RECORD_OVERFLOW = 22;
  @PyConstant public static final long ALERT_DESCRIPTION_UNEXPECTED_MESSAGE = 10;
  @PyConstant public static final long ALERT_DESCRIPTION_UNKNOWN_CA = 48;
  @PyConstant public static final long ALERT_DESCRIPTION_UNKNOWN_PSK_IDENTITY = 115;
  @PyConstant public static final long ALERT_DESCRIPTION_UNRECOGNIZED_NAME = 112;
  @PyConstant public static final long ALERT_DESCRIPTION_UNSUPPORTED_CERTIFICATE = 43;
  @PyConstant public static final long ALERT_DESCRIPTION_UNSUPPORTED_EXTENSION = 110;
  @PyConstant public static final long ALERT_DESCRIPTION_USER_CANCELLED = 90;
  @PyConstant public static final long SSL_ERROR_EOF = 8;
  @PyConstant public static final long SSL_ERROR_INVALID_ERROR_CODE = 10;
  @PyConstant public static final long SSL_ERROR_SSL = 1;
  @PyConstant public static final long SSL_ERROR_SYSCALL = 5;
  @PyConstant public static final long SSL_ERROR_WANT_CONNECT = 7;
  @PyConstant public static final long SSL_ERROR_WANT_READ = 2;
  @PyConstant public static final long SSL_ERROR_WANT_WRITE = 3;
  @PyConstant public static final long SSL_ERROR_WANT_X509_LOOKUP = 4;
  @PyConstant public static final long SSL_ERROR_ZERO_RETURN = 6;
}
