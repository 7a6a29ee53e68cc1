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

  private final CallSite others = new CallSite();
  private @Nullable ArgumentPlan first;
  private @Nullable ArgumentPlan second;
  private int misses;

  /**
   * The slots for {@link Executable#run} of a Python function; null if the target is to be called
   * with the arguments as they are.
   *
   * @param names those of the last arguments; an array that comes again is known by its identity
   */
  public Object @Nullable [] slots(Object callee, Object[] args, String[] names) {
    if (!(callee instanceof PyFunction f)) {
      return null;
    }
    PyCode code = f.code();
    if (code.executable().takesNames()) {
      return null;
    }
    ArgumentPlan plan = first;
    if (plan == null || !plan.isOf(code, args.length, names)) {
      plan = second;
      if (plan == null || !plan.isOf(code, args.length, names)) {
        plan = search(code, args.length, names);
      }
    }
    return plan == null ? null : plan.bind(f, args);
  }

  private @Nullable ArgumentPlan search(PyCode code, int count, String[] names) {
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

  /** The call itself, for callers that are not compiled. */
  public Object call(Object callee, Object[] args, String[] names) {
    Object[] slots = slots(callee, args, names);
    return slots != null
        ? executable((PyFunction) callee).run((PyFunction) callee, slots)
        : target(callee).call(callee, args, names);
  }
}
