package org.krait.stdlib._ssl;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;

/** The numbers of protocols, options, and of what is verified. */
@PyModule("_ssl")
public final class OptionConstants {
  @PyConstant public static final long CERT_NONE = 0;
  @PyConstant public static final long CERT_OPTIONAL = 1;
  @PyConstant public static final long CERT_REQUIRED = 2;
  @PyConstant public static final long HOSTFLAG_ALWAYS_CHECK_SUBJECT = 1;
  @PyConstant public static final long HOSTFLAG_MULTI_LABEL_WILDCARDS = 8;
  @PyConstant public static final long HOSTFLAG_NEVER_CHECK_SUBJECT = 32;
  @PyConstant public static final long HOSTFLAG_NO_PARTIAL_WILDCARDS = 4;
  @PyConstant public static final long HOSTFLAG_NO_WILDCARDS = 2;
  @PyConstant public static final long HOSTFLAG_SINGLE_LABEL_SUBDOMAINS = 16;
  @PyConstant public static final long OP_ALL = 2147483728L;
  @PyConstant public static final long OP_CIPHER_SERVER_PREFERENCE = 4194304;
  @PyConstant public static final long OP_ENABLE_KTLS = 8;
  @PyConstant public static final long OP_ENABLE_MIDDLEBOX_COMPAT = 1048576;
  @PyConstant public static final long OP_IGNORE_UNEXPECTED_EOF = 128;
  @PyConstant public static final long OP_LEGACY_SERVER_CONNECT = 4;
  @PyConstant public static final long OP_NO_COMPRESSION = 131072;
  @PyConstant public static final long OP_NO_RENEGOTIATION = 1073741824;
  @PyConstant public static final long OP_NO_SSLv2 = 0;
  @PyConstant public static final long OP_NO_SSLv3 = 33554432;
  @PyConstant public static final long OP_NO_TICKET = 16384;
  @PyConstant public static final long OP_NO_TLSv1 = 67108864;
  @PyConstant public static final long OP_NO_TLSv1_1 = 268435456;
  @PyConstant public static final long OP_NO_TLSv1_2 = 134217728;
  @PyConstant public static final long OP_NO_TLSv1_3 = 536870912;
  @PyConstant public static final long OP_SINGLE_DH_USE = 0;
  @PyConstant public static final long OP_SINGLE_ECDH_USE = 0;
  @PyConstant public static final long PROTOCOL_SSLv23 = 2;
  @PyConstant public static final long PROTOCOL_TLS = 2;
  @PyConstant public static final long PROTOCOL_TLS_CLIENT = 16;
  @PyConstant public static final long PROTOCOL_TLS_SERVER = 17;
  @PyConstant public static final long PROTOCOL_TLSv1 = 3;
  @PyConstant public static final long PROTOCOL_TLSv1_1 = 4;
  @PyConstant public static final long PROTOCOL_TLSv1_2 = 5;
  @PyConstant public static final long PROTO_MAXIMUM_SUPPORTED = -1;
  @PyConstant public static final long PROTO_MINIMUM_SUPPORTED = -2;
  @PyConstant public static final long PROTO_SSLv3 = 768;
  @PyConstant public static final long PROTO_TLSv1 = 769;
  @PyConstant public static final long PROTO_TLSv1_1 = 770;
  @PyConstant public static final long PROTO_TLSv1_2 = 771;
  @PyConstant public static final long PROTO_TLSv1_3 = 772;
  @PyConstant public static final long VERIFY_ALLOW_PROXY_CERTS = 64;
  @PyConstant public static final long VERIFY_CRL_CHECK_CHAIN = 12;
  @PyConstant public static final long VERIFY_CRL_CHECK_LEAF = 4;
  @PyConstant public static final long VERIFY_DEFAULT = 0;
  @PyConstant public static final long VERIFY_X509_PARTIAL_CHAIN = 524288;
  @PyConstant public static final long VERIFY_X509_STRICT = 32;
  @PyConstant public static final long VERIFY_X509_TRUSTED_FIRST = 32768;
}
