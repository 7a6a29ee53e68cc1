package org.krait.lens.proof;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.live.BlockCode;
import org.krait.lens.live.SafeText;
import org.krait.lens.live.Variables;
import org.krait.lens.proof.Evidence.Verdict;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyTuple;

/** Follows the one object that is a parameter's default through the calls that get it. */
final class DefaultWitness extends Witness {
  private final String name;
  private final Block block;
  private final Map<Activation, String> before = new IdentityHashMap<>();
  private int calls;
  private int changes;
  private int handedOut;

  DefaultWitness(String filename, String name, Block block) {
    super(filename);
    this.name = name;
    this.block = block;
  }

  @Override
  public void made(Activation activation, Object function) {
    if (function instanceof PyFunction f && BlockCode.isOf(f.code(), block)) {
      String made = SafeText.of(defaultOf(f));
      observe(block.line(), "the default of " + name + " is made: " + made);
    }
  }

  @Override
  public void entered(Activation activation) {
    if (runs(activation, block)) {
      CodeActivation call = (CodeActivation) activation;
      Object value = Variables.of(call, name);
      if (value != null && value == defaultOf(call.function)) {
        before.put(activation, SafeText.of(value));
        calls++;
      }
    }
  }

  @Override
  void left(Activation activation, @Nullable Object value) {
    String old = before.remove(activation);
    if (old == null) {
      return;
    }
    Object shared = defaultOf(((CodeActivation) activation).function);
    String now = SafeText.of(shared);
    changes += now.equals(old) ? 0 : 1;
    handedOut += value == shared ? 1 : 0;
    if (calls <= MOST) {
      int from = callerLine(activation);
      String out = value == shared ? ", and returns it" : "";
      observe(
          from == 0 ? block.line() : from,
          now.equals(old)
              ? "a call without " + name + " gets " + old + out
              : "a call without " + name + " finds " + old + " and leaves " + now + out);
    }
  }

  private @Nullable Object defaultOf(PyFunction function) {
    CodeHeading heading = function.code().heading();
    PyTuple positional = function.defaults();
    for (int i = 0; i < heading.argCount(); i++) {
      int index = positional == null ? -1 : i - heading.argCount() + positional.size();
      if (heading.varNames()[i].equals(name)) {
        return index < 0 ? null : positional.get(index);
      }
    }
    PyDict named = function.keywordDefaults();
    return named == null ? null : named.get(name);
  }

  @Override
  Evidence evidence() {
    if (calls == 0) {
      return evidence(Verdict.NOT_REACHED, "no call of the run left " + name + " to its default");
    }
    boolean shown = changes > 0 || handedOut > 0;
    String what =
        changes > 0
            ? Counted.of(changes, "call") + " of " + calls + " changed the one default"
            : handedOut > 0
                ? Counted.of(handedOut, "call") + " of " + calls + " gave the one default away"
                : Counted.of(calls, "call") + " left the default as it was";
    return evidence(shown ? Verdict.SHOWN : Verdict.NOT_SHOWN, what);
  }
}
