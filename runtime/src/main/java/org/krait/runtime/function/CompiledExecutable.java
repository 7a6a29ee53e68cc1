package org.krait.runtime.function;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;

/**
 * The base of the classes that hot functions are compiled to. Their calls link no activation: who
 * wants to see them looks at the JVM's stack ({@link CallStack}).
 */
public abstract class CompiledExecutable extends AlternativeExecutable {
  /** The code this class was generated from. */
  protected final GeneratedCode origin = GeneratedCode.of(getClass());

  @Override
  public final Executable interpreted() {
    return origin.interpreted();
  }

  /** The arguments from a number on, which {@code *args} takes. */
  public static PyTuple rest(Object[] args, int from) {
    return args.length == from
        ? PyTuple.EMPTY
        : PyTuple.of(Arrays.copyOfRange(args, from, args.length));
  }

  /**
   * The entry of a call beyond the thread's limit: null if the compiled code may go on, else what
   * the interpreter returned.
   */
  public static @Nullable Object enter(
      ThreadState thread, PyFunction function, GeneratedCode origin, Object[] parameters) {
    if (thread.mayEnter()) {
      return null;
    }
    Executable interpreted = origin.interpreted();
    return interpreted.run(function, Arrays.copyOf(parameters, interpreted.slots()));
  }
}
