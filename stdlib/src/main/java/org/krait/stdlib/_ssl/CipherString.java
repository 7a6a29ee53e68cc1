package org.krait.stdlib._ssl;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads OpenSSL's language for lists of ciphers, such as {@code ECDHE+AESGCM:!SHA1}. */
// OpenSSL: openssl-ciphers(1), ssl_ciph.c ssl_create_cipher_list
final class CipherString {
  static final String DEFAULT =
      "@SECLEVEL=2:ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:!aNULL:!eNULL:!aDSS:!SHA1:!AESCCM";
  private static final String LEVEL = "@SECLEVEL=";
  private static final int HIGHEST_LEVEL = 5;

  private final List<CipherSuite> suites = new ArrayList<>();
  private final Set<CipherSuite> killed = EnumSet.noneOf(CipherSuite.class);
  private int level;
  private boolean isWrong;

  /**
   * @param level the level of security where the text says none
   */
  CipherString(String text, int level) {
    this.level = level;
    for (String rule : text.split("[:, ;]+")) {
      if (!rule.isEmpty()) {
        apply(rule);
      }
    }
  }

  /** The suites before TLS 1.3, in the order of preference; none where the text is wrong. */
  List<CipherSuite> suites() {
    return isWrong ? List.of() : suites;
  }

  int level() {
    return level;
  }

  private void apply(String rule) {
    switch (rule.charAt(0)) {
      case '!' -> {
        List<CipherSuite> those = matching(rule.substring(1));
        killed.addAll(those);
        suites.removeAll(those);
      }
      case '-' -> suites.removeAll(matching(rule.substring(1)));
      case '+' -> moveToEnd(matching(rule.substring(1)));
      case '@' -> command(rule);
      default -> add(rule);
    }
  }

  private void add(String rule) {
    if (rule.equals("DEFAULT")) {
      CipherString usual = new CipherString(DEFAULT, level);
      addAll(usual.suites);
      return;
    }
    addAll(matching(rule));
  }

  private void addAll(List<CipherSuite> those) {
    for (CipherSuite suite : those) {
      if (!suites.contains(suite) && !killed.contains(suite)) {
        suites.add(suite);
      }
    }
  }

  private void moveToEnd(List<CipherSuite> those) {
    those.retainAll(suites);
    suites.removeAll(those);
    suites.addAll(those);
  }

  private void command(String rule) {
    if (rule.equals("@STRENGTH")) {
      suites.sort((a, b) -> Integer.compare(b.bits(), a.bits()));
      return;
    }
    boolean isLevel = rule.startsWith(LEVEL) && rule.length() == LEVEL.length() + 1;
    int n = isLevel ? Character.digit(rule.charAt(LEVEL.length()), 10) : -1;
    if (n < 0 || n > HIGHEST_LEVEL) {
      isWrong = true;
    } else {
      level = n;
    }
  }

  /** The suites that are all that a rule says, with {@code +} between. */
  private static List<CipherSuite> matching(String rule) {
    List<CipherSuite> found = new ArrayList<>();
    for (CipherSuite suite : CipherSuite.values()) {
      if (!suite.isOfTls13() && matches(suite, rule)) {
        found.add(suite);
      }
    }
    return found;
  }

  private static boolean matches(CipherSuite suite, String rule) {
    for (String word : rule.split("\\+", -1)) {
      if (!is(suite, word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is true of a suite. Words for ciphers that the JDK lacks are true of none. */
  private static boolean is(CipherSuite suite, String word) {
    return switch (word) {
      case "ALL", "HIGH", "FIPS" -> true;
      case "ECDH", "ECDHE", "EECDH", "kECDHE", "kEECDH" -> suite.keyExchange().equals("ECDH");
      case "DH", "DHE", "EDH", "kDHE", "kEDH" -> suite.keyExchange().equals("DH");
      case "aRSA" -> suite.authentication().equals("RSA");
      case "ECDSA", "aECDSA" -> suite.authentication().equals("ECDSA");
      case "DSS", "aDSS" -> suite.authentication().equals("DSS");
      case "AES" -> !suite.isChaCha();
      case "AES128" -> !suite.isChaCha() && suite.bits() == 128;
      case "AES256" -> !suite.isChaCha() && suite.bits() == 256;
      case "AESGCM" -> suite.isCombined() && !suite.isChaCha();
      case "CHACHA20" -> suite.isChaCha();
      case "SHA1", "SHA" -> "SHA1".equals(suite.digest());
      case "SHA256", "SHA384" -> word.equals(suite.digest());
      case "TLSv1.2", "TLSv1.0", "SSLv3" -> suite.protocol().equals(word);
      case "TLSv1" -> suite.protocol().equals("TLSv1.0");
      default -> suite.openSslName().equals(word);
    };
  }
}
