package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.ThreadState;

/**
 * The base of the classes that the bodies of hot generators and coroutines are compiled to: state
 * machines over the activation of the interpreter.
 */
public abstract class CompiledStep {
  /**
   * Goes on until the next yield: its value, or null when the body has returned. The slots are up
   * to date again then.
   */
  public abstract @Nullable Object run(
      CodeActivation activation,
      @Nullable Object[] slots,
      PyCell[] cells,
      GeneratorState state,
      ThreadState thread);

  /**
   * Goes on with a generator that nothing is sent to: {@link PyGenerator#advance} with this step.
   */
  public abstract @Nullable Object next(PyGenerator generator, ThreadState thread);

  /** For each register whether it belongs to a yield, whose number is the state it waits in. */
  public abstract boolean isYield(int register);

  /** For each register whether it says where a final body goes on. */
  public abstract boolean isFinal(int register);
}
