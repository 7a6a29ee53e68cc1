package org.krait.stdlib._bz2;

/** A canonical Huffman code, to read: codes of one length are consecutive numbers. */
final class HuffmanDecoding {
  static final int LONGEST = 20;
  static final int INVALID = -1;
  static final int STARVED = -2;

  private final int shortest;
  private final int[] limits = new int[LONGEST + 2];
  private final int[] offsets = new int[LONGEST + 2];
  private final int[] symbols;

  private HuffmanDecoding(int shortest, int[] symbols) {
    this.shortest = shortest;
    this.symbols = symbols;
  }

  static HuffmanDecoding of(int[] lengths) {
    int[] counts = new int[LONGEST + 1];
    int shortest = LONGEST;
    for (int length : lengths) {
      counts[length]++;
      shortest = Math.min(shortest, length);
    }
    HuffmanDecoding code = new HuffmanDecoding(shortest, byLength(lengths));
    int next = 0;
    int before = 0;
    for (int length = 1; length <= LONGEST; length++) {
      code.offsets[length] = before - next;
      next += counts[length];
      before += counts[length];
      code.limits[length] = next;
      next <<= 1;
    }
    return code;
  }

  private static int[] byLength(int[] lengths) {
    int[] symbols = new int[lengths.length];
    int n = 0;
    for (int length = 1; length <= LONGEST; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          symbols[n++] = symbol;
        }
      }
    }
    return symbols;
  }

  /**
   * The next symbol; {@link #INVALID} if no code begins so, {@link #STARVED} if bits are missing.
   */
  int read(BitInput bits) {
    int window = bits.peek(LONGEST);
    for (int length = shortest; length <= LONGEST; length++) {
      int code = window >>> LONGEST - length;
      if (code < limits[length]) {
        if (length > bits.count()) {
          return STARVED;
        }
        bits.skip(length);
        int index = code + offsets[length];
        return index >= 0 ? symbols[index] : INVALID;
      }
    }
    return bits.count() < LONGEST ? STARVED : INVALID;
  }
}
