package org.krait.stdlib._bz2;

/**
 * Sorts the rotations of a block: first by their first two bytes, then each group of equal ones by
 * the ranks of what follows them, so that the sorted length doubles each time. Time is bounded by n
 * log² n whatever the block is.
 */
// Larsson and Sadakane 1999, Faster suffix sorting
final class RotationSort {
  private static final int SMALL = 7;

  private final int size;

  /** The rotations in order; a negative number at the head of a stretch tells how many are done. */
  private final int[] rows;

  /** For each rotation, the last row of its group. */
  private final int[] ranks;

  private int sorted;

  private RotationSort(int size) {
    this.size = size;
    rows = new int[size];
    ranks = new int[size];
  }

  /** The starts of the rotations, in their order. */
  static int[] sort(byte[] block, int size) {
    RotationSort sort = new RotationSort(size);
    sort.sortByTwo(block);
    for (sort.sorted = 2; sort.sorted < size && -sort.rows[0] < size; sort.sorted *= 2) {
      sort.doubleOnce();
    }
    return sort.finished();
  }

  private void sortByTwo(byte[] block) {
    int[] ends = new int[1 << 16];
    for (int i = 0; i < size; i++) {
      ends[pair(block, i)]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] next = ends.clone();
    for (int i = size - 1; i >= 0; i--) {
      int pair = pair(block, i);
      rows[--next[pair]] = i;
      ranks[i] = ends[pair] - 1;
    }
    for (int start = 0; start < size; ) {
      int end = ranks[rows[start]] + 1;
      if (end - start == 1) {
        rows[start] = -1;
      }
      start = end;
    }
  }

  private int pair(byte[] block, int i) {
    return (block[i] & 0xff) << 8 | block[i + 1 == size ? 0 : i + 1] & 0xff;
  }

  /** Sorts each group by what follows its rotations; joins stretches that are done. */
  private void doubleOnce() {
    int done = 0;
    int start = 0;
    while (start < size) {
      if (rows[start] < 0) {
        int count = -rows[start];
        done += count;
        start += count;
      } else {
        markDone(start, done);
        done = 0;
        int end = ranks[rows[start]] + 1;
        sortGroup(start, end);
        start = end;
      }
    }
    markDone(size, done);
  }

  private void markDone(int end, int count) {
    if (count > 0) {
      rows[end - count] = -count;
    }
  }

  private int key(int rotation) {
    int at = rotation + sorted;
    while (at >= size) {
      at -= size;
    }
    return ranks[at];
  }

  /** Quicksort into three parts; the middle one becomes a group of its own. */
  private void sortGroup(int from, int to) {
    int start = from;
    int end = to;
    while (end - start > SMALL) {
      int pivot = pivot(start, end);
      int less = start;
      int more = end;
      for (int i = start; i < more; ) {
        int key = key(rows[i]);
        if (key < pivot) {
          swap(i++, less++);
        } else if (key > pivot) {
          swap(i, --more);
        } else {
          i++;
        }
      }
      if (less > start) {
        sortGroup(start, less);
      }
      nameGroup(less, more);
      start = more;
    }
    if (end > start) {
      sortSmall(start, end);
    }
  }

  private int pivot(int start, int end) {
    int middle = start + end >>> 1;
    if (end - start > 40) {
      int eighth = (end - start) / 8;
      int a = median(start, start + eighth, start + 2 * eighth);
      int b = median(middle - eighth, middle, middle + eighth);
      int c = median(end - 1 - 2 * eighth, end - 1 - eighth, end - 1);
      return median3(a, b, c);
    }
    return median(start, middle, end - 1);
  }

  private int median(int i, int j, int k) {
    return median3(key(rows[i]), key(rows[j]), key(rows[k]));
  }

  private static int median3(int a, int b, int c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  private void swap(int i, int j) {
    int row = rows[i];
    rows[i] = rows[j];
    rows[j] = row;
  }

  /** Takes the rows with the least key out, again and again. */
  private void sortSmall(int from, int end) {
    int start = from;
    while (start < end) {
      int least = key(rows[start]);
      int group = start + 1;
      for (int i = start + 1; i < end; i++) {
        int key = key(rows[i]);
        if (key < least) {
          least = key;
          swap(i, start);
          group = start + 1;
        } else if (key == least) {
          swap(i, group++);
        }
      }
      nameGroup(start, group);
      start = group;
    }
  }

  private void nameGroup(int start, int end) {
    int rank = end - 1;
    for (int i = start; i < end; i++) {
      ranks[rows[i]] = rank;
    }
    if (end - start == 1) {
      rows[start] = -1;
    }
  }

  /** The order from the ranks; rotations that are equal come as they are found. */
  private int[] finished() {
    int[] order = new int[size];
    int[] taken = new int[size];
    for (int rotation = 0; rotation < size; rotation++) {
      int rank = ranks[rotation];
      order[rank - taken[rank]++] = rotation;
    }
    return order;
  }
}
