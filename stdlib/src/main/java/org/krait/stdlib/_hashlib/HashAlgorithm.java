package org.krait.stdlib._hashlib;

import org.jspecify.annotations.Nullable;
import org.krait.stdlib.hashing.Blake2;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.JoinedHash;
import org.krait.stdlib.hashing.Keccak;
import org.krait.stdlib.hashing.MessageDigestState;
import org.krait.stdlib.hashing.Ripemd160;
import org.krait.stdlib.hashing.Sm3;

/** A hash function by its Python name, and the names that OpenSSL knows it by. */
enum HashAlgorithm {
  MD5("md5", "SSL3-MD5"),
  SHA1("sha1", "SHA-1", "SSL3-SHA1"),
  SHA224("sha224", "SHA-224", "SHA2-224"),
  SHA256("sha256", "SHA-256", "SHA2-256"),
  SHA384("sha384", "SHA-384", "SHA2-384"),
  SHA512("sha512", "SHA-512", "SHA2-512"),
  SHA512_224("sha512_224", "SHA512-224", "SHA-512/224", "SHA2-512/224"),
  SHA512_256("sha512_256", "SHA512-256", "SHA-512/256", "SHA2-512/256"),
  SHA3_224("sha3_224", "SHA3-224"),
  SHA3_256("sha3_256", "SHA3-256"),
  SHA3_384("sha3_384", "SHA3-384"),
  SHA3_512("sha3_512", "SHA3-512"),
  SHAKE_128("shake_128", "SHAKE-128", "SHAKE128"),
  SHAKE_256("shake_256", "SHAKE-256", "SHAKE256"),
  BLAKE2B("blake2b", "BLAKE2B-512", "BLAKE2B512"),
  BLAKE2S("blake2s", "BLAKE2S-256", "BLAKE2S256"),
  MD5_SHA1("md5-sha1"),
  RIPEMD160("ripemd160", "RIPEMD-160", "RIPEMD", "RMD160"),
  SM3("sm3");

  private static final int SHA3_SUFFIX = 6;
  private static final int SHAKE_SUFFIX = 0x1f;

  private final String pythonName;
  private final String[] others;

  HashAlgorithm(String pythonName, String... others) {
    this.pythonName = pythonName;
    this.others = others;
  }

  String pythonName() {
    return pythonName;
  }

  /** Whether one asks for as many bytes of the hash as one wants. */
  boolean isExtendable() {
    return this == SHAKE_128 || this == SHAKE_256;
  }

  /** The function of a name; null if there is none. */
  static @Nullable HashAlgorithm find(String name) {
    for (HashAlgorithm algorithm : values()) {
      if (algorithm.hasName(name)) {
        return algorithm;
      }
    }
    return null;
  }

  private boolean hasName(String name) {
    if (pythonName.indexOf('_') < 0 ? pythonName.equalsIgnoreCase(name) : pythonName.equals(name)) {
      return true;
    }
    for (String other : others) {
      if (other.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  /** A hash of nothing yet. */
  HashState begin() {
    return switch (this) {
      case MD5 -> MessageDigestState.of("MD5", 64);
      case SHA1 -> MessageDigestState.of("SHA-1", 64);
      case SHA224 -> MessageDigestState.of("SHA-224", 64);
      case SHA256 -> MessageDigestState.of("SHA-256", 64);
      case SHA384 -> MessageDigestState.of("SHA-384", 128);
      case SHA512 -> MessageDigestState.of("SHA-512", 128);
      case SHA512_224 -> MessageDigestState.of("SHA-512/224", 128);
      case SHA512_256 -> MessageDigestState.of("SHA-512/256", 128);
      case SHA3_224 -> sha3(28);
      case SHA3_256 -> sha3(32);
      case SHA3_384 -> sha3(48);
      case SHA3_512 -> sha3(64);
      case SHAKE_128 -> new Keccak(168, 0, SHAKE_SUFFIX);
      case SHAKE_256 -> new Keccak(136, 0, SHAKE_SUFFIX);
      case BLAKE2B -> blake2(true, 64);
      case BLAKE2S -> blake2(false, 32);
      case MD5_SHA1 -> new JoinedHash(MD5.begin(), SHA1.begin());
      case RIPEMD160 -> new Ripemd160();
      case SM3 -> new Sm3();
    };
  }

  private static HashState sha3(int size) {
    return new Keccak(200 - 2 * size, size, SHA3_SUFFIX);
  }

  /** BLAKE2 without key, salt and tree: the parameters are size, fan-out and depth. */
  private static HashState blake2(boolean wide, int size) {
    byte[] parameters = new byte[size];
    parameters[0] = (byte) size;
    parameters[2] = 1;
    parameters[3] = 1;
    return Blake2.begin(wide, parameters, new byte[0], false);
  }
}
