package org.krait.stdlib._ssl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/** The certificates that a context trusts, and the lists of those that were revoked. */
// OpenSSL: X509_STORE
final class CertificateStore {
  private final Set<X509Certificate> certificates = new LinkedHashSet<>();
  private final Set<X509CRL> revocations = new LinkedHashSet<>();
  private final List<Path> folders = new ArrayList<>();

  /** The certificate in DER. */
  static X509Certificate certificate(byte[] der) throws CertificateException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }

  private static X509CRL revocation(byte[] der) throws CertificateException, CRLException {
    return (X509CRL)
        CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
  }

  synchronized void add(X509Certificate certificate) {
    certificates.add(certificate);
  }

  /** Adds what a PEM file has; how much that was. */
  int addAll(byte[] pem) throws PemBlock.Malformed {
    int count = 0;
    try {
      for (PemBlock block : PemBlock.read(pem)) {
        if (block.isCertificate()) {
          add(certificate(block.bytes()));
          count++;
        } else if (block.isRevocationList()) {
          add(revocation(block.bytes()));
          count++;
        }
      }
    } catch (CertificateException | CRLException e) {
      throw new PemBlock.Malformed();
    }
    return count;
  }

  private synchronized void add(X509CRL list) {
    revocations.add(list);
  }

  /** Adds a folder whose files are looked for by the hash of a name, when it is needed. */
  synchronized void addFolder(Path folder) {
    folders.add(folder);
  }

  synchronized List<X509Certificate> all() {
    return new ArrayList<>(certificates);
  }

  synchronized List<X509CRL> revocationLists() {
    return new ArrayList<>(revocations);
  }

  synchronized boolean contains(X509Certificate certificate) {
    if (!certificates.contains(certificate)) {
      lookInFolders(certificate.getSubjectX500Principal(), ".");
    }
    return certificates.contains(certificate);
  }

  /** The trusted certificates that may have signed this one. */
  synchronized List<X509Certificate> issuers(X509Certificate certificate) {
    List<X509Certificate> found = knownIssuers(certificate);
    if (found.isEmpty() && !folders.isEmpty()) {
      lookInFolders(certificate.getIssuerX500Principal(), ".");
      found = knownIssuers(certificate);
    }
    return found;
  }

  private List<X509Certificate> knownIssuers(X509Certificate certificate) {
    List<X509Certificate> found = new ArrayList<>();
    for (X509Certificate candidate : certificates) {
      if (CertificateRole.isIssuedBy(certificate, candidate)) {
        found.add(candidate);
      }
    }
    return found;
  }

  /** The list of what an issuer has revoked, the latest one; null if there is none. */
  synchronized @Nullable X509CRL revocations(X500Principal issuer) {
    if (!folders.isEmpty()) {
      lookInFolders(issuer, ".r");
    }
    X509CRL latest = null;
    for (X509CRL list : revocations) {
      if (list.getIssuerX500Principal().equals(issuer)
          && (latest == null || latest.getThisUpdate().before(list.getThisUpdate()))) {
        latest = list;
      }
    }
    return latest;
  }

  /** Adds the files {@code hash.0}, {@code hash.1}… of all folders. */
  private void lookInFolders(X500Principal name, String kind) {
    String hash = folders.isEmpty() ? "" : hash(name);
    for (Path folder : folders) {
      for (int n = 0; addFile(folder.resolve(hash + kind + n)); n++) {}
    }
  }

  private boolean addFile(Path file) {
    if (!Files.isReadable(file)) {
      return false;
    }
    try {
      addAll(Files.readAllBytes(file));
    } catch (IOException | PemBlock.Malformed e) {
      // A file that has nothing to trust is passed over.
    }
    return true;
  }

  /** The hash of a name: of its parts as UTF-8 in lower case, without superfluous spaces. */
  // OpenSSL: x_name.c x509_name_canon, X509_NAME_hash_ex
  private static String hash(X500Principal name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      for (Der part : Der.read(name.getEncoded()).children()) {
        List<Der> attributes = part.children();
        byte[][] canonical = new byte[attributes.size()][];
        for (int i = 0; i < canonical.length; i++) {
          List<Der> pair = attributes.get(i).children();
          canonical[i] = Der.encode(Der.SEQUENCE, pair.get(0).encoded(), canonical(pair.get(1)));
        }
        digest.update(Der.encode(Der.SET, canonical));
      }
      byte[] d = digest.digest();
      int word = d[0] & 0xFF | (d[1] & 0xFF) << 8 | (d[2] & 0xFF) << 16 | (d[3] & 0xFF) << 24;
      return String.format(Locale.ROOT, "%08x", word);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] canonical(Der value) {
    boolean isText =
        switch (value.tag()) {
          case Der.UTF8_STRING,
              Der.PRINTABLE_STRING,
              Der.T61_STRING,
              Der.IA5_STRING,
              Der.BMP_STRING,
              Der.UNIVERSAL_STRING,
              0x1A ->
              true;
          default -> false;
        };
    if (!isText) {
      return value.encoded();
    }
    StringBuilder text = new StringBuilder();
    for (String word : value.text().split("[ \t\n\u000B\f\r]+")) {
      if (!word.isEmpty()) {
        text.append(text.isEmpty() ? "" : " ").append(word);
      }
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        text.setCharAt(i, (char) (c + 32));
      }
    }
    return Der.encode(
        Der.UTF8_STRING, text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
