package org.krait.runtime.ops;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyTuple;

/**
 * Longs that stand for sort keys: of two keys, the lesser has no greater one. They are sorted digit
 * by digit, which is stable; where they are equal, the keys are compared. Nobody can tell, for the
 * keys are plain numbers and strs, or tuples of such.
 */
final class Ranks {
  private static final int FEW = 64;
  private static final int MANY = 4096;

  /** A pass over the keys pays where they are so many times more than the passes. */
  private static final int KEYS_A_PASS = 32;

  private static final int TEXT_DIGITS = 8;
  private static final int LAST_CHARACTER = 255;

  private long[] ranks;
  private int[] places;
  private final int bits;
  private final boolean exact;

  private Ranks(long[] ranks, int bits, boolean exact) {
    this.ranks = ranks;
    this.places = new int[ranks.length];
    this.bits = bits;
    this.exact = exact;
  }

  /** The ranks of keys, or null where these are better compared. */
  static @Nullable Ranks of(Object[] keys, SortOrder order) {
    if (keys.length < FEW || order == SortOrder.ANY) {
      return null;
    }
    Object[] ranked = order == SortOrder.TUPLES ? firstItems(keys) : keys;
    long[] ranks = ranked == null ? null : of(ranked);
    if (ranks == null || isAlmostOrdered(ranks)) {
      return null;
    }
    int bits = countFromLeast(ranks);
    return bits == 0 || ranks.length < passes(bits, ranks.length) * KEYS_A_PASS
        ? null
        : new Ranks(ranks, bits, order == SortOrder.LONGS || order == SortOrder.DOUBLES);
  }

  /** The first items of tuples, or null if some item is no plain number or str. */
  private static Object @Nullable [] firstItems(Object[] tuples) {
    Object[] firsts = new Object[tuples.length];
    for (int i = 0; i < firsts.length; i++) {
      Object[] items = ((PyTuple) tuples[i]).items();
      if (items.length == 0) {
        return null;
      }
      for (Object item : items) {
        if (!(item instanceof Long || item instanceof String || isNumber(item))) {
          return null;
        }
      }
      firsts[i] = items[0];
    }
    return firsts;
  }

  private static boolean isNumber(Object item) {
    return item instanceof Double d && !Double.isNaN(d);
  }

  private static long @Nullable [] of(Object[] keys) {
    SortOrder order = SortOrder.of(keys);
    if (order == SortOrder.LONGS) {
      return ofLongs(keys);
    }
    if (order == SortOrder.DOUBLES) {
      return ofDoubles(keys);
    }
    return order == SortOrder.STRINGS ? ofStrings(keys) : null;
  }

  private static long[] ofLongs(Object[] keys) {
    long[] ranks = new long[keys.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = (Long) keys[i];
    }
    return ranks;
  }

  /** The bits of floats, whose order is theirs once those of negative ones are turned round. */
  private static long @Nullable [] ofDoubles(Object[] keys) {
    long[] ranks = new long[keys.length];
    for (int i = 0; i < ranks.length; i++) {
      double x = (Double) keys[i];
      if (Double.isNaN(x)) {
        return null;
      }
      long bits = Double.doubleToRawLongBits(x + 0.0);
      ranks[i] = bits ^ bits >> (Long.SIZE - 1) & Long.MAX_VALUE;
    }
    return ranks;
  }

  /** The characters that follow what all strs begin with, as far as they fit in. */
  private static long[] ofStrings(Object[] keys) {
    int from = commonPrefix(keys);
    long[] ranks = new long[keys.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = rank((String) keys[i], from) ^ Long.MIN_VALUE;
    }
    return ranks;
  }

  /** Characters beyond Latin-1 count as its last one, and what follows them does not count. */
  private static long rank(String s, int from) {
    long rank = 0;
    int end = Math.min(s.length(), from + TEXT_DIGITS);
    int at = from;
    while (at < end) {
      int c = s.charAt(at++);
      rank = rank << Byte.SIZE | Math.min(c, LAST_CHARACTER);
      if (c >= LAST_CHARACTER) {
        break;
      }
    }
    int missing = from + TEXT_DIGITS - at;
    return missing == TEXT_DIGITS ? 0 : rank << missing * Byte.SIZE;
  }

  private static int commonPrefix(Object[] strings) {
    String first = (String) strings[0];
    int common = first.length();
    for (int i = 1; i < strings.length && common > 0; i++) {
      String s = (String) strings[i];
      common = Math.min(common, s.length());
      int at = 0;
      while (at < common && s.charAt(at) == first.charAt(at)) {
        at++;
      }
      common = at;
    }
    return common;
  }

  /** Whether the keys come in a few runs, which are merged sooner. */
  private static boolean isAlmostOrdered(long[] ranks) {
    int falls = 0;
    for (int i = 1; i < ranks.length; i++) {
      if (ranks[i] < ranks[i - 1]) {
        falls++;
      }
    }
    int few = ranks.length / 8;
    return falls < few || falls > ranks.length - few;
  }

  /** Makes the least rank zero; the number of bits of the greatest. */
  private static int countFromLeast(long[] ranks) {
    long least = ranks[0];
    long most = least;
    for (long rank : ranks) {
      least = Math.min(least, rank);
      most = Math.max(most, rank);
    }
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] -= least;
    }
    return Long.SIZE - Long.numberOfLeadingZeros(most - least);
  }

  private static int digitBits(int keys) {
    return keys < MANY ? 8 : 11;
  }

  private static int passes(int bits, int keys) {
    return (bits - 1) / digitBits(keys) + 1;
  }

  /** Sorts keys, and values along with them; those of equal ranks by comparing. */
  void sort(Object[] keys, Object @Nullable [] values, TimSort comparing) {
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    sortByDigits();
    arrange(keys);
    if (values != null) {
      arrange(values);
    }
    if (!exact) {
      sortEqual(comparing);
    }
  }

  private void sortByDigits() {
    int digit = digitBits(ranks.length);
    int[] counts = new int[1 << digit];
    long[] nextRanks = new long[ranks.length];
    int[] nextPlaces = new int[ranks.length];
    for (int shift = 0; shift < bits; shift += digit) {
      count(shift, counts);
      distribute(shift, counts, nextRanks, nextPlaces);
      long[] spareRanks = ranks;
      ranks = nextRanks;
      nextRanks = spareRanks;
      int[] sparePlaces = places;
      places = nextPlaces;
      nextPlaces = sparePlaces;
    }
  }

  /** Where the ranks with each digit go, the first of them. */
  private void count(int shift, int[] counts) {
    int mask = counts.length - 1;
    Arrays.fill(counts, 0);
    for (long rank : ranks) {
      counts[(int) (rank >>> shift) & mask]++;
    }
    int before = 0;
    for (int i = 0; i < counts.length; i++) {
      int count = counts[i];
      counts[i] = before;
      before += count;
    }
  }

  private void distribute(int shift, int[] next, long[] nextRanks, int[] nextPlaces) {
    int mask = next.length - 1;
    for (int i = 0; i < ranks.length; i++) {
      long rank = ranks[i];
      int to = next[(int) (rank >>> shift) & mask]++;
      nextRanks[to] = rank;
      nextPlaces[to] = places[i];
    }
  }

  private void arrange(Object[] items) {
    Object[] before = items.clone();
    for (int i = 0; i < items.length; i++) {
      items[i] = before[places[i]];
    }
  }

  private void sortEqual(TimSort comparing) {
    int n = ranks.length;
    for (int low = 0; low < n; ) {
      int high = low + 1;
      while (high < n && ranks[high] == ranks[low]) {
        high++;
      }
      if (high - low > 1) {
        comparing.sort(low, high);
      }
      low = high;
    }
  }
}
