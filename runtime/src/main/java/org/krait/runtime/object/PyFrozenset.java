package org.krait.runtime.object;

/** A frozenset: nobody adds or removes once it is made. */
public final class PyFrozenset extends PySet {
  private long hash = -1;

  public PyFrozenset() {
    this(BuiltinTypes.FROZENSET);
  }

  /** An empty instance of frozenset or of a subclass of it. */
  public PyFrozenset(PyType type) {
    super(type);
  }

  /** The frozenset of the keys of a set. */
  public PyFrozenset(PySet keys) {
    super(BuiltinTypes.FROZENSET, keys);
  }

  /** The hash of the set, whatever the order of its keys. */
  public long hash() {
    long known = hash;
    if (known == -1) {
      known = computeHash(false);
      hash = known;
    }
    return known;
  }

  /** Another hash of the set, unknown to whoever chose strings in it. */
  long secretHash() {
    return computeHash(true);
  }

  /** Whether {@code hash()} of the object is that of the set. */
  boolean isHashedAsSet() {
    return type().special(Special.HASH) == BuiltinTypes.FROZENSET.special(Special.HASH);
  }

  // CPython: setobject.c frozenset_hash_impl
  private long computeHash(boolean secret) {
    long mixed = 0;
    for (int i = 0; i < limit(); i++) {
      Object item = key(i);
      if (item != null) {
        mixed ^= shuffle(secret ? Keys.part(item) : Keys.hash(item));
      }
    }
    mixed ^= (size() + 1) * 1927868237L;
    mixed ^= (mixed >>> 11) ^ (mixed >>> 25);
    mixed = mixed * 69069L + 907133923L;
    return mixed == -1 ? 590923713L : mixed;
  }

  private static long shuffle(long hash) {
    return ((hash ^ 89869747L) ^ (hash << 16)) * 3644798167L;
  }
}
