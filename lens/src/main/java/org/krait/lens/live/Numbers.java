package org.krait.lens.live;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers objects by identity in the order in which they are met, and keeps none of them alive. */
final class Numbers<T> {
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Key<T>> known = new ArrayList<>();
  private final ReferenceQueue<T> dead = new ReferenceQueue<>();
  private final Probe probe = new Probe();

  /** What an object is found by as long as it lives. */
  private static final class Key<T> extends WeakReference<T> {
    private final int hash;

    Key(T object, ReferenceQueue<T> dead) {
      super(object, dead);
      hash = System.identityHashCode(object);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }
  }

  /** Looks for the key of an object. */
  private static final class Probe {
    private @Nullable Object object;

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean equals(Object other) {
      return other instanceof Key<?> key && ((Key<Object>) key).refersTo(object);
    }
  }

  /** The number of an object, or -1 if it was never met. */
  int of(T object) {
    for (Reference<? extends T> gone = dead.poll(); gone != null; gone = dead.poll()) {
      numbers.remove(gone);
    }
    probe.object = object;
    Integer number = numbers.get(probe);
    probe.object = null;
    return number == null ? -1 : number;
  }

  /** Gives the next number to an object that has none. */
  int add(T object) {
    Key<T> key = new Key<>(object, dead);
    numbers.put(key, known.size());
    known.add(key);
    return known.size() - 1;
  }

  /** How many objects were met. */
  int size() {
    return known.size();
  }

  /** The object of a number, or null if it is gone. */
  @Nullable T get(int number) {
    return known.get(number).get();
  }
}
