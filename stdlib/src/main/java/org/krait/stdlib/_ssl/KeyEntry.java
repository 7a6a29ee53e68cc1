package org.krait.stdlib._ssl;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.List;

/** A private key with the certificates that name its owner, the owner's own first. */
record KeyEntry(PrivateKey key, X509Certificate[] chain) {
  private static final int LONGEST = 10;

  /** The JDK's name for what the key is of. */
  String algorithm() {
    return chain[0].getPublicKey().getAlgorithm();
  }

  /** The certificates to present; where the owner's stands alone, with trusted ones above it. */
  // OpenSSL: statem_lib.c ssl_add_cert_chain
  X509Certificate[] fullChain(CertificateStore trusted) {
    if (chain.length > 1) {
      return chain;
    }
    List<X509Certificate> all = new ArrayList<>(List.of(chain));
    while (all.size() < LONGEST && !CertificateRole.isSelfSigned(all.getLast())) {
      List<X509Certificate> issuers = trusted.issuers(all.getLast());
      if (issuers.isEmpty()) {
        break;
      }
      all.add(issuers.getFirst());
    }
    return all.toArray(new X509Certificate[0]);
  }

  /** Whether key and certificate are of the same kind. */
  boolean isOfOneKind() {
    String ofKey = key.getAlgorithm();
    String ofCertificate = algorithm();
    return ofKey.equals(ofCertificate)
        || key instanceof RSAKey && chain[0].getPublicKey() instanceof RSAKey
        || ofKey.startsWith("Ed") && ofCertificate.startsWith("Ed");
  }

  /** Whether the key is the one whose public half the certificate has. */
  boolean fits() {
    if (key instanceof RSAKey ours && chain[0].getPublicKey() instanceof RSAKey theirs) {
      return ours.getModulus().equals(theirs.getModulus());
    }
    try {
      String algorithm =
          switch (key.getAlgorithm()) {
            case "EC" -> "SHA256withECDSA";
            case "DSA" -> "SHA256withDSA";
            default -> "EdDSA";
          };
      byte[] text = {1, 2, 3, 4};
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(text);
      byte[] signed = signature.sign();
      signature.initVerify(chain[0].getPublicKey());
      signature.update(text);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
