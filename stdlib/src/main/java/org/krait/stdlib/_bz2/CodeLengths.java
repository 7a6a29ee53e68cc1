package org.krait.stdlib._bz2;

import java.util.Arrays;

/** The lengths of a Huffman code for symbols of given frequency, none over a bound. */
final class CodeLengths {
  private CodeLengths() {}

  static int[] of(int[] frequencies, int longest) {
    int[] weights = frequencies.clone();
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.max(1, weights[i]);
    }
    int[] lengths = lengths(weights);
    while (max(lengths) > longest) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = weights[i] / 2 + 1;
      }
      lengths = lengths(weights);
    }
    return lengths;
  }

  private static int max(int[] numbers) {
    int max = 0;
    for (int n : numbers) {
      max = Math.max(max, n);
    }
    return max;
  }

  /** Joins the two lightest trees until one is left; two queues are in order by themselves. */
  private static int[] lengths(int[] weights) {
    int count = weights.length;
    int[] order = byWeight(weights);
    long[] sums = new long[2 * count];
    int[] parents = new int[2 * count];
    for (int i = 0; i < count; i++) {
      sums[i] = weights[order[i]];
    }
    int leaf = 0;
    int tree = count;
    for (int made = count; made < 2 * count - 1; made++) {
      for (int child = 0; child < 2; child++) {
        boolean takesLeaf = leaf < count && (tree >= made || sums[leaf] <= sums[tree]);
        int lightest = takesLeaf ? leaf++ : tree++;
        parents[lightest] = made;
        sums[made] += sums[lightest];
      }
    }
    int[] depths = new int[2 * count];
    for (int i = 2 * count - 3; i >= 0; i--) {
      depths[i] = depths[parents[i]] + 1;
    }
    int[] lengths = new int[count];
    for (int i = 0; i < count; i++) {
      lengths[order[i]] = depths[i];
    }
    return lengths;
  }

  private static int[] byWeight(int[] weights) {
    long[] keys = new long[weights.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) weights[i] << 16 | i;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) (keys[i] & 0xffff);
    }
    return order;
  }
}
