package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.ThreadState;

/**
 * The base of the classes that hot loops of interpreted code are compiled to. The activation is the
 * interpreter's; its slots are up to date again when the loop is left.
 */
public abstract class CompiledLoop {
  /** What {@link #run} returns when the loop was left by {@code break}. */
  public static final Object BROKEN = new Object();

  /**
   * Goes on with a loop at its head. Null when the loop has ended (its {@code else} is still to
   * run), {@link #BROKEN}, or the value that the code returns.
   */
  public abstract @Nullable Object run(
      CodeActivation activation,
      @Nullable Object[] slots,
      PyCell[] cells,
      @Nullable Object namespace,
      @Nullable Object iterator,
      ThreadState thread);
}
