package org.krait.runtime.object;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The insertion-ordered hash table under dict: entries in the order they came, and an index of
 * entry numbers that is probed linearly.
 *
 * <p>Hashes are multiplied before probing. A table in which probing grows long because many strings
 * share one {@code String.hashCode} changes to a second, seeded string hash. Readers lock nothing;
 * writers lock once several threads run Python code, never while keys are compared.
 */
public final class HashTable {
  private static final int LONG_PROBE = 64;
  private static final int LEAST = 4;
  private static final int RETRY = -2;
  private static final int UNDECIDED = -3;

  private Entries entries;
  private int size;
  private int version;

  /** What is known of the values, or null as long as nobody relies on them. */
  private @Nullable KnownValues known;

  public HashTable() {
    entries = Entries.NONE;
  }

  private HashTable(Entries from) {
    entries = new Entries(from, Math.max(LEAST, from.used), from.seeded, 0);
    size = entries.used;
  }

  /** A table with the same entries in the same order. */
  public HashTable copy() {
    if (!ThreadState.several()) {
      return new HashTable(entries);
    }
    synchronized (this) {
      return new HashTable(entries);
    }
  }

  public int size() {
    return size;
  }

  /** Entries have numbers below this; some of them may be gone. */
  public int limit() {
    return entries.used;
  }

  /** Changes whenever a key comes or goes; what is read after it is no older. */
  public int version() {
    int v = version;
    VarHandle.loadLoadFence();
    return v;
  }

  /** Whether no key has come or gone since {@link #version} was {@code seen}, up to here. */
  public boolean isAt(int seen) {
    VarHandle.loadLoadFence();
    return version == seen;
  }

  /** What is known of the values; for the holder of the lock. */
  KnownValues known() {
    KnownValues k = known;
    if (k == null) {
      k = new KnownValues();
      known = k;
    }
    return k;
  }

  /** Ends what is known of the values. */
  void forgetKnown() {
    KnownValues k = known;
    if (k != null) {
      known = null;
      k.endAll();
    }
  }

  /** Tells readers that what they found before may have moved. */
  private void changed() {
    forgetKnown();
    VarHandle.storeStoreFence();
    version++;
    VarHandle.storeStoreFence();
  }

  private void layOut(int capacity, boolean seeded, int start) {
    Entries next = new Entries(entries, capacity, seeded, start);
    changed();
    entries = next;
  }

  /** The entries as they are laid out now, for iteration by number. */
  Entries entries() {
    return entries;
  }

  /** The key of entry {@code i}, or null if the entry is gone. */
  public @Nullable Object key(int i) {
    Entries e = entries;
    return i < e.keys.length ? e.keys[i] : null;
  }

  /** The value of entry {@code i}, or null if the entry is gone. */
  public @Nullable Object value(int i) {
    Entries e = entries;
    return i < e.values.length ? e.values[i] : null;
  }

  /** The value of entry {@code i} if it has that key, else null. */
  public @Nullable Object valueAt(int i, String key) {
    Entries e = entries;
    return i < e.keys.length && key.equals(e.keys[i]) ? e.value(i) : null;
  }

  /** Replaces the value of an entry found before, since when {@link #version} has not changed. */
  public void replace(int entry, Object value) {
    KnownValues k = known;
    if (k != null) {
      k.replaces(entry);
    }
    entries.values[entry] = value;
  }

  /** The value of a str key, or null. */
  public @Nullable Object get(String key) {
    Entries e = entries;
    int i = e.findString(key, e.hash(key));
    return i == UNDECIDED ? get(key, Keys.hash(key)) : i < 0 ? null : e.value(i);
  }

  /** The value of a key, or null. */
  public @Nullable Object get(Object key, long hash) {
    while (true) {
      Entries e = entries;
      int i = find(e, key, e.fold(key, hash));
      if (i != RETRY) {
        return i < 0 ? null : e.value(i);
      }
    }
  }

  /** The number of a str key's entry, or -1; less if keys of other types would have to be asked. */
  int findStr(String key) {
    Entries e = entries;
    return e.findString(key, e.hash(key));
  }

  /** The number of a str key's entry, or -1; it holds while the version before stays. */
  public int find(String key) {
    return find(key, Keys.hash(key));
  }

  private int find(Object key, long hash) {
    while (true) {
      Entries e = entries;
      int i = find(e, key, e.fold(key, hash));
      if (i != RETRY) {
        return i;
      }
    }
  }

  private int find(Entries e, Object key, int hash) {
    if (key instanceof String s) {
      int i = e.findString(s, hash);
      if (i != UNDECIDED) {
        return i;
      }
    } else if (key instanceof Long n) {
      int i = e.findLong(n, hash);
      if (i != UNDECIDED) {
        return i;
      }
    }
    int mask = e.index.length - 1;
    for (int at = hash & mask; ; at = (at + 1) & mask) {
      int i = e.index[at] - 1;
      if (i == -1) {
        return -1;
      }
      if (i >= 0 && e.hashes[i] == hash) {
        Object k = e.keys[i];
        if (k == key) {
          return i;
        }
        if (k != null) {
          boolean equal = Keys.equal(k, key);
          if (e != entries || e.keys[i] != k) {
            return RETRY;
          }
          if (equal) {
            return i;
          }
        }
      }
    }
  }

  /** Sets a key's value, which stays if not {@code replace}; the value before, or null. */
  public @Nullable Object put(Object key, long hash, Object value, boolean replace) {
    while (true) {
      int seen = version();
      int found = find(key, hash);
      if (!ThreadState.several()) {
        return store(found, key, hash, value, replace);
      }
      synchronized (this) {
        if (seen == version) {
          return store(found, key, hash, value, replace);
        }
      }
    }
  }

  private @Nullable Object store(int found, Object key, long hash, Object value, boolean replace) {
    if (found < 0) {
      append(key, hash, value);
      return null;
    }
    Object before = entries.values[found];
    if (replace) {
      replace(found, value);
    }
    return before;
  }

  private void append(Object key, long hash, Object value) {
    if (entries.isFull()) {
      layOut(roomy(), entries.seeded, 0);
    }
    int probes = entries.append(key, hash, value);
    size++;
    if (probes > LONG_PROBE && !entries.seeded && key instanceof String) {
      layOut(entries.keys.length, true, 0);
    }
    changed();
  }

  /** Room for growth, or just for tidying where half of the entries are gone. */
  private int roomy() {
    int capacity = entries.keys.length;
    boolean tidies = entries.used < capacity || size <= capacity / 2;
    return Math.max(LEAST, tidies ? capacity : capacity * 2);
  }

  /** Removes a key; its value, or null if there was none. */
  public @Nullable Object remove(Object key, long hash) {
    while (true) {
      int seen = version();
      int found = find(key, hash);
      if (found < 0) {
        return null;
      }
      if (!ThreadState.several()) {
        return removeFound(found);
      }
      synchronized (this) {
        if (seen == version) {
          return removeFound(found);
        }
      }
    }
  }

  private @Nullable Object removeFound(int entry) {
    Object value = entries.values[entry];
    removeAt(entry);
    return value;
  }

  private void removeAt(int entry) {
    entries.remove(entry);
    size--;
    changed();
  }

  /** Removes the last entry; its key and value, or null if there is none. */
  public synchronized Object @Nullable [] removeLast() {
    if (size == 0) {
      return null;
    }
    entries.trim();
    int last = entries.used - 1;
    Object[] pair = {entries.keys[last], entries.values[last]};
    removeAt(last);
    entries.trim();
    return pair;
  }

  /** The number of the first entry, or -1. */
  public synchronized int first() {
    return entries.first();
  }

  /** The number of the last entry, or -1. */
  public synchronized int last() {
    entries.trim();
    return size == 0 ? -1 : entries.used - 1;
  }

  /** Makes a key's entry the last one, or the first; false if the key is missing. */
  public boolean move(Object key, long hash, boolean toEnd) {
    while (true) {
      int seen = version();
      int found = find(key, hash);
      if (found < 0) {
        return false;
      }
      synchronized (this) {
        if (seen == version) {
          moveEntry(found, hash, toEnd);
          return true;
        }
      }
    }
  }

  private void moveEntry(int entry, long hash, boolean toEnd) {
    Object key = entries.keys[entry];
    Object value = entries.values[entry];
    entries.remove(entry);
    if (toEnd) {
      if (entries.isFull()) {
        layOut(roomy(), entries.seeded, 0);
      }
      entries.append(key, hash, value);
    } else {
      if (!entries.hasRoomBefore()) {
        int capacity = Math.max(LEAST, size);
        layOut(capacity * 3, entries.seeded, capacity);
      }
      entries.prepend(key, hash, value);
    }
    changed();
  }

  /** Removes all entries. */
  public synchronized void clear() {
    changed();
    entries = Entries.NONE;
    size = 0;
    changed();
  }

  /** One layout of the entries. What has grown too large or sparse is replaced by a new one. */
  static final class Entries {
    private static final int DELETED = -1;

    /** No entry, nor room for one. */
    static final Entries NONE = new Entries(0, false);

    final @Nullable Object[] keys;
    final @Nullable Object[] values;
    final int[] hashes;
    final int[] index;
    final boolean seeded;
    int used;
    private int start;
    private int indexed;

    Entries(int capacity, boolean seeded) {
      this.keys = new Object[capacity];
      this.values = new Object[capacity];
      this.hashes = new int[capacity];
      this.index = new int[capacity == 0 ? 1 : Integer.highestOneBit(capacity * 2 - 1) * 2];
      this.seeded = seeded;
    }

    /** The entries of another layout, closely packed, with some room before them. */
    Entries(Entries from, int capacity, boolean seeded, int start) {
      this(capacity, seeded);
      boolean rehash = seeded != from.seeded;
      int to = start;
      for (int i = from.start; i < from.used; i++) {
        Object key = from.keys[i];
        Object value = from.values[i];
        if (key != null && value != null) {
          keys[to] = key;
          values[to] = value;
          hashes[to] = rehash && Keys.text(key) != null ? fold(key, 0) : from.hashes[i];
          link(to, hashes[to]);
          to++;
        }
      }
      this.start = start;
      used = to;
    }

    /** The number of the first entry, or -1; those before it are gone for good. */
    int first() {
      while (start < used && keys[start] == null) {
        start++;
      }
      return start < used ? start : -1;
    }

    boolean hasRoomBefore() {
      first();
      return start > 0 && indexed < index.length / 4 * 3;
    }

    /** Adds an entry before all others. */
    void prepend(Object key, long hash, Object value) {
      place(start - 1, key, fold(key, hash), value);
      start--;
    }

    /** The value of an entry just found, or null if it is being deleted. */
    @Nullable Object value(int i) {
      Object key = keys[i];
      VarHandle.loadLoadFence();
      Object value = values[i];
      VarHandle.loadLoadFence();
      return keys[i] == key ? value : null;
    }

    /** Whether no entry can be added, or too many deleted ones slow the index. */
    boolean isFull() {
      return used == keys.length || indexed >= index.length / 4 * 3;
    }

    /** The number of a str key's entry, or -1; undecided if a key of another type must be asked. */
    int findString(String key, int hash) {
      int mask = index.length - 1;
      for (int at = hash & mask; ; at = (at + 1) & mask) {
        int i = index[at] - 1;
        if (i == -1) {
          return -1;
        }
        if (i >= 0 && hashes[i] == hash) {
          Object k = keys[i];
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

    /**
     * The number of an int key's entry, or -1; undecided if a key of another type must be asked.
     */
    int findLong(long key, int hash) {
      int mask = index.length - 1;
      for (int at = hash & mask; ; at = (at + 1) & mask) {
        int i = index[at] - 1;
        if (i == -1) {
          return -1;
        }
        if (i >= 0 && hashes[i] == hash) {
          Object k = keys[i];
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

    /** Adds an entry; how many places were probed. */
    int append(Object key, long hash, Object value) {
      int probes = place(used, key, fold(key, hash), value);
      used++;
      return probes;
    }

    private int place(int entry, Object key, int folded, Object value) {
      values[entry] = value;
      hashes[entry] = folded;
      VarHandle.storeStoreFence();
      keys[entry] = key;
      return link(entry, folded);
    }

    private int link(int entry, int hash) {
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
      int mask = index.length - 1;
      int at = hashes[entry] & mask;
      while (index[at] != entry + 1) {
        at = (at + 1) & mask;
      }
      index[at] = DELETED;
      keys[entry] = null;
      VarHandle.storeStoreFence();
      values[entry] = null;
    }

    /** Makes the places of deleted entries at the end free again. */
    void trim() {
      while (used > start && keys[used - 1] == null) {
        used--;
      }
    }

    int hash(String key) {
      return seeded ? Keys.seededHash(key) : Keys.mix(Keys.hash(key));
    }

    /** What the table keeps of a key's hash. */
    int fold(Object key, long hash) {
      String text = seeded ? Keys.text(key) : null;
      return text == null ? Keys.mix(hash) : Keys.seededHash(text);
    }
  }
}
