package org.krait.stdlib._bz2;

import java.util.Arrays;

/** The Huffman codes of a block's symbols: each group of fifty takes the one that suits it best. */
final class SymbolCodes {
  private static final int GROUP = 50;
  private static final int LONGEST = 17;
  private static final int ROUNDS = 4;
  private static final int LEAST = 2;
  private static final int[] ENOUGH = {200, 600, 1200, 2400};
  private static final int FAR = 15;

  private final int[] symbols;
  private final int symbolCount;
  private final int alphabetSize;
  private final int[][] lengths;
  private final byte[] selectors;

  private SymbolCodes(int[] symbols, int symbolCount, int alphabetSize) {
    this.symbols = symbols;
    this.symbolCount = symbolCount;
    this.alphabetSize = alphabetSize;
    int codes = LEAST;
    for (int enough : ENOUGH) {
      codes += symbolCount >= enough ? 1 : 0;
    }
    lengths = new int[codes][];
    selectors = new byte[(symbolCount + GROUP - 1) / GROUP];
  }

  /** Codes for symbols below {@code alphabetSize}. */
  static SymbolCodes of(int[] symbols, int count, int alphabetSize) {
    SymbolCodes codes = new SymbolCodes(symbols, count, alphabetSize);
    codes.guess();
    for (int round = 0; round < ROUNDS; round++) {
      codes.improve();
    }
    return codes;
  }

  /** First, each code prefers a range of symbols that makes up its share of the text. */
  private void guess() {
    int[] frequencies = new int[alphabetSize];
    for (int i = 0; i < symbolCount; i++) {
      frequencies[symbols[i]]++;
    }
    int left = symbolCount;
    int from = 0;
    for (int code = 0; code < lengths.length; code++) {
      int share = left / (lengths.length - code);
      int to = from;
      int sum = 0;
      while (to < alphabetSize && (sum < share || code == lengths.length - 1)) {
        sum += frequencies[to++];
      }
      lengths[code] = new int[alphabetSize];
      Arrays.fill(lengths[code], FAR);
      Arrays.fill(lengths[code], from, to, 0);
      left -= sum;
      from = to;
    }
  }

  /** Each group chooses its code, then each code is made for the groups that chose it. */
  private void improve() {
    int[][] frequencies = new int[lengths.length][alphabetSize];
    for (int group = 0; group < selectors.length; group++) {
      int start = group * GROUP;
      int end = Math.min(start + GROUP, symbolCount);
      int best = cheapest(start, end);
      selectors[group] = (byte) best;
      for (int i = start; i < end; i++) {
        frequencies[best][symbols[i]]++;
      }
    }
    for (int code = 0; code < lengths.length; code++) {
      lengths[code] = CodeLengths.of(frequencies[code], LONGEST);
    }
  }

  private int cheapest(int start, int end) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int code = 0; code < lengths.length; code++) {
      int cost = 0;
      for (int i = start; i < end; i++) {
        cost += lengths[code][symbols[i]];
      }
      if (cost < least) {
        least = cost;
        best = code;
      }
    }
    return best;
  }

  /** Writes the codes and the symbols in them. */
  void write(BitOutput out) {
    out.write(lengths.length, 3);
    out.write(selectors.length, 15);
    writeSelectors(out);
    int[][] codes = new int[lengths.length][];
    for (int code = 0; code < codes.length; code++) {
      writeLengths(out, lengths[code]);
      codes[code] = codes(lengths[code]);
    }
    for (int i = 0; i < symbolCount; i++) {
      int code = selectors[i / GROUP];
      out.write(codes[code][symbols[i]], lengths[code][symbols[i]]);
    }
  }

  private void writeSelectors(BitOutput out) {
    byte[] recent = {0, 1, 2, 3, 4, 5};
    for (byte selector : selectors) {
      int at = 0;
      while (recent[at] != selector) {
        out.write(1, 1);
        at++;
      }
      out.write(0, 1);
      System.arraycopy(recent, 0, recent, 1, at);
      recent[0] = selector;
    }
  }

  private static void writeLengths(BitOutput out, int[] lengths) {
    int current = lengths[0];
    out.write(current, 5);
    for (int length : lengths) {
      for (; current < length; current++) {
        out.write(2, 2);
      }
      for (; current > length; current--) {
        out.write(3, 2);
      }
      out.write(0, 1);
    }
  }

  /** Consecutive numbers for the symbols of each length. */
  private static int[] codes(int[] lengths) {
    int[] codes = new int[lengths.length];
    int next = 0;
    for (int length = 1; length <= LONGEST; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          codes[symbol] = next++;
        }
      }
      next <<= 1;
    }
    return codes;
  }
}
