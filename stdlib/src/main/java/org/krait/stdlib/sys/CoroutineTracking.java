package org.krait.stdlib.sys;

import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.ThreadState;

/** How much coroutines remember of where they were made. */
@PyModule("sys")
public final class CoroutineTracking {
  /// Check status of origin tracking for coroutine objects in this thread.
  @PyFunction("()")
  public int get_coroutine_origin_tracking_depth(ThreadState thread) {
    return thread.coroutineOriginDepth;
  }

  /// Enable or disable origin tracking for coroutine objects in this thread.
  ///
  /// Coroutine objects will track 'depth' frames of traceback information
  /// about where they came from, available in their cr_origin attribute.
  ///
  /// Set a depth of 0 to disable.
  @PyFunction("(depth)")
  public void set_coroutine_origin_tracking_depth(Object depth, ThreadState thread) {
    int calls = Arguments.toCInt(depth);
    if (calls < 0) {
      throw Errors.valueError("depth must be >= 0");
    }
    thread.coroutineOriginDepth = calls;
  }
}
