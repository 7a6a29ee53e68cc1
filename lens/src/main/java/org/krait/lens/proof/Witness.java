package org.krait.lens.proof;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.live.BlockCode;
import org.krait.lens.proof.Evidence.Observation;
import org.krait.lens.proof.Evidence.Verdict;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.Tracer;

/**
 * Looks on while a program runs, for the evidence of one pitfall. It sees the calls of the file's
 * own code in the thread that runs it, and runs no code of the program.
 */
abstract class Witness implements Tracer {
  /** The most observations of one kind. */
  static final int MOST = 12;

  private final String filename;
  private final List<Observation> observations = new ArrayList<>();

  /**
   * @param filename the file to watch, as code objects name it
   */
  Witness(String filename) {
    this.filename = filename;
  }

  /** What was seen, asked when the program's own code has ended. */
  abstract Evidence evidence();

  /** The module's code has run to its end; its variables are still there. */
  void ended() {}

  final void observe(int line, String words) {
    observations.add(new Observation(line, words));
  }

  final List<Observation> observations() {
    return observations;
  }

  final Evidence evidence(Verdict verdict, String words) {
    return new Evidence(verdict, words, List.copyOf(observations));
  }

  @Override
  public boolean follows(Activation activation) {
    return isWatched(activation);
  }

  final boolean isWatched(@Nullable Activation activation) {
    return activation instanceof CodeActivation call
        && call.code.heading().filename().equals(filename);
  }

  /** Whether a call runs the code of a block, or of the block that it is run inside of. */
  final boolean runs(Activation activation, Block block) {
    Block own = block;
    while (own.scope().isInlined() && own.parent() != null) {
      own = own.parent();
    }
    return isWatched(activation) && BlockCode.isOf(((CodeActivation) activation).code, own);
  }

  /** The line of the file from which a call was made, or 0. */
  final int callerLine(Activation activation) {
    for (Activation a = activation.back; a != null; a = a.back) {
      if (isWatched(a)) {
        return a.line();
      }
    }
    return 0;
  }

  @Override
  public void returned(Activation activation, Object value) {
    left(activation, value);
  }

  @Override
  public void unwound(Activation activation, PyBaseException exception) {
    left(activation, null);
  }

  /** A call has ended: with a value, or null for an exception. */
  void left(Activation activation, @Nullable Object value) {}

  /** A value in a sentence: "no value" where there is none. */
  static String words(String text) {
    return text.equals("(unbound)") ? "no value" : text;
  }
}
