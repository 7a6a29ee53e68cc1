package org.krait.stdlib._ssl;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Reads private keys: PKCS#8, and the older forms of RSA, DSA and elliptic curves. */
final class PrivateKeys {
  private static final String RSA = "1.2.840.113549.1.1.1";
  private static final String RSA_PSS = "1.2.840.113549.1.1.10";
  private static final String DSA = "1.2.840.10040.4.1";
  private static final String ELLIPTIC_CURVE = "1.2.840.10045.2.1";
  private static final String ED25519 = "1.3.101.112";
  private static final String ED448 = "1.3.101.113";
  private static final byte[] VERSION_0 = {Der.INTEGER, 1, 0};
  private static final byte[] RSA_ALGORITHM =
      HexFormat.of().parseHex("300d06092a864886f70d0101010500");
  private static final byte[] ELLIPTIC_CURVE_NAME = HexFormat.of().parseHex("06072a8648ce3d0201");
  private static final byte[] DSA_NAME = HexFormat.of().parseHex("06072a8648ce380401");
  private static final int SALT = 8;

  private PrivateKeys() {}

  /**
   * The key of a block.
   *
   * @param password what an encrypted one is read with
   * @throws GeneralSecurityException where it is none, or the password is another
   */
  static PrivateKey read(PemBlock block, byte[] password) throws GeneralSecurityException {
    try {
      byte[] bytes = block.bytes();
      return switch (block.label()) {
        case "PRIVATE KEY" -> ofInfo(bytes);
        case "ENCRYPTED PRIVATE KEY" -> ofInfo(decryptedInfo(bytes, password));
        case "RSA PRIVATE KEY" -> ofInfo(info(RSA_ALGORITHM, plain(block, password)));
        case "EC PRIVATE KEY" -> ofInfo(ellipticCurveInfo(plain(block, password)));
        case "DSA PRIVATE KEY" -> ofInfo(dsaInfo(plain(block, password)));
        default -> throw new GeneralSecurityException("unknown kind of key");
      };
    } catch (Der.Malformed | IndexOutOfBoundsException | IOException e) {
      throw new GeneralSecurityException("malformed key", e);
    }
  }

  /** The key of a PrivateKeyInfo, which names its algorithm. */
  private static PrivateKey ofInfo(byte[] info) throws GeneralSecurityException {
    String oid = Der.read(info).children().get(1).children().getFirst().objectIdentifier();
    String algorithm =
        switch (oid) {
          case RSA -> "RSA";
          case RSA_PSS -> "RSASSA-PSS";
          case DSA -> "DSA";
          case ELLIPTIC_CURVE -> "EC";
          case ED25519, ED448 -> "EdDSA";
          default -> throw new GeneralSecurityException("unknown algorithm " + oid);
        };
    return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(info));
  }

  private static byte[] info(byte[] algorithm, byte[] key) {
    return Der.encode(Der.SEQUENCE, VERSION_0, algorithm, Der.encode(Der.OCTET_STRING, key));
  }

  /** The older form names the curve inside of the key. */
  private static byte[] ellipticCurveInfo(byte[] key) throws GeneralSecurityException {
    for (Der part : Der.read(key).children()) {
      if (part.tag() == Der.context(0, true)) {
        byte[] algorithm = Der.encode(Der.SEQUENCE, ELLIPTIC_CURVE_NAME, part.content());
        return info(algorithm, key);
      }
    }
    throw new GeneralSecurityException("no curve");
  }

  /** The older form lists version, p, q, g, the public and the private key. */
  private static byte[] dsaInfo(byte[] key) {
    List<Der> parts = Der.read(key).children();
    byte[] domain =
        Der.encode(
            Der.SEQUENCE, parts.get(1).encoded(), parts.get(2).encoded(), parts.get(3).encoded());
    return info(Der.encode(Der.SEQUENCE, DSA_NAME, domain), parts.get(5).encoded());
  }

  private static byte[] decryptedInfo(byte[] bytes, byte[] password)
      throws GeneralSecurityException, IOException {
    EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(bytes);
    AlgorithmParameters parameters = info.getAlgParameters();
    String algorithm = info.getAlgName();
    if (algorithm.equals("PBES2") || algorithm.equals("1.2.840.113549.1.5.13")) {
      algorithm = parameters.toString();
    }
    PBEKeySpec spec = new PBEKeySpec(characters(password));
    Cipher cipher = Cipher.getInstance(algorithm);
    cipher.init(
        Cipher.DECRYPT_MODE,
        SecretKeyFactory.getInstance(algorithm).generateSecret(spec),
        parameters);
    return info.getKeySpec(cipher).getEncoded();
  }

  private static char[] characters(byte[] password) {
    char[] characters = new char[password.length];
    for (int i = 0; i < password.length; i++) {
      characters[i] = (char) (password[i] & 0xFF);
    }
    return characters;
  }

  /** The bytes of a key of the older forms, whose headers may name a cipher. */
  // RFC 1421
  private static byte[] plain(PemBlock block, byte[] password) throws GeneralSecurityException {
    if (!block.isEncrypted()) {
      return block.bytes();
    }
    String[] header = block.headers().getOrDefault("DEK-Info", "").split(",");
    if (header.length != 2) {
      throw new GeneralSecurityException("no cipher named");
    }
    byte[] vector = hex(header[1].strip());
    String name = header[0].strip();
    String[] cipher =
        switch (name) {
          case "AES-128-CBC" -> new String[] {"AES", "16"};
          case "AES-192-CBC" -> new String[] {"AES", "24"};
          case "AES-256-CBC" -> new String[] {"AES", "32"};
          case "DES-EDE3-CBC" -> new String[] {"DESede", "24"};
          case "DES-CBC" -> new String[] {"DES", "8"};
          default -> throw new GeneralSecurityException("unknown cipher " + name);
        };
    byte[] key = derive(password, vector, Integer.parseInt(cipher[1]));
    Cipher decryption = Cipher.getInstance(cipher[0] + "/CBC/PKCS5Padding");
    decryption.init(
        Cipher.DECRYPT_MODE, new SecretKeySpec(key, cipher[0]), new IvParameterSpec(vector));
    return decryption.doFinal(block.bytes());
  }

  private static byte[] hex(String text) throws GeneralSecurityException {
    try {
      return HexFormat.of().parseHex(text);
    } catch (IllegalArgumentException e) {
      throw new GeneralSecurityException("malformed vector", e);
    }
  }

  /** The key for a password and the first bytes of the vector: MD5 over and over. */
  private static byte[] derive(byte[] password, byte[] vector, int length)
      throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("MD5");
    byte[] key = new byte[length];
    byte[] last = {};
    for (int at = 0; at < length; at += last.length) {
      digest.update(last);
      digest.update(password);
      digest.update(vector, 0, SALT);
      last = digest.digest();
      System.arraycopy(last, 0, key, at, Math.min(last.length, length - at));
    }
    return key;
  }
}
