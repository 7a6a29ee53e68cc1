package org.krait.stdlib._lzma;

import java.util.Arrays;

/** Keeps the data that matches can copy from, and finds them by chains of equal hashes. */
final class MatchFinder {
  static final int LONGEST = 273;

  private static final int NONE = -1;
  private static final int FIRST_SIZE = 1 << 16;
  private static final int SLACK = 1 << 19;
  private static final int HASH_BITS = 16;
  private static final int MULTIPLIER = 0x9e3779b1;

  private final int dictionarySize;
  private final int depth;
  private final int niceLength;
  private byte[] bytes = new byte[FIRST_SIZE];
  private int[] chain = new int[FIRST_SIZE];
  private final int[] heads4 = new int[1 << HASH_BITS];
  private final int[] heads3 = new int[1 << HASH_BITS];
  private final int[] heads2 = new int[1 << HASH_BITS];
  private int at;
  private int end;
  private int distance;

  MatchFinder(LzmaOptions options) {
    dictionarySize = (int) options.dictionarySize();
    depth = options.searchDepth();
    niceLength = options.niceLength();
    Arrays.fill(heads4, NONE);
    Arrays.fill(heads3, NONE);
    Arrays.fill(heads2, NONE);
  }

  void add(byte[] data, int from, int count) {
    if (end + count > bytes.length) {
      makeRoom(count);
    }
    System.arraycopy(data, from, bytes, end, count);
    end += count;
  }

  private void makeRoom(int count) {
    int past = at - dictionarySize - 1;
    if (past >= SLACK) {
      forget(past);
    }
    if (end + count > bytes.length) {
      int size = Math.max(end + count, (int) Math.min(2L * bytes.length, Integer.MAX_VALUE / 2));
      bytes = Arrays.copyOf(bytes, size);
      chain = Arrays.copyOf(chain, size);
    }
  }

  /** Drops the first bytes. */
  private void forget(int count) {
    System.arraycopy(bytes, count, bytes, 0, end - count);
    System.arraycopy(chain, count, chain, 0, at - count);
    at -= count;
    end -= count;
    shift(chain, at, count);
    shift(heads4, heads4.length, count);
    shift(heads3, heads3.length, count);
    shift(heads2, heads2.length, count);
  }

  private static void shift(int[] positions, int size, int count) {
    for (int i = 0; i < size; i++) {
      positions[i] = Math.max(NONE, positions[i] - count);
    }
  }

  /** The number of bytes that were added and not passed. */
  int ahead() {
    return end - at;
  }

  /** A byte, 0 for the current one, negative for one before it; 0 before the start. */
  int byteAt(int offset) {
    int index = at + offset;
    return index < 0 ? 0 : bytes[index] & 0xff;
  }

  /** Copies the bytes before the current one. */
  byte[] last(int count) {
    return Arrays.copyOfRange(bytes, at - count, at);
  }

  /** How far the current bytes are equal to those at a distance, where 0 is the byte before. */
  int lengthAt(int distance, int most) {
    int other = at - distance - 1;
    if (other < 0 || Integer.compareUnsigned(distance, dictionarySize) >= 0) {
      return 0;
    }
    int length = 0;
    while (length < most && bytes[other + length] == bytes[at + length]) {
      length++;
    }
    return length;
  }

  /** The distance of the match that {@link #longest} found. */
  int distance() {
    return distance;
  }

  /**
   * The length of the longest match for the current bytes, the nearest of them; below 2 if none.
   */
  int longest() {
    int most = Math.min(ahead(), LONGEST);
    int best = 1;
    if (most >= 2) {
      best = candidate(heads2[hash(2)], most, best);
    }
    if (most >= 3) {
      best = candidate(heads3[hash(3)], most, best);
    }
    if (most < 4) {
      return best;
    }
    int position = heads4[hash(4)];
    int oldest = Math.max(0, at - dictionarySize);
    for (int tries = depth; tries > 0 && position >= oldest; tries--) {
      best = candidate(position, most, best);
      if (best >= niceLength || best == most) {
        break;
      }
      position = chain[position];
    }
    return best;
  }

  private int candidate(int position, int most, int best) {
    if (position == NONE || best >= most || bytes[position + best] != bytes[at + best]) {
      return best;
    }
    int length = lengthAt(at - position - 1, most);
    if (length > best) {
      distance = at - position - 1;
      return length;
    }
    return best;
  }

  private int hash(int count) {
    int word = bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    word |= count > 2 ? (bytes[at + 2] & 0xff) << 16 : 0;
    word |= count > 3 ? bytes[at + 3] << 24 : 0;
    return count == 2 ? word : word * MULTIPLIER >>> 32 - HASH_BITS;
  }

  /** Passes bytes, which can be matched from then on. */
  void pass(int count) {
    for (int i = 0; i < count; i++) {
      int ahead = ahead();
      if (ahead >= 4) {
        int hash = hash(4);
        chain[at] = heads4[hash];
        heads4[hash] = at;
      } else {
        chain[at] = NONE;
      }
      if (ahead >= 3) {
        heads3[hash(3)] = at;
      }
      if (ahead >= 2) {
        heads2[hash(2)] = at;
      }
      at++;
    }
  }
}
