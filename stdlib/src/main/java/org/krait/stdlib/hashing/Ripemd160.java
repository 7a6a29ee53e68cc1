package org.krait.stdlib.hashing;

/** RIPEMD-160 (ISO/IEC 10118-3): two lines of five rounds whose results are added crosswise. */
public final class Ripemd160 extends BlockHash {
  private static final int STEPS = 80;
  private static final String LEFT_WORDS =
      "0123456789abcdef74d1a6f3c0952eb83ae49f812706db5c19ba08c4d37fe56240597c2ae138b6fd";
  private static final String RIGHT_WORDS =
      "5e7092b4d6f81a3c6b370d5aef8c4912f5137e69b8c2a04d86413bf05c2d97aecfa4158762de039b";
  private static final String LEFT_SHIFTS =
      "befc5879bdef6798768db97f7cf9b7dcbd67e9dfe8d65c75bcefef989e56865c9f5b68dc5cdeb856";
  private static final String RIGHT_SHIFTS =
      "899bdff5778beec69df7c89b77c76fdb97fb866ecd5edd75f58bee6e69c9c5f885c9c5e68d65fdbb";
  private static final int[] LEFT_CONSTANTS = {0, 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xa953fd4e};
  private static final int[] RIGHT_CONSTANTS = {0x50a28be6, 0x5c4dd124, 0x6d703ef3, 0x7a6d76e9, 0};

  public Ripemd160() {
    super(false, 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  }

  private Ripemd160(Ripemd160 other) {
    super(other);
  }

  @Override
  public Ripemd160 copy() {
    return new Ripemd160(this);
  }

  @Override
  void fold(int[] chain, int[] words) {
    int[] left = chain.clone();
    int[] right = chain.clone();
    for (int i = 0; i < STEPS; i++) {
      int round = i / 16;
      int word = words[digit(LEFT_WORDS, i)] + LEFT_CONSTANTS[round];
      step(left, round, word, digit(LEFT_SHIFTS, i));
      word = words[digit(RIGHT_WORDS, i)] + RIGHT_CONSTANTS[round];
      step(right, 4 - round, word, digit(RIGHT_SHIFTS, i));
    }
    int first = chain[1] + left[2] + right[3];
    chain[1] = chain[2] + left[3] + right[4];
    chain[2] = chain[3] + left[4] + right[0];
    chain[3] = chain[4] + left[0] + right[1];
    chain[4] = chain[0] + left[1] + right[2];
    chain[0] = first;
  }

  private static int digit(String table, int i) {
    return Character.digit(table.charAt(i), 16);
  }

  private static void step(int[] v, int function, int word, int shift) {
    int sum = Integer.rotateLeft(v[0] + mixed(function, v[1], v[2], v[3]) + word, shift) + v[4];
    v[0] = v[4];
    v[4] = v[3];
    v[3] = Integer.rotateLeft(v[2], 10);
    v[2] = v[1];
    v[1] = sum;
  }

  private static int mixed(int function, int x, int y, int z) {
    return switch (function) {
      case 0 -> x ^ y ^ z;
      case 1 -> x & y | ~x & z;
      case 2 -> (x | ~y) ^ z;
      case 3 -> x & z | y & ~z;
      default -> x ^ (y | ~z);
    };
  }
}
