package org.krait.runtime.object;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * One layout of a {@link HashTable}'s entries, in the order they came. A few are searched one after
 * the other; more have an index of entry numbers, which is probed linearly.
 */
final class HashEntries {
  /** No further entry can have the hash. */
  static final int END = -1;

  /** A key of another type must be asked. */
  static final int UNDECIDED = -3;

  private static final int DELETED = -1;
  private static final int MOST_WITHOUT_INDEX = 8;

  /** No entry, nor room for one. */
  static final HashEntries NONE = new HashEntries(0, false);

  /** Key and value of each entry in turn. */
  private final @Nullable Object[] pairs;

  private final int[] hashes;

  /** One more than the entry's number, 0 where there is none; null if all entries are searched. */
  private final int @Nullable [] index;

  final boolean seeded;
  int used;
  private int start;
  private int indexed;

  private HashEntries(int capacity, boolean seeded) {
    this.pairs = new Object[capacity * 2];
    this.hashes = new int[capacity];
    this.index =
        capacity <= MOST_WITHOUT_INDEX
            ? null
            : new int[Integer.highestOneBit(capacity * 2 - 1) * 2];
    this.seeded = seeded;
  }

  /** The entries of another layout, closely packed, with some room before them. */
  HashEntries(HashEntries from, int capacity, boolean seeded, int start) {
    this(capacity, seeded);
    boolean rehash = seeded != from.seeded;
    int to = start;
    for (int i = from.start; i < from.used; i++) {
      Object key = from.key(i);
      Object value = from.rawValue(i);
      if (key != null && value != null) {
        pairs[2 * to] = key;
        pairs[2 * to + 1] = value;
        hashes[to] = rehash && Keys.hasSecondHash(key) ? fold(key, 0) : from.hashes[i];
        link(to, hashes[to]);
        to++;
      }
    }
    this.start = start;
    used = to;
  }

  /** The entries of distinct strs, whose values begin at some place of an array. */
  HashEntries(String[] keys, Object[] values, int from, int capacity) {
    this(capacity, false);
    for (int i = 0; i < keys.length; i++) {
      pairs[2 * i] = keys[i];
      pairs[2 * i + 1] = values[from + i];
      hashes[i] = Keys.mix(Keys.hash(keys[i]));
      link(i, hashes[i]);
    }
    used = keys.length;
  }

  int capacity() {
    return hashes.length;
  }

  /** The key of an entry, or null if the entry is gone. */
  @Nullable Object key(int i) {
    return pairs[2 * i];
  }

  /** The value of an entry, whosever it is by now. */
  @Nullable Object rawValue(int i) {
    return pairs[2 * i + 1];
  }

  void setValue(int i, Object value) {
    pairs[2 * i + 1] = value;
  }

  /** The value of an entry just found, or null if it is being deleted. */
  @Nullable Object value(int i) {
    Object key = pairs[2 * i];
    VarHandle.loadLoadFence();
    Object value = pairs[2 * i + 1];
    VarHandle.loadLoadFence();
    return pairs[2 * i] == key ? value : null;
  }

  /** Where the search for a hash begins; {@link #after} goes on until {@link #entry} is END. */
  int begin(int hash) {
    return index == null ? start : hash & (index.length - 1);
  }

  int after(int at) {
    return index == null ? at + 1 : (at + 1) & (index.length - 1);
  }

  /** The number of the entry to look at, which is less than END where one was deleted. */
  int entry(int at) {
    if (index == null) {
      return at < used ? at : END;
    }
    return index[at] - 1;
  }

  /** Whether there is an entry, and keeps this of its key's hash. */
  boolean hasHash(int i, int hash) {
    return i >= 0 && hashes[i] == hash;
  }

  /** The number of a str key's entry, or END; undecided if a key of another type must be asked. */
  int findString(String key, int hash) {
    for (int at = begin(hash); ; at = after(at)) {
      int i = entry(at);
      if (i == END) {
        return END;
      }
      if (hasHash(i, hash)) {
        Object k = key(i);
        if (k == key) {
          return i;
        }
        if (k instanceof String s) {
          if (s.equals(key)) {
            return i;
          }
        } else if (k != null) {
          return UNDECIDED;
        }
      }
    }
  }

  /** The number of an int key's entry, or END; undecided if a key of another type must be asked. */
  int findLong(long key, int hash) {
    for (int at = begin(hash); ; at = after(at)) {
      int i = entry(at);
      if (i == END) {
        return END;
      }
      if (hasHash(i, hash)) {
        Object k = key(i);
        if (k instanceof Long n) {
          if (n == key) {
            return i;
          }
        } else if (k != null) {
          return UNDECIDED;
        }
      }
    }
  }

  /** The number of the first entry, or -1; those before it are gone for good. */
  int first() {
    while (start < used && key(start) == null) {
      start++;
    }
    return start < used ? start : -1;
  }

  /** Whether no entry can be added, or too many deleted ones slow the index. */
  boolean isFull() {
    return used == capacity() || isIndexFull();
  }

  private boolean isIndexFull() {
    return index != null && indexed >= index.length / 4 * 3;
  }

  boolean hasRoomBefore() {
    first();
    return start > 0 && !isIndexFull();
  }

  /** Adds an entry before all others. */
  void prepend(Object key, long hash, Object value) {
    place(start - 1, key, fold(key, hash), value);
    start--;
  }

  /** Adds an entry; how many places were probed. */
  int append(Object key, long hash, Object value) {
    int probes = place(used, key, fold(key, hash), value);
    used++;
    return probes;
  }

  private int place(int entry, Object key, int folded, Object value) {
    pairs[2 * entry + 1] = value;
    hashes[entry] = folded;
    VarHandle.storeStoreFence();
    pairs[2 * entry] = key;
    return link(entry, folded);
  }

  private int link(int entry, int hash) {
    if (index == null) {
      return 0;
    }
    int mask = index.length - 1;
    int at = hash & mask;
    int probes = 0;
    while (index[at] > 0) {
      at = (at + 1) & mask;
      probes++;
    }
    if (index[at] == 0) {
      indexed++;
    }
    index[at] = entry + 1;
    return probes;
  }

  void remove(int entry) {
    if (index != null) {
      int at = begin(hashes[entry]);
      while (index[at] != entry + 1) {
        at = after(at);
      }
      index[at] = DELETED;
    }
    pairs[2 * entry] = null;
    VarHandle.storeStoreFence();
    pairs[2 * entry + 1] = null;
  }

  /** Makes the places of deleted entries at the end free again. */
  void trim() {
    while (used > start && key(used - 1) == null) {
      used--;
    }
  }

  int hash(String key) {
    return seeded ? Keys.seededHash(key) : Keys.mix(Keys.hash(key));
  }

  /** What the table keeps of a key's hash. */
  int fold(Object key, long hash) {
    return seeded ? Keys.secondHash(key, hash) : Keys.mix(hash);
  }
}
