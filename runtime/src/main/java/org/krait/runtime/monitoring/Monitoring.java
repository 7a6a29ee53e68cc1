package org.krait.runtime.monitoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.call.TraceFunctions;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.CodeEvents;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.ThreadState;

/** The tools of one interpreter: what they want to know, and whom to call. */
// CPython: instrumentation.c
public final class Monitoring {
  /** Tools have numbers below this. */
  public static final int TOOLS = 6;

  private final Interpreter interpreter;
  private final Object disable;
  private final Object missing;
  private final @Nullable Object[] names = new Object[TOOLS];
  private final int[] wanted = new int[TOOLS];
  private final @Nullable Object[][] callbacks = new Object[TOOLS][Events.COUNT];
  private final EventSource source = new EventSource(this);
  private final int[] generations = new int[TOOLS];
  private volatile int union;
  private volatile int epoch;
  private boolean anyLocal;

  /** A set of tools that know these objects as DISABLE and MISSING. */
  public Monitoring(Interpreter interpreter, Object disable, Object missing) {
    this.interpreter = interpreter;
    this.disable = disable;
    this.missing = missing;
  }

  public @Nullable Object name(int tool) {
    return names[tool];
  }

  /** Takes a tool's number into use, or with null gives it free. */
  public void setName(int tool, @Nullable Object name) {
    names[tool] = name;
  }

  /** Forgets what a tool wants and its callbacks. */
  public void clear(int tool) {
    Arrays.fill(callbacks[tool], null);
    generations[tool]++;
    setWanted(tool, 0);
  }

  /** The callback of a tool for an event; the one before, or null. */
  public @Nullable Object setCallback(int tool, int event, @Nullable Object callback) {
    Object before = callbacks[tool][event];
    callbacks[tool][event] = callback;
    return before instanceof BothWays both ? both.callback() : before;
  }

  public int wanted(int tool) {
    return wanted[tool];
  }

  /**
   * Sets the callback of a tool for both ways of branches, which are disabled together; that for
   * the left way before, or null.
   */
  public @Nullable Object setBranchCallback(int tool, @Nullable Object callback) {
    Object both = callback == null ? null : new BothWays(callback);
    setCallback(tool, Events.BRANCH_RIGHT, both);
    return setCallback(tool, Events.BRANCH_LEFT, both);
  }

  /** A callback for {@link Events#BRANCH}. */
  private record BothWays(Object callback) {}

  /** What a tool wants to know of all code. */
  public void setWanted(int tool, int events) {
    wanted[tool] = events;
    int all = 0;
    for (int bits : wanted) {
      all |= bits;
    }
    union = all;
    begin();
  }

  public int wanted(int tool, PyCode code) {
    CodeEvents own = code.events();
    return own == null ? 0 : own.wanted(tool, generations[tool]);
  }

  /** What a tool wants to know of one code. */
  public void setWanted(int tool, PyCode code, int events) {
    code.ensureEvents().setWanted(tool, events, generations[tool]);
    anyLocal |= events != 0;
    begin();
  }

  /** Lets every thread tell what is wanted now; other threads do so at their next safe point. */
  private void begin() {
    interpreter.setMonitor(union != 0 || anyLocal ? source : null);
    ThreadState current = ThreadState.current();
    for (ThreadState thread : interpreter.threads()) {
      if (thread == current) {
        TraceFunctions.of(thread).begin();
      } else {
        thread.addPendingCall(() -> TraceFunctions.of(thread).begin());
      }
    }
  }

  /** Lets the events that were disabled happen again. */
  public void restart() {
    epoch++;
  }

  /** What stands for an argument that a call does not have. */
  Object missing() {
    return missing;
  }

  /** Whether anything is wanted of some code. */
  boolean follows(PyCode code) {
    CodeEvents own = code.events();
    return union != 0 || own != null && own.union() != 0;
  }

  /** Whether somebody wants an event of some code. */
  boolean wants(PyCode code, int event) {
    CodeEvents own = code.events();
    return ((union | (own == null ? 0 : own.union())) & 1 << event) != 0;
  }

  /** Calls the tools that want an event; it is one of another event's ({@code group}) set. */
  void fire(CodeActivation activation, int group, int event, int place, Object... arguments) {
    PyCode code = activation.code;
    CodeEvents own = code.events();
    int silent = own == null ? 0 : own.disabled(event, place, epoch);
    for (int tool = 0; tool < TOOLS; tool++) {
      int bits = wanted[tool] | wanted(tool, code);
      Object callback = callbacks[tool][event];
      if ((bits & 1 << group) != 0 && (silent & 1 << tool) == 0 && callback != null) {
        TraceFunctions thread = TraceFunctions.of(ThreadState.current());
        Object function = callback instanceof BothWays both ? both.callback() : callback;
        if (thread.tell(activation, Events.kind(event), function, arguments) == disable) {
          disable(tool, event, place, code);
          if (function != callback) {
            disable(tool, Events.otherWay(event), place, code);
          }
        }
      }
    }
  }

  // CPython: instrumentation.c call_instrumentation_vector, capi_call_instrumentation
  private void disable(int tool, int event, int place, PyCode code) {
    if (event >= Events.LOCAL && event <= Events.RERAISE) {
      callbacks[tool][event] = null;
      throw Errors.valueError(
          "Cannot disable " + Events.name(event) + " events. Callback removed.");
    }
    code.ensureEvents().disable(tool, event, place, epoch);
  }
}
