package org.krait.runtime.object;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The insertion-ordered hash table under dict. Its entries are laid out anew when they have grown
 * too many or too sparse.
 *
 * <p>Hashes are multiplied before probing. A table in which probing grows long because many strings
 * share one {@code String.hashCode} changes to a second, seeded hash of strs and frozensets.
 * Readers lock nothing; writers lock once several threads run Python code, never while keys are
 * compared.
 */
public final class HashTable {
  private static final int LONG_PROBE = 64;
  private static final int LEAST = 4;
  private static final int RETRY = -2;

  private HashEntries entries;
  private int size;
  private int version;

  /** What is known of the values, or null as long as nobody relies on them. */
  private @Nullable KnownValues known;

  /** Names that are still to come, or null. */
  private @Nullable LateNames late;

  public HashTable() {
    entries = HashEntries.NONE;
  }

  private HashTable(HashEntries from) {
    entries = new HashEntries(from, Math.max(LEAST, from.used), from.seeded, 0);
    size = entries.used;
  }

  /** A table of few distinct strs, whose values begin at some place of an array. */
  HashTable(String[] keys, Object[] values, int from) {
    entries = new HashEntries(keys, values, from, Math.max(LEAST, keys.length));
    size = keys.length;
  }

  /** A table with the same entries in the same order. */
  public HashTable copy() {
    settle();
    if (!ThreadState.several()) {
      return new HashTable(entries);
    }
    synchronized (this) {
      return new HashTable(entries);
    }
  }

  /** The same without names that are still to come. */
  HashTable copyPresent() {
    return new HashTable(entries);
  }

  public int size() {
    if (late != null) {
      settle();
    }
    return size;
  }

  /** Entries have numbers below this; some of them may be gone. */
  public int limit() {
    if (late != null) {
      settle();
    }
    return entries.used;
  }

  /** Says which names are still to come; null if there are none any more. */
  public void expect(@Nullable LateNames names) {
    late = names;
  }

  /** The names that are still to come, or null. */
  public @Nullable LateNames expected() {
    return late;
  }

  /** Lets all names come. */
  private void settle() {
    LateNames l = late;
    if (l != null) {
      l.settle(null);
    }
  }

  /** Whether a key that is missing came just now. */
  private boolean comes(Object key) {
    LateNames l = late;
    return l != null && l.has(key) && l.settle(key);
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
    HashEntries next = new HashEntries(entries, capacity, seeded, start);
    changed();
    entries = next;
  }

  /** The key of entry {@code i}, or null if the entry is gone. */
  public @Nullable Object key(int i) {
    HashEntries e = entries;
    return i < e.capacity() ? e.key(i) : null;
  }

  /** The value of entry {@code i}, or null if the entry is gone. */
  public @Nullable Object value(int i) {
    HashEntries e = entries;
    return i < e.capacity() ? e.rawValue(i) : null;
  }

  /** The value of entry {@code i} if it has that key, else null. */
  public @Nullable Object valueAt(int i, String key) {
    HashEntries e = entries;
    return i < e.capacity() && key.equals(e.key(i)) ? e.value(i) : null;
  }

  /** Replaces the value of an entry found before, since when {@link #version} has not changed. */
  public void replace(int entry, Object value) {
    KnownValues k = known;
    if (k != null) {
      k.replaces(entry);
    }
    entries.setValue(entry, value);
  }

  /** The value of a str key, or null. */
  public @Nullable Object get(String key) {
    HashEntries e = entries;
    int i = e.findString(key, e.hash(key));
    if (i >= 0) {
      return e.value(i);
    }
    return i == HashEntries.UNDECIDED || late != null ? get(key, Keys.hash(key)) : null;
  }

  /** The value of a key, or null. */
  public @Nullable Object get(Object key, long hash) {
    while (true) {
      HashEntries e = entries;
      int i = find(e, key, e.fold(key, hash));
      if (i >= 0) {
        return e.value(i);
      }
      if (i != RETRY && !comes(key)) {
        return null;
      }
    }
  }

  /**
   * The number of a str key's entry, or -1; less if keys of other types would have to be asked.
   * Names still to come are not found.
   */
  int findStr(String key) {
    HashEntries e = entries;
    return e.findString(key, e.hash(key));
  }

  /** The number of a str key's entry, or -1; it holds while the version before stays. */
  public int find(String key) {
    return find(key, Keys.hash(key));
  }

  private int find(Object key, long hash) {
    while (true) {
      HashEntries e = entries;
      int i = find(e, key, e.fold(key, hash));
      if (i >= 0 || i != RETRY && !comes(key)) {
        return i;
      }
    }
  }

  private int find(HashEntries e, Object key, int hash) {
    if (key instanceof String s) {
      int i = e.findString(s, hash);
      if (i != HashEntries.UNDECIDED) {
        return i;
      }
    } else if (key instanceof Long n) {
      int i = e.findLong(n, hash);
      if (i != HashEntries.UNDECIDED) {
        return i;
      }
    }
    for (int at = e.begin(hash); ; at = e.after(at)) {
      int i = e.entry(at);
      if (i == HashEntries.END) {
        return -1;
      }
      if (e.hasHash(i, hash)) {
        Object k = e.key(i);
        if (k == key) {
          return i;
        }
        if (k != null) {
          boolean equal = Keys.equal(k, key);
          if (e != entries || e.key(i) != k) {
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
    tell(key);
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

  /** Tells who waits for it that a key is about to change. */
  private void tell(Object key) {
    LateNames l = late;
    if (l != null) {
      l.changes(key);
    }
  }

  private @Nullable Object store(int found, Object key, long hash, Object value, boolean replace) {
    if (found < 0) {
      append(key, hash, value);
      return null;
    }
    Object before = entries.rawValue(found);
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
    if (probes > LONG_PROBE && !entries.seeded && Keys.hasSecondHash(key)) {
      layOut(entries.capacity(), true, 0);
    }
    changed();
  }

  /** Room for growth, or just for tidying where half of the entries are gone. */
  private int roomy() {
    int capacity = entries.capacity();
    boolean tidies = entries.used < capacity || size <= capacity / 2;
    return Math.max(LEAST, tidies ? capacity : capacity * 2);
  }

  /** Removes a key; its value, or null if there was none. */
  public @Nullable Object remove(Object key, long hash) {
    tell(key);
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
    Object value = entries.rawValue(entry);
    removeAt(entry);
    return value;
  }

  private void removeAt(int entry) {
    entries.remove(entry);
    size--;
    changed();
  }

  /** Removes the last entry; its key and value, or null if there is none. */
  public Object @Nullable [] removeLast() {
    tellOfLast();
    return removeLastEntry();
  }

  private void tellOfLast() {
    int last = late == null ? -1 : last();
    Object key = last < 0 ? null : key(last);
    if (key != null) {
      tell(key);
    }
  }

  private synchronized Object @Nullable [] removeLastEntry() {
    if (size == 0) {
      return null;
    }
    entries.trim();
    int last = entries.used - 1;
    Object[] pair = {entries.key(last), entries.rawValue(last)};
    removeAt(last);
    entries.trim();
    return pair;
  }

  /** The number of the first entry, or -1. */
  public int first() {
    settle();
    synchronized (this) {
      return entries.first();
    }
  }

  /** The number of the last entry, or -1. */
  public int last() {
    settle();
    synchronized (this) {
      entries.trim();
      return size == 0 ? -1 : entries.used - 1;
    }
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
    Object key = entries.key(entry);
    Object value = entries.rawValue(entry);
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
  public void clear() {
    tellOfLast();
    removeAll();
  }

  private synchronized void removeAll() {
    changed();
    entries = HashEntries.NONE;
    size = 0;
    changed();
  }
}
