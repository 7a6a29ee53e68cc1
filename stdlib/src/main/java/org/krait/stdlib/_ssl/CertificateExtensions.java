package org.krait.stdlib._ssl;

import java.security.cert.X509Certificate;
import java.security.cert.X509Extension;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the extensions of a certificate say, read from their DER. */
final class CertificateExtensions {
  static final String SUBJECT_KEY = "2.5.29.14";
  static final String SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
  static final String BASIC_CONSTRAINTS = "2.5.29.19";
  static final String DISTRIBUTION_POINTS = "2.5.29.31";
  static final String AUTHORITY_KEY = "2.5.29.35";
  static final String AUTHORITY_ACCESS = "1.3.6.1.5.5.7.1.1";
  static final String OCSP = "1.3.6.1.5.5.7.48.1";
  static final String ISSUERS = "1.3.6.1.5.5.7.48.2";

  /** The kind of a general name that is a URI. */
  static final int URI = 6;

  private CertificateExtensions() {}

  /** The value of an extension, or null where there is none. */
  static @Nullable Der value(X509Extension certificate, String oid) {
    byte[] wrapped = certificate.getExtensionValue(oid);
    return wrapped == null ? null : Der.read(Der.read(wrapped).content());
  }

  static boolean has(X509Certificate certificate, String oid) {
    return certificate.getExtensionValue(oid) != null;
  }

  static boolean isCritical(X509Certificate certificate, String oid) {
    return certificate.getCriticalExtensionOIDs() != null
        && certificate.getCriticalExtensionOIDs().contains(oid);
  }

  /** The other names of a certificate's subject, each with its kind as its tag. */
  static List<Der> alternativeNames(X509Certificate certificate) {
    Der names = value(certificate, SUBJECT_ALTERNATIVE_NAME);
    return names == null ? List.of() : names.children();
  }

  /** The URIs where the authority answers for something, {@link #OCSP} or {@link #ISSUERS}. */
  static List<String> authorityUris(X509Certificate certificate, String method) {
    List<String> uris = new ArrayList<>();
    Der access = value(certificate, AUTHORITY_ACCESS);
    if (access != null) {
      for (Der description : access.children()) {
        List<Der> parts = description.children();
        if (parts.get(0).objectIdentifier().equals(method)
            && parts.get(1).tag() == Der.context(URI, false)) {
          uris.add(parts.get(1).text());
        }
      }
    }
    return uris;
  }

  /** The URIs of the authority's revocation lists. */
  static List<String> distributionUris(X509Certificate certificate) {
    List<String> uris = new ArrayList<>();
    Der points = value(certificate, DISTRIBUTION_POINTS);
    if (points != null) {
      for (Der point : points.children()) {
        addUris(point, uris);
      }
    }
    return uris;
  }

  /** A point's name is [0], and where it is a full one, [0] again. */
  private static void addUris(Der point, List<String> into) {
    for (Der part : point.children()) {
      if (part.tag() == Der.context(0, true)) {
        for (Der name : part.children()) {
          if (name.tag() == Der.context(0, true)) {
            for (Der general : name.children()) {
              if (general.tag() == Der.context(URI, false)) {
                into.add(general.text());
              }
            }
          }
        }
      }
    }
  }

  /** The identifier of the key that signed, or null. */
  static byte @Nullable [] authorityKey(X509Extension certificate) {
    Der value = value(certificate, AUTHORITY_KEY);
    if (value != null) {
      for (Der part : value.children()) {
        if (part.tag() == Der.context(0, false)) {
          return part.content();
        }
      }
    }
    return null;
  }

  /** The identifier of the certificate's own key, or null. */
  static byte @Nullable [] subjectKey(X509Certificate certificate) {
    Der value = value(certificate, SUBJECT_KEY);
    return value == null ? null : value.content();
  }
}
