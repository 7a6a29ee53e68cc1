package org.krait.runtime.function;

import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.JvmFrames;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.ThreadState;

/**
 * The variables of compiled code that runs on the current thread, read from the JVM's frame. Where
 * they stand there: {@code compiler.Layout}.
 */
final class LiveVariables {
  /** Before the slots of a function stands the function. */
  private static final int FUNCTION_START = 1;

  /** Before those of a loop stand activation, slots, cells, namespace, iterator and thread. */
  private static final int LOOP_START = 6;

  /** Before those of a generator stand activation, slots, cells, state and thread. */
  private static final int GENERATOR_START = 5;

  private final CodeActivation activation;
  private final JvmFrames jvm;
  private final GeneratedCode code;
  private final Object[] locals;
  private final int start;
  private final @Nullable HandedVariables handed;
  private final int line;

  /** Whether null always means unbound. */
  private final boolean exact;

  private LiveVariables(JvmFrames jvm, StackFrame frame, CodeActivation activation) {
    this.activation = activation;
    this.jvm = jvm;
    this.locals = jvm.locals(frame);
    this.line = frame.getLineNumber();
    this.exact = jvm.isExact(frame);
    Class<?> owner = frame.getDeclaringClass();
    this.code = GeneratedCode.of(owner);
    if (CompiledExecutable.class.isAssignableFrom(owner)) {
      this.handed = HandedVariables.of(frame, code.model().code().heading());
      this.start = FUNCTION_START + before();
    } else {
      this.handed = null;
      this.start = CompiledLoop.class.isAssignableFrom(owner) ? LOOP_START : GENERATOR_START;
    }
  }

  /** The variables of a call under way in compiled code; RuntimeError where they are not shown. */
  static LiveVariables of(CodeActivation activation) {
    LiveVariables found = find(activation);
    if (found == null) {
      throw hidden();
    }
    return found;
  }

  /** The variables of a call under way in compiled code, or null where they are not shown. */
  static @Nullable LiveVariables find(CodeActivation activation) {
    JvmFrames jvm = JvmFrames.opened();
    if (jvm == null) {
      return null;
    }
    Search search =
        activation instanceof CompiledFrame frame
            ? new CallSearch(frame)
            : new ActivationSearch(jvm, activation);
    StackFrame frame = jvm.walk(frames -> search.in(frames.iterator()));
    return frame == null ? null : new LiveVariables(jvm, frame, activation);
  }

  /** The error where somebody asks for variables that are in registers of the JVM. */
  static PyException hidden() {
    return Errors.runtimeError(
        "the variables of compiled code cannot be seen while it runs (use -X engine=interpreter)");
  }

  private int before() {
    return handed == null ? 0 : handed.before();
  }

  /** The value of a local variable, or null. */
  @Nullable Object local(int slot) {
    Object value = shown(slot);
    if (value == null && !exact && interpreted().mayBeBound(slot, line)) {
      throw hidden();
    }
    return value;
  }

  /** The value of a local variable; null also where the JVM does not show it. */
  @Nullable Object shown(int slot) {
    Object value = locals[start + slot];
    int number = code.numberOf(slot);
    if (value == null && handed != null && handed.isOneOf(slot)) {
      return handed.value(slot, locals);
    }
    if (number < 0) {
      return value instanceof VariableForm form ? form.value() : value;
    }
    if (value == null) {
      return exact ? number(number) : null;
    }
    return value == NumberVariable.UNBOUND ? null : value;
  }

  private Object number(int place) {
    long bits = jvm.bits(locals, before() + (place >> 1));
    return (place & 1) == 0 ? (Object) bits : (Object) Double.longBitsToDouble(bits);
  }

  /** The function whose call this is, or null where the JVM does not show it. */
  @Nullable PyFunction function() {
    return (PyFunction) locals[before()];
  }

  /** A cell. */
  PyCell cell(int index) {
    Object cell = locals[start + interpreted().slots() + index];
    if (cell == null) {
      throw hidden();
    }
    return (PyCell) cell;
  }

  private Executable interpreted() {
    return activation.code.executable().interpreted();
  }

  /** How the JVM's frame of a call is found. */
  private interface Search {
    @Nullable StackFrame in(Iterator<StackFrame> frames);
  }

  /** The frame of a loop or generator has its activation in its first local. */
  private record ActivationSearch(JvmFrames jvm, CodeActivation sought) implements Search {
    @Override
    public @Nullable StackFrame in(Iterator<StackFrame> frames) {
      while (frames.hasNext()) {
        StackFrame frame = frames.next();
        if (CallStack.isCompiled(frame) && jvm.locals(frame)[0] == sought) {
          return frame;
        }
      }
      return null;
    }
  }

  /**
   * The frame of a function is found by its distance from the next interpreted call outside, or
   * from the end of the stack.
   */
  private static final class CallSearch implements Search {
    private final CompiledFrame sought;
    private final @Nullable Activation outside;
    private final int distance;
    private final List<StackFrame> compiled = new ArrayList<>();
    private @Nullable Activation linked = ThreadState.current().activation;

    CallSearch(CompiledFrame sought) {
      this.sought = sought;
      Activation at = sought;
      int passed = 0;
      while (at instanceof CompiledFrame) {
        passed++;
        at = at.back;
      }
      this.outside = at;
      this.distance = passed;
    }

    @Override
    public @Nullable StackFrame in(Iterator<StackFrame> frames) {
      boolean arrived = false;
      while (frames.hasNext() && !arrived) {
        StackFrame frame = frames.next();
        if (CallStack.isCompiledCall(frame)) {
          compiled.add(frame);
        } else if (linked != null && CallStack.isLinking(frame)) {
          arrived = linked == outside;
          if (!arrived) {
            linked = CallStack.nextLinked(linked);
            compiled.clear();
          }
        }
      }
      int place = compiled.size() - distance;
      boolean found = (arrived || outside == null) && place >= 0 && isSought(compiled.get(place));
      return found ? compiled.get(place) : null;
    }

    private boolean isSought(StackFrame frame) {
      GeneratedCode code = GeneratedCode.of(frame.getDeclaringClass());
      return code.model().code() == sought.code;
    }
  }
}
