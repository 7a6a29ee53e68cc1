package org.krait.runtime.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The places in code that remember what they met, classes of the program among it. A collection at
 * Python's request has them forget: nothing that is only remembered stays alive then.
 */
public final class InlineCaches {
  private static final int FEWEST = 1024;

  /** A place that remembers. */
  public interface Cache {
    /** Forgets all; it may be told so at any time, by any thread. */
    void forget();
  }

  private List<WeakReference<Cache>> caches = new ArrayList<>();
  private int limit = FEWEST;

  private InlineCaches() {}

  private static InlineCaches of(Interpreter interpreter) {
    synchronized (interpreter) {
      InlineCaches found = interpreter.state(InlineCaches.class);
      if (found == null) {
        found = new InlineCaches();
        interpreter.setState(InlineCaches.class, found);
      }
      return found;
    }
  }

  /** Takes note of a place that has begun to remember. */
  public static void note(Cache cache) {
    of(ThreadState.current().interpreter()).add(cache);
  }

  private synchronized void add(Cache cache) {
    if (caches.size() == limit) {
      caches.removeIf(reference -> reference.refersTo(null));
      limit = Math.max(FEWEST, 2 * caches.size());
    }
    caches.add(new WeakReference<>(cache));
  }

  /** Has all places of an interpreter forget. */
  static void forget(Interpreter interpreter) {
    for (WeakReference<Cache> reference : of(interpreter).taken()) {
      Cache cache = reference.get();
      if (cache != null) {
        cache.forget();
      }
    }
  }

  private synchronized List<WeakReference<Cache>> taken() {
    List<WeakReference<Cache>> all = caches;
    caches = new ArrayList<>();
    return all;
  }
}
