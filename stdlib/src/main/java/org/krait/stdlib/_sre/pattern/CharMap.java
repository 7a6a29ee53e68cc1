package org.krait.stdlib._sre.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which characters up to U+00FF are in a set, or up to U+FFFF once one of those is. */
// CPython: re/_compiler.py _optimize_charset
final class CharMap {
  private static final int SMALL = 0x100;
  static final int BIG = 0x10000;
  private static final int MOST_RUNS = 2;
  private static final int WORD_BITS = 32;

  private boolean[] contained = new boolean[SMALL];

  /** Adds a character of the first 65536. */
  void add(int c) {
    if (c >= contained.length) {
      grow();
    }
    contained[c] = true;
  }

  /** Makes room for the first 65536 characters, as one beyond the first 256 does. */
  void grow() {
    contained = Arrays.copyOf(contained, BIG);
  }

  /** The map as at most two literals and ranges; null if there are more. */
  @Nullable List<SetItem> runs() {
    List<SetItem> runs = new ArrayList<>(MOST_RUNS);
    for (int start = find(true, 0); start < contained.length; ) {
      if (runs.size() == MOST_RUNS) {
        return null;
      }
      int end = find(false, start);
      runs.add(end - start == 1 ? SetItem.literal(start) : SetItem.range(start, end - 1));
      start = find(true, end);
    }
    return runs;
  }

  private int find(boolean wanted, int from) {
    int i = from;
    while (i < contained.length && contained[i] != wanted) {
      i++;
    }
    return i;
  }

  /** The map as bits. */
  SetItem bitmap() {
    return contained.length == SMALL
        ? new SetItem(Opcode.CHARSET, bits(0, SMALL))
        : new SetItem(Opcode.BIGCHARSET, chunks());
  }

  private int[] bits(int from, int to) {
    int[] words = new int[(to - from) / WORD_BITS];
    for (int i = from; i < to; i++) {
      if (contained[i]) {
        words[(i - from) / WORD_BITS] |= 1 << i % WORD_BITS;
      }
    }
    return words;
  }

  /** The number of different chunks, the number of each chunk as a byte, the chunks' bits. */
  private int[] chunks() {
    List<int[]> chunks = new ArrayList<>();
    int[] numbers = new int[BIG / SMALL / 4];
    for (int i = 0; i < BIG / SMALL; i++) {
      int number = number(chunks, bits(i * SMALL, (i + 1) * SMALL));
      numbers[i / 4] |= number << 8 * (i % 4);
    }
    CodeList words = new CodeList();
    words.add(chunks.size());
    words.addAll(numbers);
    for (int i = 0; i < chunks.size(); i++) {
      words.addAll(chunks.get(i));
    }
    return words.toArray();
  }

  private static int number(List<int[]> chunks, int[] chunk) {
    for (int i = 0; i < chunks.size(); i++) {
      if (Arrays.equals(chunks.get(i), chunk)) {
        return i;
      }
    }
    chunks.add(chunk);
    return chunks.size() - 1;
  }
}
