package org.krait.runtime.function;

import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.ThreadState;

/**
 * The Python calls under way on the current thread. Interpreted calls link their activations; those
 * of compiled calls are found on the JVM's stack and linked in between when somebody looks.
 */
public final class CallStack {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private @Nullable Activation linked;
  private @Nullable Activation innermost;
  private @Nullable Activation last;
  private int innerPosition = -1;

  private CallStack(ThreadState thread) {
    this.linked = thread.activation;
  }

  /** The innermost Python call, from which all others can be reached. */
  public static @Nullable Activation innermost(ThreadState thread) {
    return GeneratedCode.exists() ? new CallStack(thread).walk() : thread.activation;
  }

  /** The call that a call under way or just left came from. */
  static @Nullable Activation callerOf(CodeActivation activation) {
    Activation at = activation.callersLinked ? activation : innermost(ThreadState.current());
    while (at instanceof CodeActivation a && !isSame(a, activation)) {
      at = at.back;
    }
    return at == null ? activation.back : at.back;
  }

  private static boolean isSame(CodeActivation live, CodeActivation sought) {
    return live == sought
        || sought instanceof CompiledFrame && live.code == sought.code && !sought.isFinished();
  }

  private @Nullable Activation walk() {
    return WALKER.walk(
        frames -> {
          Iterator<StackFrame> each = frames.iterator();
          while (each.hasNext() && !(last != null && last.callersLinked)) {
            visit(each.next());
          }
          finish();
          return innermost;
        });
  }

  private void visit(StackFrame frame) {
    if (isCompiled(frame)) {
      visitCompiled(frame.getDeclaringClass(), frame.getLineNumber());
    } else if (linked != null && isLinking(frame)) {
      CodeActivation next = (CodeActivation) linked;
      if (innerPosition >= 0) {
        next.position = innerPosition;
        innerPosition = -1;
      }
      linked = nextLinked(next);
      append(next);
    }
  }

  private void visitCompiled(Class<?> owner, int line) {
    GeneratedCode code = GeneratedCode.of(owner);
    int position = code.positionAt(line);
    if (!CompiledExecutable.class.isAssignableFrom(owner)) {
      innerPosition = position;
    } else {
      append(new CompiledFrame(code.model(), position));
    }
  }

  /** Whether the frame is of a generated body, not of a form of call that leads to it. */
  static boolean isCompiled(StackFrame frame) {
    return frame.getDeclaringClass().getClassLoader() instanceof GeneratedCode
        && frame.getLineNumber() > 0;
  }

  /** Whether the frame is of the body of a function, which has no activation. */
  static boolean isCompiledCall(StackFrame frame) {
    return CompiledExecutable.class.isAssignableFrom(frame.getDeclaringClass())
        && isCompiled(frame);
  }

  /** Whether the frame's method is one that links an activation while it runs. */
  static boolean isLinking(StackFrame frame) {
    Class<?> owner = frame.getDeclaringClass();
    String method = frame.getMethodName();
    return method.equals("execute") && Executable.class.isAssignableFrom(owner)
        || method.equals("resume") && CodeActivation.class.isAssignableFrom(owner);
  }

  static @Nullable Activation nextLinked(Activation from) {
    Activation next = from.back;
    while (next instanceof CompiledFrame) {
      next = next.back;
    }
    return next;
  }

  private void append(Activation next) {
    if (last == null) {
      innermost = next;
    } else if (!last.callersLinked) {
      last.back = next;
    }
    last = next;
  }

  private void finish() {
    for (Activation a = innermost; a != null && !a.callersLinked; a = a.back) {
      a.callersLinked = true;
    }
  }
}
