package org.krait.lens.proof;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.proof.Evidence.Verdict;
import org.krait.lens.rule.Finding;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.PyBaseException;

/** Waits for the exception that a finding foretells, and notes the path that led to it. */
final class ErrorWitness extends Witness {
  private static final int MOST_LINES = 24;

  private final int line;
  private final String name;
  private final Block block;
  private final Set<String> errors;
  private final Map<Activation, List<Integer>> paths = new IdentityHashMap<>();
  private int passes;
  private @Nullable String error;

  /**
   * @param errors the names of the exceptions that would prove it
   */
  ErrorWitness(String filename, Finding finding, Set<String> errors) {
    super(filename);
    this.line = finding.place().line();
    this.name = finding.place().name().symbol().name();
    this.block = finding.place().block();
    this.errors = errors;
  }

  @Override
  public void entered(Activation activation) {
    paths.put(activation, new ArrayList<>());
  }

  @Override
  public void reached(Activation activation, int reached) {
    List<Integer> path = paths.computeIfAbsent(activation, a -> new ArrayList<>());
    path.add(reached);
    if (path.size() > MOST_LINES) {
      path.remove(0);
    }
    if (reached == line && runs(activation, block)) {
      passes++;
    }
  }

  @Override
  public void raised(Activation activation, PyBaseException exception) {
    boolean here = activation.line() == line && runs(activation, block);
    if (error == null && here && isForetold(exception)) {
      error = exception.type().name() + ": " + message(exception);
      notePath(activation);
      observe(line, error);
    }
  }

  /** Whether it is one of the errors; one about a name must be about this name. */
  private boolean isForetold(PyBaseException exception) {
    String type = exception.type().name();
    return errors.contains(type)
        && (type.equals("TypeError") || message(exception).contains("'" + name + "'"));
  }

  private static String message(PyBaseException exception) {
    Object[] args = exception.args().items();
    return args.length > 0 && args[0] instanceof String text ? text : "";
  }

  /** The calls that led there, outermost first, and the lines that the innermost has run. */
  private void notePath(Activation innermost) {
    List<CodeActivation> calls = new ArrayList<>();
    for (Activation a = innermost; a != null; a = a.back) {
      if (isWatched(a)) {
        calls.add(0, (CodeActivation) a);
      }
    }
    for (int i = 0; i + 1 < calls.size() && i < MOST; i++) {
      String callee = calls.get(i + 1).code.qualname();
      observe(calls.get(i).line(), calls.get(i).code.qualname() + " calls " + callee);
    }
    List<String> lines = new ArrayList<>();
    for (Integer each : paths.getOrDefault(innermost, List.of())) {
      if (lines.isEmpty() || !lines.getLast().equals(each.toString())) {
        lines.add(each.toString());
      }
    }
    if (lines.size() > 1) {
      String qualname = calls.getLast().code.qualname();
      observe(Integer.parseInt(lines.get(0)), qualname + " runs lines " + String.join(", ", lines));
    }
  }

  @Override
  void left(Activation activation, @Nullable Object value) {
    paths.remove(activation);
  }

  @Override
  Evidence evidence() {
    if (error != null) {
      return evidence(Verdict.SHOWN, "the run raised it");
    }
    return passes == 0
        ? evidence(Verdict.NOT_REACHED, "the run never came to line " + line)
        : evidence(
            Verdict.NOT_SHOWN,
            "line " + line + " ran " + Counted.of(passes, "time") + " without this error");
  }
}
