package org.krait.interpreter.node;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.CompiledStep;
import org.krait.runtime.function.PyFunction;

/** Counts the resumptions of a code's generators and has its compiled form once there is one. */
public abstract class HotGenerator {
  private final int threshold;
  private int resumptions;
  private volatile @Nullable CompiledStep compiled;

  /** A code to be compiled after so many resumptions. */
  protected HotGenerator(int threshold) {
    this.threshold = threshold;
  }

  /** Asks for the compiled form; {@link #replaceBy} takes it when it is there. */
  protected abstract void request(PyFunction function);

  /** The body for generators that are traced. */
  protected abstract StmtNode tracedBody();

  /** From now on generators run as compiled. */
  public final void replaceBy(CompiledStep step) {
    compiled = step;
  }

  /** From now on new generators run as a tree. */
  public final void keepInterpreted() {
    resumptions = threshold;
    compiled = null;
  }

  /** Counts a resumption; the compiled form if there is one. */
  final @Nullable CompiledStep resumed(PyFunction function) {
    if (resumptions < threshold && ++resumptions == threshold) {
      request(function);
    }
    return compiled;
  }
}
