package org.krait.lens.proof;

import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.live.SafeText;
import org.krait.lens.live.Variables;
import org.krait.lens.proof.Evidence.Verdict;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.object.Activation;

/** Shows that a function's assignment ended in a local, and the outer variable kept its value. */
final class LostWriteWitness extends Witness {
  private final String name;
  private final Block inner;
  private final Block outer;
  private int calls;
  private int lost;

  LostWriteWitness(String filename, String name, Block inner, Block outer) {
    super(filename);
    this.name = name;
    this.inner = inner;
    this.outer = outer;
  }

  @Override
  void left(Activation activation, @Nullable Object value) {
    if (!runs(activation, inner)) {
      return;
    }
    calls++;
    CodeActivation owner = ownerOf(activation);
    Object local = Variables.of((CodeActivation) activation, name);
    if (local == null || owner == null || calls > MOST) {
      return;
    }
    Object kept = Variables.of(owner, name);
    lost += kept != local ? 1 : 0;
    observe(
        activation.line(),
        "when "
            + ((CodeActivation) activation).code.qualname()
            + " ends, its own "
            + name
            + " is "
            + SafeText.of(local)
            + "; that of "
            + owner.code.qualname()
            + " is "
            + words(SafeText.of(kept)));
  }

  private @Nullable CodeActivation ownerOf(Activation activation) {
    for (Activation a = activation.back; a != null; a = a.back) {
      if (runs(a, outer)) {
        return (CodeActivation) a;
      }
    }
    return null;
  }

  @Override
  Evidence evidence() {
    if (calls == 0) {
      return evidence(Verdict.NOT_REACHED, "the run never called the " + inner.title());
    }
    return lost > 0
        ? evidence(Verdict.SHOWN, "the value assigned was lost " + Counted.of(lost, "time"))
        : evidence(
            Verdict.NOT_SHOWN,
            "no call of the " + inner.title() + " ran while the " + outer.title() + " did");
  }
}
