package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.lower.core.AwaitableRole;
import org.krait.lower.core.ContextMethod;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Awaiting;
import org.krait.runtime.ops.ContextManagers;
import org.krait.runtime.ops.Delegation;
import org.krait.runtime.ops.Iteration;

/** The protocols that loops, delegation and with statements begin with. */
public final class Iterators {
  private Iterators() {}

  /** {@code iter(value)}. */
  public static final class Get extends ExprNode {
    private final ExprNode value;
    private final int position;

    public Get(ExprNode value, int position) {
      this.value = value;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = value.value(f);
      f.position = position;
      return Iteration.iterator(o);
    }
  }

  /** What {@code yield from value} delegates to. */
  public static final class YieldFrom extends ExprNode {
    private final ExprNode value;
    private final int position;

    public YieldFrom(ExprNode value, int position) {
      this.value = value;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = value.value(f);
      f.position = position;
      return Delegation.iterator(
          o, f.code.has(CodeHeading.COROUTINE | CodeHeading.ITERABLE_COROUTINE));
    }
  }

  /** {@code value.__aiter__()}, checked. */
  public static final class Async extends ExprNode {
    private final ExprNode value;
    private final int position;

    public Async(ExprNode value, int position) {
      this.value = value;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = value.value(f);
      f.position = position;
      return Awaiting.asyncIterator(o);
    }
  }

  /** The awaitable of {@code iterator.__anext__()}. */
  public static final class AsyncNext extends ExprNode {
    private final ExprNode iterator;
    private final int position;

    public AsyncNext(ExprNode iterator, int position) {
      this.iterator = iterator;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = iterator.value(f);
      f.position = position;
      return Awaiting.asyncNext(o);
    }
  }

  /** The iterator of an awaitable. */
  public static final class Awaitable extends ExprNode {
    private final ExprNode value;
    private final AwaitableRole role;
    private final int position;

    public Awaitable(ExprNode value, AwaitableRole role, int position) {
      this.value = value;
      this.role = role;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = value.value(f);
      f.position = position;
      return switch (role) {
        case AWAIT -> Awaiting.iterator(o);
        case ASYNC_ENTER -> Awaiting.iterator(o, "__aenter__");
        case ASYNC_EXIT -> Awaiting.iterator(o, "__aexit__");
      };
    }
  }

  /** A bound special method of a context manager. */
  public static final class ContextGet extends ExprNode {
    private final ExprNode value;
    private final ContextMethod method;
    private final int position;

    public ContextGet(ExprNode value, ContextMethod method, int position) {
      this.value = value;
      this.method = method;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = value.value(f);
      f.position = position;
      return ContextManagers.method(o, method.attribute());
    }
  }

  /** {@code exit(type(exception), exception, exception.__traceback__)}. */
  public static final class ExitCall extends ExprNode {
    private final ExprNode exit;
    private final ExprNode exception;
    private final int position;

    public ExitCall(ExprNode exit, ExprNode exception, int position) {
      this.exit = exit;
      this.exception = exception;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object callee = exit.value(f);
      PyBaseException e = (PyBaseException) exception.value(f);
      f.position = position;
      if (f.traced) {
        Object traceback = e.traceback();
        Object third = traceback == null ? PySingleton.NONE : traceback;
        return TracedCalls.call(f, callee, e.type(), e, third);
      }
      return ContextManagers.exit(callee, e);
    }
  }
}
