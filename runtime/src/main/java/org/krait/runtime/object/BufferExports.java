package org.krait.runtime.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** The views of an object's memory that are in use; those nobody refers to do not count. */
public final class BufferExports {
  private final List<WeakReference<Buffer>> views = new ArrayList<>(0);

  public synchronized void add(Buffer view) {
    views.add(new WeakReference<>(view));
  }

  public synchronized void remove(Buffer view) {
    views.removeIf(r -> r.get() == view || r.get() == null);
  }

  /** Whether a view is in use; asks the collector before it says so. */
  public synchronized boolean isEmpty() {
    if (!views.isEmpty()) {
      System.gc();
      views.removeIf(r -> r.get() == null);
    }
    return views.isEmpty();
  }
}
