package org.krait.stdlib.gc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.krait.runtime.function.CallStack;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;

/**
 * The tracked objects that a program can still get at: what is reached from its modules, classes,
 * threads and calls under way. Garbage that waits for the collector is not among them.
 */
final class Reachable {
  private final Referents referents;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ArrayDeque<Object> waiting = new ArrayDeque<>();
  private final List<Object> tracked = new ArrayList<>();

  private Reachable(Referents referents) {
    this.referents = referents;
  }

  static List<Object> in(Interpreter interpreter, Referents referents) {
    Reachable reachable = new Reachable(referents);
    reachable.meetClasses(BuiltinTypes.OBJECT);
    reachable.meetStates(interpreter);
    for (ThreadState thread : interpreter.threads()) {
      reachable.meetThread(thread);
    }
    reachable.walk();
    return reachable.tracked;
  }

  private void walk() {
    for (Object next = waiting.poll(); next != null; next = waiting.poll()) {
      referents.tell(next, this::meet);
    }
  }

  private void meet(Object o) {
    if (Tracking.isTracked(o) && seen.add(o)) {
      tracked.add(o);
      waiting.add(o);
    }
  }

  /** A class and all that derive from it; what built-in ones hold is met here. */
  private void meetClasses(PyType type) {
    meet(type);
    if (type.isBuiltin() && seen.add(type)) {
      meet(type.attributes());
    }
    for (PyType derived : type.subtypes()) {
      if (!seen.contains(derived)) {
        meetClasses(derived);
      }
    }
  }

  /** The modules, and what parts of the runtime keep for the interpreter. */
  private void meetStates(Interpreter interpreter) {
    referents.tellAllFields(
        interpreter,
        state -> {
          if (Referents.isPython(state)) {
            meet(state);
          } else {
            referents.tellFields(state, this::meet);
          }
        });
  }

  private void meetThread(ThreadState thread) {
    referents.tellFields(thread, this::meet);
    Activation call =
        thread == ThreadState.current() ? CallStack.innermost(thread) : thread.activation;
    for (; call instanceof CodeActivation a; call = a.back) {
      referents.tellVariables(a, this::meet);
      if (a.namespace() != null) {
        meet(a.namespace());
      }
      PyFrame made = a.madeFrame();
      if (made != null) {
        meet(made);
      }
    }
  }
}
