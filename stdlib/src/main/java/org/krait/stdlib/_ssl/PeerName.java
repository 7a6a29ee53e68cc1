package org.krait.stdlib._ssl;

import java.net.IDN;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom a client wants to reach: a host's name, or an address. Says which certificates are its. */
// RFC 6125; OpenSSL: X509_check_host, X509_check_ip
final class PeerName {
  private static final int DNS_NAME = Der.context(2, false);
  private static final int ADDRESS = Der.context(7, false);
  private static final String COMMON_NAME = "2.5.4.3";

  private final String text;
  private final byte @Nullable [] address;

  private PeerName(String text, byte @Nullable [] address) {
    this.text = text;
    this.address = address;
  }

  static PeerName of(String text) {
    return new PeerName(text, InternetAddress.parse(text));
  }

  boolean isAddress() {
    return address != null;
  }

  /** What is wrong with a certificate of somebody else. */
  String mismatch() {
    String kind = isAddress() ? "IP address" : "Hostname";
    return kind + " mismatch, certificate is not valid for '" + text + "'.";
  }

  /** Whether a certificate is this peer's, by rules that are {@link OptionConstants} HOSTFLAGs. */
  boolean matches(X509Certificate certificate, long rules) {
    boolean hasNames = false;
    for (Der name : CertificateExtensions.alternativeNames(certificate)) {
      if (address != null) {
        if (name.tag() == ADDRESS && Arrays.equals(name.content(), address)) {
          return true;
        }
      } else if (name.tag() == DNS_NAME) {
        hasNames = true;
        if (matches(name.text(), rules)) {
          return true;
        }
      }
    }
    boolean looksAtSubject =
        address == null
            && (rules & OptionConstants.HOSTFLAG_NEVER_CHECK_SUBJECT) == 0
            && (!hasNames || (rules & OptionConstants.HOSTFLAG_ALWAYS_CHECK_SUBJECT) != 0);
    return looksAtSubject && subjectMatches(certificate, rules);
  }

  private boolean subjectMatches(X509Certificate certificate, long rules) {
    Der subject = Der.read(certificate.getSubjectX500Principal().getEncoded());
    for (Der part : subject.children()) {
      for (Der attribute : part.children()) {
        List<Der> pair = attribute.children();
        if (pair.get(0).objectIdentifier().equals(COMMON_NAME)
            && matches(pair.get(1).text(), rules)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a certificate's name, maybe with a star for its first label, is this one. */
  private boolean matches(String pattern, long rules) {
    String host = text.toLowerCase(Locale.ROOT);
    String name = pattern.toLowerCase(Locale.ROOT);
    if (host.startsWith(".")) {
      return isSubdomain(name, host, rules);
    }
    if (!name.contains("*") || (rules & OptionConstants.HOSTFLAG_NO_WILDCARDS) != 0) {
      return name.equals(host);
    }
    return matchesWildcard(name, host, rules);
  }

  /** A wanted name with a dot at its beginning means anything below. */
  private static boolean isSubdomain(String name, String domain, long rules) {
    if (!name.endsWith(domain) || name.length() == domain.length()) {
      return false;
    }
    boolean single = (rules & OptionConstants.HOSTFLAG_SINGLE_LABEL_SUBDOMAINS) != 0;
    String rest = name.substring(0, name.length() - domain.length());
    return !single || !rest.contains(".");
  }

  private static boolean matchesWildcard(String name, String host, long rules) {
    int star = name.indexOf('*');
    int dot = name.indexOf('.');
    boolean fits = star == name.lastIndexOf('*') && star < dot && name.indexOf('.', dot + 1) > 0;
    if (!fits) {
      return false;
    }
    String before = name.substring(0, star);
    String after = name.substring(star + 1, dot);
    boolean whole = before.isEmpty() && after.isEmpty();
    boolean partial = (rules & OptionConstants.HOSTFLAG_NO_PARTIAL_WILDCARDS) == 0;
    int hostDot = host.indexOf('.');
    if (hostDot <= 0 || !host.substring(hostDot).equals(name.substring(dot))) {
      return false;
    }
    String label = host.substring(0, hostDot);
    if (whole) {
      return true;
    }
    return partial
        && !label.startsWith("xn--")
        && label.length() > before.length() + after.length()
        && label.startsWith(before)
        && label.endsWith(after);
  }

  /** The name that is sent to the server, or null for an address, which never is. */
  @Nullable String indication() {
    if (address != null || text.startsWith(".")) {
      return null;
    }
    try {
      return IDN.toASCII(text);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
