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
import org.krait.runtime.object.PyCell;

/** Watches the cells of a variable: which closures hold one, and which of their calls change it. */
final class SharedWitness extends Witness {
  private final String name;
  private final List<Block> closures;
  private final Map<PyCell, List<String>> holders = new IdentityHashMap<>();
  private final Map<Activation, String> before = new IdentityHashMap<>();
  private int changes;
  private int calls;
  private int shared;

  /**
   * @param closures the blocks whose functions hold the variable
   */
  SharedWitness(String filename, String name, List<Block> closures) {
    super(filename);
    this.name = name;
    this.closures = closures;
  }

  @Override
  public void made(Activation activation, Object function) {
    PyCell cell = function instanceof PyFunction f ? cellOf(f) : null;
    if (cell == null) {
      return;
    }
    List<String> all = holders.computeIfAbsent(cell, c -> new ArrayList<>());
    String qualname = ((PyFunction) function).code().qualname();
    all.add(qualname);
    shared += all.size() == 2 ? 1 : 0;
    if (holders.size() <= MOST) {
      String with =
          all.size() == 1 ? "" : " with " + String.join(" and ", all.subList(0, all.size() - 1));
      observe(
          activation.line(),
          qualname
              + (with.isEmpty() ? " holds the cell " + name : " shares the cell " + name + with));
    }
  }

  private @Nullable PyCell cellOf(PyFunction function) {
    for (Block each : closures) {
      if (BlockCode.isOf(function.code(), each)) {
        return Variables.captured(function, name);
      }
    }
    return null;
  }

  @Override
  public void entered(Activation activation) {
    PyCell cell = activation instanceof CodeActivation call ? cellOf(call.function) : null;
    if (cell != null && isWatched(activation)) {
      calls++;
      before.put(activation, SafeText.of(cell.get()));
    }
  }

  @Override
  void left(Activation activation, @Nullable Object value) {
    String old = before.remove(activation);
    if (old == null) {
      return;
    }
    CodeActivation call = (CodeActivation) activation;
    PyCell cell = cellOf(call.function);
    String now = SafeText.of(cell.get());
    boolean changed = !now.equals(old);
    changes += changed ? 1 : 0;
    if (calls <= 2 * MOST) {
      int from = callerLine(activation);
      observe(
          from == 0 ? call.line() : from,
          call.code.qualname()
              + (changed ? " changes " + old + " to " + now + " for all" : " finds " + old));
    }
  }

  @Override
  Evidence evidence() {
    if (holders.isEmpty()) {
      return evidence(Verdict.NOT_REACHED, "the run made none of the closures");
    }
    return changes > 0 && shared > 0
        ? evidence(
            Verdict.SHOWN,
            Counted.of(changes, "call") + " of " + calls + " changed what the closures share")
        : evidence(Verdict.NOT_SHOWN, "none of the " + Counted.of(calls, "call") + " changed it");
  }
}
