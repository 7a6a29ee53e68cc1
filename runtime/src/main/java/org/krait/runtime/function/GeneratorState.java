package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;

/** What compiled code of a generator or coroutine keeps and is told between two resumptions. */
public interface GeneratorState {
  /** Where to go on: 0 at the beginning, else as {@link #suspendAt} said. */
  int state();

  /** Notes where to go on. */
  void suspendAt(int state);

  /** Numbers to keep, one for each statement with a yield inside. */
  int[] registers();

  /** What was sent to the yield that goes on; raises what was thrown into it. */
  Object takeSent();

  /** The exception thrown into the delegation that goes on, or null. */
  @Nullable PyException takeThrown();

  /** Whether what was thrown has been through what the body delegates to; false from then on. */
  boolean takeAhead();

  /** Whether the body is handling an exception. */
  boolean handles();

  /** Notes that the value comes from a yield of the body itself. */
  void noteItem();

  /** Notes what the body delegates to. */
  void noteDelegate(Object iterator);

  /** Notes what the body returns. */
  void noteResult(Object value);
}
