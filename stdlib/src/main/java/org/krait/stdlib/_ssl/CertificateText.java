package org.krait.stdlib._ssl;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import javax.security.auth.x500.X500Principal;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;

/** A certificate as the dict that Python programs get. */
// CPython: _ssl.c _decode_certificate
final class CertificateText {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss yyyy 'GMT'", Locale.ROOT);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ROOT);
  private static final int IPV4 = 4;
  private static final int IPV6 = 16;

  private CertificateText() {}

  static PyDict of(X509Certificate certificate) {
    PyDict text = new PyDict();
    text.put("subject", name(certificate.getSubjectX500Principal()));
    text.put("issuer", name(certificate.getIssuerX500Principal()));
    text.put("version", (long) certificate.getVersion());
    text.put("serialNumber", serialNumber(certificate));
    text.put("notBefore", time(certificate.getNotBefore()));
    text.put("notAfter", time(certificate.getNotAfter()));
    if (CertificateExtensions.has(certificate, CertificateExtensions.SUBJECT_ALTERNATIVE_NAME)) {
      text.put("subjectAltName", names(CertificateExtensions.alternativeNames(certificate)));
    }
    putUris(
        text, "OCSP", CertificateExtensions.authorityUris(certificate, CertificateExtensions.OCSP));
    putUris(
        text,
        "caIssuers",
        CertificateExtensions.authorityUris(certificate, CertificateExtensions.ISSUERS));
    putUris(text, "crlDistributionPoints", CertificateExtensions.distributionUris(certificate));
    return text;
  }

  private static void putUris(PyDict text, String key, List<String> uris) {
    if (!uris.isEmpty()) {
      Object[] all = new Object[uris.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = PyStr.ofJava(uris.get(i));
      }
      text.put(key, PyTuple.of(all));
    }
  }

  private static String serialNumber(X509Certificate certificate) {
    String digits = certificate.getSerialNumber().abs().toString(16).toUpperCase(Locale.ROOT);
    String sign = certificate.getSerialNumber().signum() < 0 ? "-" : "";
    return sign + (digits.length() % 2 == 0 ? "" : "0") + digits;
  }

  /** A time in C's form, with the day in two columns. */
  private static String time(Date date) {
    var at = Instant.ofEpochMilli(date.getTime()).atOffset(ZoneOffset.UTC);
    int day = at.getDayOfMonth();
    return MONTH.format(at) + (day < 10 ? "  " : " ") + day + " " + CLOCK.format(at);
  }

  /** A name: a tuple of parts, each a tuple of pairs of attribute and value. */
  // CPython: _ssl.c _create_tuple_for_X509_NAME
  static PyTuple name(X500Principal principal) {
    return name(Der.read(principal.getEncoded()));
  }

  private static PyTuple name(Der name) {
    List<Der> parts = name.children();
    Object[] all = new Object[parts.size()];
    for (int i = 0; i < all.length; i++) {
      List<Der> attributes = parts.get(i).children();
      Object[] pairs = new Object[attributes.size()];
      for (int j = 0; j < pairs.length; j++) {
        List<Der> pair = attributes.get(j).children();
        String attribute = ObjectIdentifier.longName(pair.get(0).objectIdentifier());
        pairs[j] = PyTuple.of(attribute, PyStr.ofJava(pair.get(1).text()));
      }
      all[i] = PyTuple.of(pairs);
    }
    return PyTuple.of(all);
  }

  // CPython: _ssl.c _get_peer_alt_names
  private static PyTuple names(List<Der> names) {
    Object[] all = new Object[names.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = generalName(names.get(i));
    }
    return PyTuple.of(all);
  }

  private static PyTuple generalName(Der name) {
    return switch (name.tag() & 0x1F) {
      case 1 -> PyTuple.of("email", PyStr.ofJava(name.text()));
      case 2 -> PyTuple.of("DNS", PyStr.ofJava(name.text()));
      case 4 -> PyTuple.of("DirName", name(name.children().getFirst()));
      case 6 -> PyTuple.of("URI", PyStr.ofJava(name.text()));
      case 7 -> PyTuple.of("IP Address", address(name.content()));
      case 8 -> PyTuple.of("Registered ID", registered(name));
      case 0 -> PyTuple.of("othername", "<unsupported>");
      case 3 -> PyTuple.of("X400Name", "<unsupported>");
      default -> PyTuple.of("EdiPartyName", "<unsupported>");
    };
  }

  private static String registered(Der name) {
    return ObjectIdentifier.longName(name.objectIdentifier());
  }

  private static String address(byte[] address) {
    if (address.length == IPV4) {
      StringJoiner text = new StringJoiner(".");
      for (byte b : address) {
        text.add(String.valueOf(b & 0xFF));
      }
      return text.toString();
    }
    if (address.length != IPV6) {
      return "<invalid>";
    }
    StringJoiner text = new StringJoiner(":");
    for (int i = 0; i < IPV6; i += 2) {
      int group = (address[i] & 0xFF) << 8 | address[i + 1] & 0xFF;
      text.add(Integer.toHexString(group).toUpperCase(Locale.ROOT));
    }
    return text.toString();
  }
}
