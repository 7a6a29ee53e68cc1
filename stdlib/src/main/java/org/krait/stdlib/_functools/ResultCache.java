package org.krait.stdlib._functools;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;

/**
 * Results by key; a bounded cache forgets the one that was longest unused. Keys are never compared
 * while the lock is held, so that their {@code __eq__} may call the cached function.
 */
// CPython: _functoolsmodule.c bounded_lru_cache_wrapper
final class ResultCache {
  /** A result in the ring of all results, the most recent before {@link #root}. */
  private static final class Link {
    final Object key;
    final long hash;
    final Object result;
    private Link previous = this;
    private Link next = this;

    Link(Object key, long hash, Object result) {
      this.key = key;
      this.hash = hash;
      this.result = result;
    }

    /** Whether it is in the ring; a link out of it points to itself. */
    boolean isLinked() {
      return next != this;
    }

    void unlink() {
      previous.next = next;
      next.previous = previous;
      previous = this;
      next = this;
    }

    void linkBefore(Link link) {
      previous = link.previous;
      next = link;
      previous.next = this;
      link.previous = this;
    }
  }

  private final long most;
  private final HashTable table = new HashTable();
  private final Link root = new Link(PySingleton.NONE, 0, PySingleton.NONE);
  private long linked;
  private long hits;
  private long misses;

  /** A cache of at most {@code most} results; of all of them if that is negative. */
  ResultCache(long most) {
    this.most = most;
  }

  boolean isOff() {
    return most == 0;
  }

  /** Tells each result that is remembered. */
  synchronized void tellResults(BiConsumer<String, Object> found) {
    for (int i = 0; i < table.limit(); i++) {
      if (table.value(i) instanceof Link link) {
        found.accept(" result", link.result);
      }
    }
  }

  synchronized void countMiss() {
    misses++;
  }

  /** The result of a key, or null, and counts a hit or a miss. */
  @Nullable Object find(Object key, long hash) {
    Link link = (Link) table.get(key, hash);
    if (ThreadState.several()) {
      synchronized (this) {
        return found(link);
      }
    }
    return found(link);
  }

  private @Nullable Object found(@Nullable Link link) {
    if (link == null) {
      misses++;
      return null;
    }
    hits++;
    if (link.isLinked()) {
      link.unlink();
      link.linkBefore(root);
    }
    return link.result;
  }

  /** Keeps a result, if none was kept for the key meanwhile. */
  void keep(Object key, long hash, Object result) {
    Link link = new Link(key, hash, result);
    if (table.put(key, hash, link, false) != null || most < 0) {
      return;
    }
    Link oldest = null;
    synchronized (this) {
      link.linkBefore(root);
      if (linked == most) {
        oldest = root.next;
        oldest.unlink();
      } else {
        linked++;
      }
    }
    if (oldest != null) {
      table.remove(oldest.key, oldest.hash);
    }
  }

  synchronized void clear() {
    table.clear();
    while (root.isLinked()) {
      root.next.unlink();
    }
    linked = 0;
    hits = 0;
    misses = 0;
  }

  /** Hits, misses, the bound or None, and how many results there are. */
  synchronized Object[] statistics() {
    Object bound = most < 0 ? PySingleton.NONE : (Object) most;
    return new Object[] {hits, misses, bound, (long) table.size()};
  }
}
