package org.krait.lens.proof;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.live.BlockCode;
import org.krait.lens.live.SafeText;
import org.krait.lens.live.Variables;
import org.krait.lens.proof.Evidence.Verdict;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.Activation;

/** Compares the value of a captured variable when closures are made with what their calls find. */
final class CaptureWitness extends Witness {
  /** A closure that the run made. */
  private static final class Made {
    final int number;
    final @Nullable Object value;
    final String text;
    String last;
    int calls;

    Made(int number, @Nullable Object value) {
      this.number = number;
      this.value = value;
      this.text = SafeText.of(value);
      this.last = text;
    }
  }

  /** A call of one of them. */
  private record Call(Made made, String found, boolean differs, int line) {}

  private final String name;
  private final Block closure;
  private final Map<PyFunction, Made> known = new IdentityHashMap<>();
  private final Map<Activation, Call> calls = new IdentityHashMap<>();
  private final List<Made> order = new ArrayList<>();
  private int surprises;
  private int called;
  private int made;

  CaptureWitness(String filename, String name, Block closure) {
    super(filename);
    this.name = name;
    this.closure = closure;
  }

  @Override
  public void made(Activation activation, Object function) {
    if (function instanceof PyFunction f && BlockCode.isOf(f.code(), closure)) {
      made++;
      if (known.size() < MOST) {
        Made next = new Made(made, Variables.seenBy(f, name));
        known.put(f, next);
        order.add(next);
        observe(activation.line(), "closure " + made + " is made while " + says(next.text));
      }
    }
  }

  private String says(String text) {
    return text.equals("(unbound)") ? name + " has no value" : name + " is " + text;
  }

  @Override
  public void entered(Activation activation) {
    Made of = activation instanceof CodeActivation call ? known.get(call.function) : null;
    if (of != null) {
      Object found = Variables.seenBy(((CodeActivation) activation).function, name);
      boolean differs = found != of.value;
      called++;
      surprises += differs ? 1 : 0;
      of.calls++;
      calls.put(activation, new Call(of, SafeText.of(found), differs, callerLine(activation)));
    }
  }

  @Override
  void left(Activation activation, @Nullable Object value) {
    Call call = calls.remove(activation);
    if (call != null && call.made.calls == 1) {
      String returns = value == null ? "raises" : "returns " + SafeText.of(value);
      observe(
          call.line == 0 ? closure.line() : call.line,
          "closure "
              + call.made.number
              + " is called: "
              + says(call.found)
              + (call.differs ? ", no longer " + words(call.made.text) : "")
              + "; it "
              + returns);
    }
  }

  @Override
  void ended() {
    known.forEach((function, each) -> each.last = SafeText.of(Variables.seenBy(function, name)));
  }

  @Override
  Evidence evidence() {
    if (made == 0) {
      return evidence(
          Verdict.NOT_REACHED,
          "the run made no closure on line " + closure.line() + ", so there is none to look at");
    }
    if (surprises > 0) {
      return evidence(
          Verdict.SHOWN,
          Counted.of(surprises, "call")
              + " of "
              + called
              + " found another value than at creation");
    }
    if (called > 0) {
      return evidence(
          Verdict.NOT_SHOWN,
          Counted.of(called, "call") + " found the value that there was at creation");
    }
    for (Made each : order) {
      observe(closure.line(), "closure " + each.number + " would find at the end: " + each.last);
    }
    return evidence(
        Verdict.NOT_SHOWN,
        "the run made " + Counted.of(made, "closure") + " and called none of them");
  }
}
