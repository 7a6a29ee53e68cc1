package org.krait.stdlib._hashlib;

/** scrypt (RFC 7914): PBKDF2 around a mixing that needs much memory. */
final class Scrypt {
  private static final int SALSA_WORDS = 16;
  private static final int SALSA_ROUNDS = 8;

  private final int words;
  private final int count;
  private final int[] table;
  private final int[] mixed;
  private final int[] salsa = new int[SALSA_WORDS];

  /** For blocks of {@code 128 * r} bytes, {@code n} of them in memory. */
  private Scrypt(int n, int r) {
    words = 32 * r;
    count = n;
    table = new int[n * words];
    mixed = new int[words];
  }

  static byte[] key(byte[] password, byte[] salt, int n, int r, int p, int length) {
    byte[] blocks =
        PasswordHash.pbkdf2(HashAlgorithm.SHA256.begin(), password, salt, 1, p * 128 * r);
    Scrypt scrypt = new Scrypt(n, r);
    for (int i = 0; i < p; i++) {
      scrypt.mix(blocks, i * 128 * r);
    }
    return PasswordHash.pbkdf2(HashAlgorithm.SHA256.begin(), password, blocks, 1, length);
  }

  private void mix(byte[] bytes, int at) {
    int[] block = new int[words];
    for (int i = 0; i < 4 * words; i++) {
      block[i >> 2] |= (bytes[at + i] & 0xff) << 8 * (i & 3);
    }
    mix(block);
    for (int i = 0; i < 4 * words; i++) {
      bytes[at + i] = (byte) (block[i >> 2] >>> 8 * (i & 3));
    }
  }

  private void mix(int[] block) {
    for (int i = 0; i < count; i++) {
      System.arraycopy(block, 0, table, i * words, words);
      mixBlock(block);
    }
    for (int i = 0; i < count; i++) {
      int at = (block[words - SALSA_WORDS] & count - 1) * words;
      for (int k = 0; k < words; k++) {
        block[k] ^= table[at + k];
      }
      mixBlock(block);
    }
  }

  private void mixBlock(int[] block) {
    System.arraycopy(block, words - SALSA_WORDS, salsa, 0, SALSA_WORDS);
    int half = words / 2;
    for (int at = 0, even = 0; at < words; at += SALSA_WORDS) {
      for (int i = 0; i < SALSA_WORDS; i++) {
        salsa[i] ^= block[at + i];
      }
      salsa20(salsa);
      boolean isOdd = (at / SALSA_WORDS & 1) != 0;
      System.arraycopy(salsa, 0, mixed, isOdd ? half + even : even, SALSA_WORDS);
      even += isOdd ? SALSA_WORDS : 0;
    }
    System.arraycopy(mixed, 0, block, 0, words);
  }

  private static void salsa20(int[] words) {
    int[] x = words.clone();
    for (int i = 0; i < SALSA_ROUNDS; i += 2) {
      quarter(x, 0, 4, 8, 12);
      quarter(x, 5, 9, 13, 1);
      quarter(x, 10, 14, 2, 6);
      quarter(x, 15, 3, 7, 11);
      quarter(x, 0, 1, 2, 3);
      quarter(x, 5, 6, 7, 4);
      quarter(x, 10, 11, 8, 9);
      quarter(x, 15, 12, 13, 14);
    }
    for (int i = 0; i < SALSA_WORDS; i++) {
      words[i] += x[i];
    }
  }

  private static void quarter(int[] x, int a, int b, int c, int d) {
    x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
    x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
    x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
    x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
  }
}
