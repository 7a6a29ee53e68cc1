package org.krait.stdlib._ssl;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;

/** The cipher suites that the JDK has, in OpenSSL's order, with OpenSSL's names for them. */
enum CipherSuite {
  TLS_AES_256_GCM_SHA384(0x1302, "TLS_AES_256_GCM_SHA384", "TLSv1.3"),
  TLS_CHACHA20_POLY1305_SHA256(0x1303, "TLS_CHACHA20_POLY1305_SHA256", "TLSv1.3"),
  TLS_AES_128_GCM_SHA256(0x1301, "TLS_AES_128_GCM_SHA256", "TLSv1.3"),
  TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384(0xc02c, "ECDHE-ECDSA-AES256-GCM-SHA384", "TLSv1.2"),
  TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384(0xc030, "ECDHE-RSA-AES256-GCM-SHA384", "TLSv1.2"),
  TLS_DHE_DSS_WITH_AES_256_GCM_SHA384(0x00a3, "DHE-DSS-AES256-GCM-SHA384", "TLSv1.2"),
  TLS_DHE_RSA_WITH_AES_256_GCM_SHA384(0x009f, "DHE-RSA-AES256-GCM-SHA384", "TLSv1.2"),
  TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256(0xcca9, "ECDHE-ECDSA-CHACHA20-POLY1305", "TLSv1.2"),
  TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256(0xcca8, "ECDHE-RSA-CHACHA20-POLY1305", "TLSv1.2"),
  TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256(0xccaa, "DHE-RSA-CHACHA20-POLY1305", "TLSv1.2"),
  TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256(0xc02b, "ECDHE-ECDSA-AES128-GCM-SHA256", "TLSv1.2"),
  TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256(0xc02f, "ECDHE-RSA-AES128-GCM-SHA256", "TLSv1.2"),
  TLS_DHE_DSS_WITH_AES_128_GCM_SHA256(0x00a2, "DHE-DSS-AES128-GCM-SHA256", "TLSv1.2"),
  TLS_DHE_RSA_WITH_AES_128_GCM_SHA256(0x009e, "DHE-RSA-AES128-GCM-SHA256", "TLSv1.2"),
  TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384(0xc024, "ECDHE-ECDSA-AES256-SHA384", "TLSv1.2"),
  TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384(0xc028, "ECDHE-RSA-AES256-SHA384", "TLSv1.2"),
  TLS_DHE_RSA_WITH_AES_256_CBC_SHA256(0x006b, "DHE-RSA-AES256-SHA256", "TLSv1.2"),
  TLS_DHE_DSS_WITH_AES_256_CBC_SHA256(0x006a, "DHE-DSS-AES256-SHA256", "TLSv1.2"),
  TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256(0xc023, "ECDHE-ECDSA-AES128-SHA256", "TLSv1.2"),
  TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256(0xc027, "ECDHE-RSA-AES128-SHA256", "TLSv1.2"),
  TLS_DHE_RSA_WITH_AES_128_CBC_SHA256(0x0067, "DHE-RSA-AES128-SHA256", "TLSv1.2"),
  TLS_DHE_DSS_WITH_AES_128_CBC_SHA256(0x0040, "DHE-DSS-AES128-SHA256", "TLSv1.2"),
  TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA(0xc00a, "ECDHE-ECDSA-AES256-SHA", "TLSv1.0"),
  TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA(0xc014, "ECDHE-RSA-AES256-SHA", "TLSv1.0"),
  TLS_DHE_RSA_WITH_AES_256_CBC_SHA(0x0039, "DHE-RSA-AES256-SHA", "SSLv3"),
  TLS_DHE_DSS_WITH_AES_256_CBC_SHA(0x0038, "DHE-DSS-AES256-SHA", "SSLv3"),
  TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA(0xc009, "ECDHE-ECDSA-AES128-SHA", "TLSv1.0"),
  TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA(0xc013, "ECDHE-RSA-AES128-SHA", "TLSv1.0"),
  TLS_DHE_RSA_WITH_AES_128_CBC_SHA(0x0033, "DHE-RSA-AES128-SHA", "SSLv3"),
  TLS_DHE_DSS_WITH_AES_128_CBC_SHA(0x0032, "DHE-DSS-AES128-SHA", "SSLv3");

  private static final long OPENSSL_PREFIX = 0x03000000;

  private final int number;
  private final String openSslName;
  private final String protocol;

  CipherSuite(int number, String openSslName, String protocol) {
    this.number = number;
    this.openSslName = openSslName;
    this.protocol = protocol;
  }

  /** The suite that the JDK calls by a name. */
  static @Nullable CipherSuite ofJava(String name) {
    for (CipherSuite suite : values()) {
      if (suite.name().equals(name)) {
        return suite;
      }
    }
    return null;
  }

  /** The suite of a number in a handshake. */
  static @Nullable CipherSuite ofNumber(int number) {
    for (CipherSuite suite : values()) {
      if (suite.number == number) {
        return suite;
      }
    }
    return null;
  }

  String openSslName() {
    return openSslName;
  }

  /** The protocol that had it first. */
  String protocol() {
    return protocol;
  }

  boolean isOfTls13() {
    return protocol.equals("TLSv1.3");
  }

  int bits() {
    return openSslName.contains("128") ? 128 : 256;
  }

  boolean isChaCha() {
    return openSslName.contains("CHACHA20");
  }

  /** Whether encryption and authentication are one. */
  boolean isCombined() {
    return isChaCha() || openSslName.contains("GCM");
  }

  /** The hash of the authentication, where that is apart. */
  @Nullable String digest() {
    if (isCombined()) {
      return null;
    }
    String name = openSslName.substring(openSslName.lastIndexOf('-') + 1);
    return name.equals("SHA") ? "SHA1" : name;
  }

  /** ECDH, DH or any. */
  String keyExchange() {
    if (isOfTls13()) {
      return "any";
    }
    return openSslName.startsWith("ECDHE") ? "ECDH" : "DH";
  }

  /** RSA, ECDSA, DSS or any. */
  String authentication() {
    return isOfTls13() ? "any" : openSslName.split("-")[1];
  }

  /** A suite as a connection tells of it. */
  PyTuple toPython() {
    return PyTuple.of(openSslName, protocol, (long) bits());
  }

  // CPython: _ssl.c cipher_to_dict
  PyDict description() {
    PyDict text = new PyDict();
    text.put("id", OPENSSL_PREFIX | number);
    text.put("name", openSslName);
    text.put("protocol", protocol);
    text.put("description", line());
    text.put("strength_bits", (long) bits());
    text.put("alg_bits", (long) bits());
    text.put("aead", isCombined());
    text.put("symmetric", symmetric());
    String digest = digest();
    text.put("digest", digest == null ? PySingleton.NONE : digest.toLowerCase(Locale.ROOT));
    String exchange = keyExchange().toLowerCase(Locale.ROOT);
    text.put("kea", "kx-" + exchange + (isOfTls13() ? "" : "e"));
    text.put("auth", "auth-" + authentication().toLowerCase(Locale.ROOT));
    return text;
  }

  private String symmetric() {
    if (isChaCha()) {
      return "chacha20-poly1305";
    }
    return "aes-" + bits() + (isCombined() ? "-gcm" : "-cbc");
  }

  private String line() {
    String cipher = isChaCha() ? "CHACHA20/POLY1305" : isCombined() ? "AESGCM" : "AES";
    String digest = digest();
    return String.format(
        Locale.ROOT,
        "%-30s %-7s Kx=%-8s Au=%-5s Enc=%-22s Mac=%-4s",
        openSslName,
        protocol,
        keyExchange(),
        authentication(),
        cipher + "(" + bits() + ")",
        digest == null ? "AEAD" : digest);
  }
}
