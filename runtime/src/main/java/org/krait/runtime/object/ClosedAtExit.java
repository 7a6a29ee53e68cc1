package org.krait.runtime.object;

/** An object that its interpreter finalizes at exit, although something may still refer to it. */
public interface ClosedAtExit {
  /** Whether it keeps data that would be lost without its finalizer. */
  boolean keepsData();
}
