package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.ArgumentPlan;
import org.krait.runtime.function.CallTarget;
import org.krait.runtime.function.Executable;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;

/** Calls with keywords; remembers for up to two codes where each argument goes. */
public final class KeywordSite {
  private static final int MOST_MISSES = 16;

  private final String[] names;
  private final CallSite others = new CallSite();
  private @Nullable ArgumentPlan first;
  private @Nullable ArgumentPlan second;
  private int misses;

  /** A site whose last arguments have these names. */
  public KeywordSite(String[] names) {
    this.names = names;
  }

  /**
   * The slots for {@link Executable#run} of a Python function; null if the target is to be called
   * with the arguments as they are.
   */
  public Object @Nullable [] slots(Object callee, Object[] args) {
    if (!(callee instanceof PyFunction f)) {
      return null;
    }
    PyCode code = f.code();
    if (code.executable().takesNames()) {
      return null;
    }
    ArgumentPlan plan = first;
    if (plan == null || !plan.isOf(code)) {
      plan = second;
      if (plan == null || !plan.isOf(code)) {
        plan = search(code, args.length);
      }
    }
    return plan == null ? null : plan.bind(f, args);
  }

  private @Nullable ArgumentPlan search(PyCode code, int count) {
    if (misses == MOST_MISSES) {
      return null;
    }
    misses++;
    ArgumentPlan plan = ArgumentPlan.of(code, count, names);
    if (plan != null) {
      second = first;
      first = plan;
    }
    return plan;
  }

  /** What runs the slots that there are for a callee. */
  public static Executable executable(PyFunction callee) {
    return callee.code().executable();
  }

  /** What a call of another callee runs. */
  public CallTarget target(Object callee) {
    return others.target(callee);
  }
}
