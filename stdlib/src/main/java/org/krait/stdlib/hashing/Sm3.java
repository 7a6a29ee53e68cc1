package org.krait.stdlib.hashing;

/** SM3 (GB/T 32905). */
public final class Sm3 extends BlockHash {
  private static final int ROUNDS = 64;
  private static final int EARLY = 16;
  private static final int EARLY_CONSTANT = 0x79cc4519;
  private static final int LATE_CONSTANT = 0x7a879d8a;

  public Sm3() {
    super(
        true,
        0x7380166f,
        0x4914b2b9,
        0x172442d7,
        0xda8a0600,
        0xa96f30bc,
        0x163138aa,
        0xe38dee4d,
        0xb0fb0e4e);
  }

  private Sm3(Sm3 other) {
    super(other);
  }

  @Override
  public Sm3 copy() {
    return new Sm3(this);
  }

  @Override
  void fold(int[] chain, int[] words) {
    int[] w = expanded(words);
    int[] v = chain.clone();
    for (int j = 0; j < ROUNDS; j++) {
      round(v, w, j);
    }
    for (int i = 0; i < chain.length; i++) {
      chain[i] ^= v[i];
    }
  }

  private static int[] expanded(int[] words) {
    int[] w = new int[ROUNDS + 4];
    System.arraycopy(words, 0, w, 0, words.length);
    for (int j = words.length; j < w.length; j++) {
      int x = w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15);
      x ^= Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23);
      w[j] = x ^ Integer.rotateLeft(w[j - 13], 7) ^ w[j - 6];
    }
    return w;
  }

  private static void round(int[] v, int[] w, int j) {
    boolean early = j < EARLY;
    int constant = Integer.rotateLeft(early ? EARLY_CONSTANT : LATE_CONSTANT, j);
    int a = Integer.rotateLeft(v[0], 12);
    int s = Integer.rotateLeft(a + v[4] + constant, 7);
    int f = early ? v[0] ^ v[1] ^ v[2] : v[0] & v[1] | v[0] & v[2] | v[1] & v[2];
    int g = early ? v[4] ^ v[5] ^ v[6] : v[4] & v[5] | ~v[4] & v[6];
    int first = f + v[3] + (s ^ a) + (w[j] ^ w[j + 4]);
    int second = g + v[7] + s + w[j];
    v[3] = v[2];
    v[2] = Integer.rotateLeft(v[1], 9);
    v[1] = v[0];
    v[0] = first;
    v[7] = v[6];
    v[6] = Integer.rotateLeft(v[5], 19);
    v[5] = v[4];
    v[4] = second ^ Integer.rotateLeft(second, 9) ^ Integer.rotateLeft(second, 17);
  }
}
