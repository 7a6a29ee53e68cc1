package org.krait.runtime.object;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The hash table under set and frozenset. It places keys as CPython does, so that sets of numbers
 * and tuples come in the order they have there.
 *
 * <p>Where many strings share one {@code String.hashCode}, it changes to a second, seeded string
 * hash. Writers lock once several threads run Python code, never while keys are compared.
 */
// CPython: setobject.c
final class SetTable {
  private static final int LEAST = 8;
  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;
  private static final int LONG_PROBE = 64;
  private static final int RETRY = -2;
  private static final int UNDECIDED = -3;
  private static final Object DUMMY = new Object();

  /** One size of the table; it is replaced when it grows. */
  private static final class Slots {
    final @Nullable Object[] keys;
    final long[] hashes;
    final boolean seeded;
    private int longestProbe;

    Slots(int length, boolean seeded) {
      keys = new Object[length];
      hashes = new long[length];
      this.seeded = seeded;
    }

    /** A copy with every key in the same place. */
    Slots(Slots from) {
      keys = from.keys.clone();
      hashes = from.hashes.clone();
      seeded = from.seeded;
      longestProbe = from.longestProbe;
    }

    int mask() {
      return keys.length - 1;
    }

    /** The hash of the key in a place. */
    long hash(int i) {
      Object key = keys[i];
      return seeded && Keys.hasSecondHash(key) ? Keys.hash(key) : hashes[i];
    }

    /** What the table keeps as a key's hash. */
    long hash(Object key, long hash) {
      return seeded && Keys.hasSecondHash(key) ? Keys.secondHash(key, hash) : hash;
    }

    /** The place of the first free slot for a key that is not in the table. */
    int free(long hash) {
      int mask = mask();
      long perturb = hash;
      int i = (int) hash & mask;
      for (int probes = 1; ; probes++) {
        int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
        for (int at = i; at <= last; at++) {
          if (keys[at] == null) {
            longestProbe = Math.max(longestProbe, probes);
            return at;
          }
        }
        perturb >>>= PERTURB_SHIFT;
        i = (int) (i * 5L + 1 + perturb) & mask;
      }
    }

    /** The place of the last removed key on the way to the first free slot, or that slot. */
    int reusable(long hash) {
      int mask = mask();
      long perturb = hash;
      int i = (int) hash & mask;
      int removed = -1;
      for (int probes = 1; ; probes++) {
        int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
        for (int at = i; at <= last; at++) {
          if (keys[at] == null) {
            longestProbe = Math.max(longestProbe, probes);
            return removed < 0 ? at : removed;
          }
          if (keys[at] == DUMMY) {
            removed = at;
          }
        }
        perturb >>>= PERTURB_SHIFT;
        i = (int) (i * 5L + 1 + perturb) & mask;
      }
    }

    /** The place of an int key, or -1; undecided if a key of another type must be asked. */
    int findLong(long key, long hash) {
      Object[] keys = this.keys;
      long[] hashes = this.hashes;
      int mask = keys.length - 1;
      int i = (int) hash & mask;
      Object there = keys[i];
      if (there == null) {
        return -1;
      }
      if (there instanceof Long n && n == key) {
        return i;
      }
      long perturb = hash;
      while (true) {
        int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
        for (int at = i; at <= last; at++) {
          Object k = keys[at];
          if (k == null) {
            return -1;
          }
          if (hashes[at] == hash && k != DUMMY) {
            if (!(k instanceof Long n)) {
              return UNDECIDED;
            }
            if (n == key) {
              return at;
            }
          }
        }
        perturb >>>= PERTURB_SHIFT;
        i = (int) (i * 5L + 1 + perturb) & mask;
      }
    }

    void insert(Object key, long hash) {
      set(free(hash), key, hash);
    }

    void set(int at, Object key, long hash) {
      hashes[at] = hash;
      VarHandle.storeStoreFence();
      keys[at] = key;
    }

    boolean isCrowded() {
      return longestProbe > LONG_PROBE;
    }
  }

  private Slots slots;
  private int fill;
  private int used;
  private int finger;
  private int version;

  SetTable() {
    slots = new Slots(LEAST, false);
  }

  /** The table of so many keys, none of which was removed. */
  private SetTable(Slots slots, int used) {
    this.slots = slots;
    this.fill = used;
    this.used = used;
  }

  /** Changes with every key that comes or goes; what is read after it is no older. */
  private int version() {
    int v = version;
    VarHandle.loadLoadFence();
    return v;
  }

  private void changed() {
    VarHandle.storeStoreFence();
    version++;
  }

  int size() {
    return used;
  }

  /** Keys stand in places below this. */
  int limit() {
    return slots.keys.length;
  }

  /** The key in a place, or null. */
  @Nullable Object key(int i) {
    Object[] keys = slots.keys;
    Object key = i < keys.length ? keys[i] : null;
    return key == DUMMY ? null : key;
  }

  /** The hash of a key that was just found in a place; somebody may have moved it since. */
  long hashAt(int i, Object key) {
    Slots s = slots;
    return i < s.keys.length && s.keys[i] == key ? s.hash(i) : Keys.hash(key);
  }

  boolean contains(Object key, long hash) {
    return find(key, hash) >= 0;
  }

  /** The place of a key, or a negative number if it is missing. */
  private int find(Object key, long hash) {
    while (true) {
      Slots s = slots;
      int found = find(s, key, s.hash(key, hash));
      if (found != RETRY) {
        return found;
      }
    }
  }

  // CPython: setobject.c set_lookkey
  private int find(Slots s, Object key, long hash) {
    if (key instanceof Long n) {
      int found = s.findLong(n, hash);
      if (found != UNDECIDED) {
        return found;
      }
    }
    Object[] keys = s.keys;
    long[] hashes = s.hashes;
    int mask = keys.length - 1;
    long perturb = hash;
    int i = (int) hash & mask;
    while (true) {
      int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (int at = i; at <= last; at++) {
        Object k = keys[at];
        if (k == null) {
          return -1;
        }
        if (hashes[at] == hash && k != DUMMY) {
          if (k == key) {
            return at;
          }
          boolean equal = Keys.equal(k, key);
          if (s != slots || keys[at] != k) {
            return RETRY;
          }
          if (equal) {
            return at;
          }
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5L + 1 + perturb) & mask;
    }
  }

  /** Adds a key; false if it was there. */
  // CPython: setobject.c set_add_entry
  boolean add(Object key, long hash) {
    while (true) {
      int seen = version();
      if (find(key, hash) >= 0) {
        return false;
      }
      if (!ThreadState.several()) {
        append(key, hash);
        return true;
      }
      synchronized (this) {
        if (seen == version) {
          append(key, hash);
          return true;
        }
      }
    }
  }

  private void append(Object key, long hash) {
    Slots s = slots;
    long kept = s.hash(key, hash);
    int at = fill == used ? s.free(kept) : s.reusable(kept);
    boolean reuses = s.keys[at] == DUMMY;
    s.set(at, key, kept);
    used++;
    if (!reuses) {
      fill++;
      makeRoom(key);
    }
    changed();
  }

  /** Grows the table, or changes its hash, after a key took a free slot. */
  private void makeRoom(Object key) {
    if (fill * 5L >= slots.mask() * 3L) {
      resize(grown());
    }
    if (!slots.seeded && slots.isCrowded() && Keys.hasSecondHash(key)) {
      slots = rebuilt(slots.keys.length, true);
      fill = used;
    }
  }

  private long grown() {
    return used > 50000 ? used * 2L : used * 4L;
  }

  /** Makes room for more keys that are about to be added. */
  void reserve(int more) {
    if (ThreadState.several()) {
      synchronized (this) {
        ensureRoom(more);
      }
    } else {
      ensureRoom(more);
    }
  }

  private void ensureRoom(int more) {
    if ((fill + (long) more) * 5 >= slots.mask() * 3L) {
      resize((used + (long) more) * 2);
    }
  }

  // CPython: setobject.c set_table_resize
  private void resize(long least) {
    slots = rebuilt(lengthFor(least), slots.seeded);
    fill = used;
    changed();
  }

  private static int lengthFor(long least) {
    int length = LEAST;
    while (length <= least) {
      length <<= 1;
    }
    return length;
  }

  private Slots rebuilt(int length, boolean seeded) {
    Slots from = slots;
    Slots to = new Slots(length, seeded);
    boolean rehash = seeded != from.seeded;
    for (int i = 0; i < from.keys.length; i++) {
      Object key = from.keys[i];
      if (key != null && key != DUMMY) {
        long hash = rehash ? to.hash(key, from.hashes[i]) : from.hashes[i];
        to.insert(key, hash);
      }
    }
    return to;
  }

  /** Removes a key; false if it was missing. */
  // CPython: setobject.c set_discard_entry
  boolean remove(Object key, long hash) {
    while (true) {
      int seen = version();
      int found = find(key, hash);
      if (found < 0) {
        return false;
      }
      if (!ThreadState.several()) {
        erase(found);
        return true;
      }
      synchronized (this) {
        if (seen == version) {
          erase(found);
          return true;
        }
      }
    }
  }

  private Object erase(int at) {
    Object key = slots.keys[at];
    slots.keys[at] = DUMMY;
    slots.hashes[at] = -1;
    used--;
    changed();
    return key;
  }

  /** Removes a key and gives it; null if there is none. */
  // CPython: setobject.c set_pop_impl
  synchronized @Nullable Object pop() {
    if (used == 0) {
      return null;
    }
    int at = finger & slots.mask();
    while (slots.keys[at] == null || slots.keys[at] == DUMMY) {
      at = at == slots.mask() ? 0 : at + 1;
    }
    finger = at + 1;
    return erase(at);
  }

  /** Drops the traces of removed keys if they are many. */
  synchronized void tidy() {
    if (fill - used > slots.mask() / 4) {
      resize(grown());
    }
  }

  synchronized void clear() {
    slots = new Slots(LEAST, false);
    fill = 0;
    used = 0;
    finger = 0;
    changed();
  }

  /** Adds all keys of another table. */
  // CPython: setobject.c set_merge_lock_held
  void merge(SetTable other) {
    if (other == this || other.used == 0) {
      return;
    }
    if (fill == 0 && becomeIfEmpty(other.copy(slots.keys.length))) {
      return;
    }
    reserve(other.used);
    Slots from = other.slots;
    for (int i = 0; i < from.keys.length; i++) {
      Object key = from.keys[i];
      if (key != null && key != DUMMY) {
        add(key, from.hash(i));
      }
    }
  }

  /** A table of the same keys, as an empty one becomes that takes them. */
  SetTable copy() {
    return copy(LEAST);
  }

  /** A table of the same keys, as an empty one of that length becomes that takes them. */
  private SetTable copy(int least) {
    if (ThreadState.several()) {
      synchronized (this) {
        return copied(least);
      }
    }
    return copied(least);
  }

  private SetTable copied(int least) {
    boolean grows = used * 5L >= (least - 1) * 3L;
    int length = grows ? lengthFor(used * 2L) : least;
    if (fill == used && length == slots.keys.length) {
      return new SetTable(new Slots(slots), used);
    }
    return new SetTable(rebuilt(length, slots.seeded), used);
  }

  private boolean becomeIfEmpty(SetTable other) {
    if (ThreadState.several()) {
      synchronized (this) {
        return fill == 0 && takeOver(other);
      }
    }
    return fill == 0 && takeOver(other);
  }

  /** Takes over the contents of another table, which nobody else uses. */
  synchronized void become(SetTable other) {
    takeOver(other);
  }

  private boolean takeOver(SetTable other) {
    slots = other.slots;
    fill = other.fill;
    used = other.used;
    finger = 0;
    changed();
    return true;
  }
}
