package org.krait.runtime.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The insertion-ordered hash table under dict and set: entries in arrays in the order they came,
 * and an index of entry numbers that is probed linearly.
 *
 * <p>Hashes are multiplied before probing. A table in which probing grows long because many strings
 * share one {@code String.hashCode} changes to a second, seeded string hash.
 */
public final class HashTable {
  private static final int EMPTY = 0;
  private static final int DELETED = -1;
  private static final int LONG_PROBE = 64;
  private static final int LEAST = 8;

  private @Nullable Object[] keys;
  private @Nullable Object @Nullable [] values;
  private int[] hashes;
  private int[] index = new int[LEAST];
  private int used;
  private int size;
  private int version;
  private boolean seeded;

  /** A table of keys, with values if it serves a dict. */
  public HashTable(boolean withValues) {
    keys = new Object[LEAST / 2];
    hashes = new int[LEAST / 2];
    values = withValues ? new Object[LEAST / 2] : null;
  }

  private HashTable(HashTable other) {
    keys = other.keys.clone();
    values = other.values == null ? null : other.values.clone();
    hashes = other.hashes.clone();
    index = other.index.clone();
    used = other.used;
    size = other.size;
    seeded = other.seeded;
  }

  /** A table with the same entries in the same order. */
  public HashTable copy() {
    return new HashTable(this);
  }

  public int size() {
    return size;
  }

  /** Entries have numbers below this; some of them may be gone. */
  public int limit() {
    return used;
  }

  /** Changes whenever a key comes or goes. */
  public int version() {
    return version;
  }

  /** The key of entry {@code i}, or null if the entry is gone. */
  public @Nullable Object key(int i) {
    return i < used ? keys[i] : null;
  }

  public Object value(int i) {
    return values[i];
  }

  public void setValue(int i, Object value) {
    values[i] = value;
  }

  /** The number of the key's entry, or -1. */
  public int find(Object key) {
    return key instanceof String s ? findString(s) : findAny(key, hash(key));
  }

  private int findString(String key) {
    int hash = hash(key);
    int mask = index.length - 1;
    for (int at = hash & mask; ; at = (at + 1) & mask) {
      int i = index[at];
      if (i == EMPTY) {
        return -1;
      }
      if (i > 0 && hashes[i - 1] == hash) {
        Object k = keys[i - 1];
        if (k == key || (k instanceof String s ? s.equals(key) : Keys.equal(k, key))) {
          return i - 1;
        }
      }
    }
  }

  private int findAny(Object key, int hash) {
    retry:
    while (true) {
      int[] probed = index;
      int mask = probed.length - 1;
      for (int at = hash & mask; ; at = (at + 1) & mask) {
        int i = probed[at];
        if (i == EMPTY) {
          return -1;
        }
        if (i > 0 && hashes[i - 1] == hash) {
          Object k = keys[i - 1];
          if (k == key) {
            return i - 1;
          }
          int before = version;
          boolean equal = Keys.equal(k, key);
          if (version != before && (probed != index || keys[i - 1] != k)) {
            continue retry;
          }
          if (equal) {
            return i - 1;
          }
        }
      }
    }
  }

  /** Adds the key if it is missing; the number of its entry. */
  public int add(Object key) {
    int found = find(key);
    return found >= 0 ? found : append(key, hash(key));
  }

  private int append(Object key, int hash) {
    if (used == keys.length) {
      grow();
    }
    int entry = used++;
    keys[entry] = key;
    hashes[entry] = hash;
    size++;
    version++;
    if (link(entry, hash) > LONG_PROBE && !seeded && key instanceof String) {
      seeded = true;
      rebuild(index.length);
    }
    return entry;
  }

  private int link(int entry, int hash) {
    int mask = index.length - 1;
    int at = hash & mask;
    int probes = 0;
    while (index[at] > 0) {
      at = (at + 1) & mask;
      probes++;
    }
    index[at] = entry + 1;
    return probes;
  }

  private void grow() {
    if (size <= used / 2) {
      rebuild(index.length);
      if (used < keys.length) {
        return;
      }
    }
    int capacity = keys.length * 2;
    keys = Arrays.copyOf(keys, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
    if (values != null) {
      values = Arrays.copyOf(values, capacity);
    }
    rebuild(capacity * 2);
  }

  /** Closes the gaps of deleted entries and makes the index anew. */
  private void rebuild(int indexLength) {
    int to = 0;
    for (int from = 0; from < used; from++) {
      Object key = keys[from];
      if (key != null) {
        keys[to] = key;
        hashes[to] = key instanceof String s ? hash(s) : hashes[from];
        if (values != null) {
          values[to] = values[from];
        }
        to++;
      }
    }
    Arrays.fill(keys, to, used, null);
    if (values != null) {
      Arrays.fill(values, to, used, null);
    }
    used = to;
    index = new int[indexLength];
    for (int i = 0; i < used; i++) {
      link(i, hashes[i]);
    }
    version++;
  }

  /** Removes the entry of a number that {@link #find} gave. */
  public void removeAt(int entry) {
    int mask = index.length - 1;
    int at = hashes[entry] & mask;
    while (index[at] != entry + 1) {
      at = (at + 1) & mask;
    }
    index[at] = DELETED;
    keys[entry] = null;
    if (values != null) {
      values[entry] = null;
    }
    size--;
    version++;
    if (entry == used - 1) {
      while (used > 0 && keys[used - 1] == null) {
        used--;
      }
    }
    if (size == 0) {
      clear();
    }
  }

  /** Removes all entries. */
  public void clear() {
    keys = new Object[LEAST / 2];
    hashes = new int[LEAST / 2];
    values = values == null ? null : new Object[LEAST / 2];
    index = new int[LEAST];
    used = 0;
    size = 0;
    version++;
  }

  private int hash(Object key) {
    if (key instanceof String s) {
      return hash(s);
    }
    if (seeded && key instanceof PyStr s && s.basicText() != null && Keys.hashesAsStr(s)) {
      return hash(s.basicText());
    }
    return Keys.mix(Keys.hash(key));
  }

  private int hash(String key) {
    return seeded ? Keys.seededHash(key) : Keys.mix(Keys.hash(key));
  }
}
