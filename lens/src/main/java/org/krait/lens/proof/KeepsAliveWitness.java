package org.krait.lens.proof;

import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.live.BlockCode;
import org.krait.lens.live.Reach;
import org.krait.lens.live.Variables;
import org.krait.lens.proof.Evidence.Verdict;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.PyInstance;

/** Weighs what a closure keeps alive against the attribute or length that it uses. */
final class KeepsAliveWitness extends Witness {
  private final String name;
  private final @Nullable String attribute;
  private final Block closure;
  private @Nullable PyFunction first;
  private int made;
  private boolean heavier;

  /**
   * @param attribute what is used; null if it is the length
   */
  KeepsAliveWitness(String filename, String name, @Nullable String attribute, Block closure) {
    super(filename);
    this.name = name;
    this.attribute = attribute;
    this.closure = closure;
  }

  @Override
  public void made(Activation activation, Object function) {
    if (function instanceof PyFunction f && BlockCode.isOf(f.code(), closure)) {
      made++;
      first = first == null ? f : first;
    }
  }

  /** Weighs when the program is done, so that the object is filled as it will be. */
  @Override
  void ended() {
    Object held = first == null ? null : Variables.seenBy(first, name);
    if (held == null) {
      return;
    }
    Reach all = Reach.of(name, held);
    observe(closure.line(), name + " keeps alive " + all.words());
    for (Reach.Part part : all.largest()) {
      observe(closure.line(), "  " + part.words());
    }
    if (attribute == null) {
      observe(closure.line(), "of which it uses the length alone");
      heavier = all.objects() > 1;
      return;
    }
    Object used = held instanceof PyInstance instance ? instance.attribute(attribute) : null;
    if (used != null) {
      Reach needed = Reach.of(name + "." + attribute, used);
      observe(closure.line(), "of which it uses " + needed.words());
      heavier = all.objects() > needed.objects();
    }
  }

  @Override
  Evidence evidence() {
    if (made == 0) {
      return evidence(Verdict.NOT_REACHED, "the run made no closure on line " + closure.line());
    }
    return evidence(
        heavier ? Verdict.SHOWN : Verdict.NOT_SHOWN,
        heavier
            ? "the closure keeps more alive than it uses"
            : "the closure keeps nothing alive that it does not use");
  }
}
