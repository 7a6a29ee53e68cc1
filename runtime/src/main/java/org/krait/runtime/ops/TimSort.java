package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;

/**
 * Sorts keys, and values along with them: natural runs, merged in the order of powersort. It asks
 * the same comparisons as CPython, so that a {@code <} that contradicts itself gives the same
 * order.
 */
// CPython: listobject.c; Objects/listsort.txt explains the algorithm
final class TimSort {
  private static final int MIN_GALLOP = 7;
  private static final int MOST_MIN_RUN = 64;

  private final Object[] keys;
  private final Object @Nullable [] values;
  private final SortOrder order;
  private final int[] bases;
  private final int[] lengths;
  private final int[] powers;
  private int start;
  private int count;
  private int runs;
  private int minGallop;

  TimSort(Object[] keys, Object @Nullable [] values, SortOrder order) {
    this.keys = keys;
    this.values = values;
    this.order = order;
    int most = mostRuns(keys.length);
    bases = new int[most];
    lengths = new int[most];
    powers = new int[most];
  }

  /** Runs wait to be merged while their powers rise, and no power is above log2(n) + 1. */
  private static int mostRuns(int n) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(n) + 2;
  }

  void sort() {
    sort(0, keys.length);
  }

  /** Sorts the keys of some places. */
  void sort(int from, int to) {
    start = from;
    count = to - from;
    runs = 0;
    minGallop = MIN_GALLOP;
    int least = minRun(count);
    for (int low = from; low < to; ) {
      int length = countRun(low, to - low);
      if (length < least) {
        int forced = Math.min(to - low, least);
        binarySort(low, forced, length);
        length = forced;
      }
      push(low, length);
      low += length;
    }
    while (runs > 1) {
      int i = runs - 2;
      mergeAt(i > 0 && lengths[i - 1] < lengths[i + 1] ? i - 1 : i);
    }
  }

  private boolean less(int a, int b) {
    return order.less(keys[a], keys[b]);
  }

  private void move(int from, int to) {
    keys[to] = keys[from];
    if (values != null) {
      values[to] = values[from];
    }
  }

  private void move(int from, int to, int count) {
    System.arraycopy(keys, from, keys, to, count);
    if (values != null) {
      System.arraycopy(values, from, values, to, count);
    }
  }

  private void reverse(int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      Object key = keys[i];
      keys[i] = keys[j];
      keys[j] = key;
      if (values != null) {
        Object value = values[i];
        values[i] = values[j];
        values[j] = value;
      }
    }
  }

  /** The length of the run that begins at {@code low}; a descending one is turned round. */
  // CPython: listobject.c count_run
  private int countRun(int low, int remaining) {
    int n = ascending(low, 1, remaining);
    if (n == remaining) {
      return n;
    }
    if (n > 1) {
      if (less(low, low + n - 1)) {
        return n;
      }
      reverse(low, low + n);
    }
    n++;
    int equal = 0;
    for (; n < remaining; n++) {
      if (less(low + n, low + n - 1)) {
        reverse(low + n - equal - 1, low + n);
        equal = 0;
      } else if (less(low + n - 1, low + n)) {
        break;
      } else {
        equal++;
      }
    }
    reverse(low + n - equal - 1, low + n);
    reverse(low, low + n);
    return ascending(low, n, remaining);
  }

  private int ascending(int low, int from, int remaining) {
    int n = from;
    while (n < remaining && !less(low + n, low + n - 1)) {
      n++;
    }
    return n;
  }

  /** Sorts {@code length} keys of which the first {@code sorted} are in order. */
  // CPython: listobject.c binarysort
  private void binarySort(int low, int length, int sorted) {
    for (int at = low + sorted; at < low + length; at++) {
      Object pivot = keys[at];
      int left = low;
      int right = at;
      while (left < right) {
        int middle = (left + right) >>> 1;
        if (order.less(pivot, keys[middle])) {
          right = middle;
        } else {
          left = middle + 1;
        }
      }
      Object value = values == null ? null : values[at];
      move(left, left + 1, at - left);
      keys[left] = pivot;
      if (values != null) {
        values[left] = value;
      }
    }
  }

  // CPython: listobject.c found_new_run
  private void push(int base, int length) {
    if (runs > 0) {
      int power = power(bases[runs - 1], lengths[runs - 1], length);
      while (runs > 1 && powers[runs - 2] > power) {
        mergeAt(runs - 2);
      }
      powers[runs - 1] = power;
    }
    bases[runs] = base;
    lengths[runs] = length;
    runs++;
  }

  // CPython: listobject.c powerloop
  private int power(int base, int length1, int length2) {
    long n = count;
    long a = 2L * (base - start) + length1;
    long b = a + length1 + length2;
    for (int power = 1; ; power++) {
      if (a >= n) {
        a -= n;
        b -= n;
      } else if (b >= n) {
        return power;
      }
      a <<= 1;
      b <<= 1;
    }
  }

  // CPython: listobject.c merge_at
  private void mergeAt(int i) {
    int a = bases[i];
    int lengthA = lengths[i];
    int b = bases[i + 1];
    int lengthB = lengths[i + 1];
    lengths[i] = lengthA + lengthB;
    if (i == runs - 3) {
      bases[i + 1] = bases[i + 2];
      lengths[i + 1] = lengths[i + 2];
      powers[i + 1] = powers[i + 2];
    }
    runs--;
    int placed = gallopRight(keys[b], keys, a, lengthA, 0);
    a += placed;
    lengthA -= placed;
    if (lengthA == 0) {
      return;
    }
    lengthB = gallopLeft(keys[a + lengthA - 1], keys, b, lengthB, lengthB - 1);
    if (lengthB == 0) {
      return;
    }
    if (lengthA <= lengthB) {
      mergeLow(a, lengthA, b, lengthB);
    } else {
      mergeHigh(a, lengthA, b, lengthB);
    }
  }

  /** Where the key goes among sorted ones, before its equals. */
  // CPython: listobject.c gallop_left
  private int gallopLeft(Object key, Object[] in, int base, int n, int hint) {
    int last = 0;
    int offset = 1;
    int at = base + hint;
    if (order.less(in[at], key)) {
      int most = n - hint;
      while (offset < most && order.less(in[at + offset], key)) {
        last = offset;
        offset = doubled(offset);
      }
      offset = Math.min(offset, most) + hint;
      last += hint;
    } else {
      int most = hint + 1;
      while (offset < most && !order.less(in[at - offset], key)) {
        last = offset;
        offset = doubled(offset);
      }
      int k = last;
      last = hint - Math.min(offset, most);
      offset = hint - k;
    }
    last++;
    while (last < offset) {
      int middle = last + ((offset - last) >> 1);
      if (order.less(in[base + middle], key)) {
        last = middle + 1;
      } else {
        offset = middle;
      }
    }
    return offset;
  }

  /** Where the key goes among sorted ones, after its equals. */
  // CPython: listobject.c gallop_right
  private int gallopRight(Object key, Object[] in, int base, int n, int hint) {
    int last = 0;
    int offset = 1;
    int at = base + hint;
    if (order.less(key, in[at])) {
      int most = hint + 1;
      while (offset < most && order.less(key, in[at - offset])) {
        last = offset;
        offset = doubled(offset);
      }
      int k = last;
      last = hint - Math.min(offset, most);
      offset = hint - k;
    } else {
      int most = n - hint;
      while (offset < most && !order.less(key, in[at + offset])) {
        last = offset;
        offset = doubled(offset);
      }
      offset = Math.min(offset, most) + hint;
      last += hint;
    }
    last++;
    while (last < offset) {
      int middle = last + ((offset - last) >> 1);
      if (order.less(key, in[base + middle])) {
        offset = middle;
      } else {
        last = middle + 1;
      }
    }
    return offset;
  }

  private static int doubled(int offset) {
    int next = (offset << 1) + 1;
    return next > 0 ? next : Integer.MAX_VALUE;
  }

  /** A copy of one of two runs while they are merged, and how far the merge has come. */
  private final class Copy {
    final Object[] copiedKeys;
    final Object @Nullable [] copiedValues;

    Copy(int from, int count) {
      copiedKeys = java.util.Arrays.copyOfRange(keys, from, from + count);
      copiedValues =
          values == null ? null : java.util.Arrays.copyOfRange(values, from, from + count);
    }

    void put(int from, int to) {
      put(from, to, 1);
    }

    void put(int from, int to, int count) {
      System.arraycopy(copiedKeys, from, keys, to, count);
      if (values != null) {
        System.arraycopy(copiedValues, from, values, to, count);
      }
    }
  }

  /** Merges from the left; the left run is copied out. */
  // CPython: listobject.c merge_lo
  private void mergeLow(int baseA, int countA, int baseB, int countB) {
    Copy copy = new Copy(baseA, countA);
    Object[] left = copy.copiedKeys;
    int a = 0;
    int b = baseB;
    int to = baseA;
    int leftA = countA;
    int leftB = countB;
    try {
      move(b++, to++);
      if (--leftB == 0 || leftA == 1) {
        return;
      }
      int gallop = minGallop;
      while (true) {
        int wonA = 0;
        int wonB = 0;
        do {
          if (order.less(keys[b], left[a])) {
            move(b++, to++);
            wonB++;
            wonA = 0;
            if (--leftB == 0) {
              return;
            }
          } else {
            copy.put(a++, to++);
            wonA++;
            wonB = 0;
            if (--leftA == 1) {
              return;
            }
          }
        } while (Math.max(wonA, wonB) < gallop);
        gallop++;
        do {
          gallop -= gallop > 1 ? 1 : 0;
          minGallop = gallop;
          wonA = gallopRight(keys[b], left, a, leftA, 0);
          copy.put(a, to, wonA);
          to += wonA;
          a += wonA;
          leftA -= wonA;
          if (leftA <= 1 && wonA > 0) {
            return;
          }
          move(b++, to++);
          if (--leftB == 0) {
            return;
          }
          wonB = gallopLeft(left[a], keys, b, leftB, 0);
          move(b, to, wonB);
          to += wonB;
          b += wonB;
          leftB -= wonB;
          if (leftB == 0) {
            return;
          }
          copy.put(a++, to++);
          if (--leftA == 1) {
            return;
          }
        } while (wonA >= MIN_GALLOP || wonB >= MIN_GALLOP);
        gallop++;
        minGallop = gallop;
      }
    } finally {
      if (leftA == 1) {
        move(b, to, leftB);
        to += leftB;
      }
      copy.put(a, to, leftA);
    }
  }

  /** Merges from the right; the right run is copied out. */
  // CPython: listobject.c merge_hi
  private void mergeHigh(int baseA, int countA, int baseB, int countB) {
    Copy copy = new Copy(baseB, countB);
    Object[] right = copy.copiedKeys;
    int a = baseA + countA - 1;
    int b = countB - 1;
    int to = baseB + countB - 1;
    int leftA = countA;
    int leftB = countB;
    try {
      move(a--, to--);
      if (--leftA == 0 || leftB == 1) {
        return;
      }
      int gallop = minGallop;
      while (true) {
        int wonA = 0;
        int wonB = 0;
        do {
          if (order.less(right[b], keys[a])) {
            move(a--, to--);
            wonA++;
            wonB = 0;
            if (--leftA == 0) {
              return;
            }
          } else {
            copy.put(b--, to--);
            wonB++;
            wonA = 0;
            if (--leftB == 1) {
              return;
            }
          }
        } while (Math.max(wonA, wonB) < gallop);
        gallop++;
        do {
          gallop -= gallop > 1 ? 1 : 0;
          minGallop = gallop;
          wonA = leftA - gallopRight(right[b], keys, baseA, leftA, leftA - 1);
          to -= wonA;
          a -= wonA;
          leftA -= wonA;
          move(a + 1, to + 1, wonA);
          if (leftA == 0) {
            return;
          }
          copy.put(b--, to--);
          if (--leftB == 1) {
            return;
          }
          wonB = leftB - gallopLeft(keys[a], right, 0, leftB, leftB - 1);
          to -= wonB;
          b -= wonB;
          leftB -= wonB;
          copy.put(b + 1, to + 1, wonB);
          if (leftB <= 1 && wonB > 0) {
            return;
          }
          move(a--, to--);
          if (--leftA == 0) {
            return;
          }
        } while (wonA >= MIN_GALLOP || wonB >= MIN_GALLOP);
        gallop++;
        minGallop = gallop;
      }
    } finally {
      if (leftB == 1) {
        to -= leftA;
        move(a - leftA + 1, to + 1, leftA);
      }
      copy.put(b - leftB + 1, to - leftB + 1, leftB);
    }
  }

  /** The least length of a run, such that their number is near a power of two. */
  // CPython: listobject.c merge_compute_minrun
  private static int minRun(int length) {
    int n = length;
    int odd = 0;
    while (n >= MOST_MIN_RUN) {
      odd |= n & 1;
      n >>= 1;
    }
    return n + odd;
  }
}
