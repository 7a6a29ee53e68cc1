package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.site.CallSite;

/** Calls, one node per number of arguments up to three. */
public final class Calls {
  private Calls() {}

  /** The node of a call with positional arguments. */
  public static ExprNode of(ExprNode function, ExprNode[] args, int position) {
    return switch (args.length) {
      case 0 -> new Call0(function, position);
      case 1 -> new Call1(function, args[0], position);
      case 2 -> new Call2(function, args[0], args[1], position);
      case 3 -> new Call3(function, args[0], args[1], args[2], position);
      default -> new CallMany(function, args, PyCallable.NO_NAMES, position);
    };
  }

  private static final class Call0 extends ExprNode {
    private final ExprNode function;
    private final int position;
    private final CallSite site = new CallSite();

    Call0(ExprNode function, int position) {
      this.function = function;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object callee = function.value(f);
      f.position = position;
      return f.traced ? TracedCalls.call(f, callee) : site.call(callee);
    }
  }

  private static final class Call1 extends ExprNode {
    private final ExprNode function;
    private final ExprNode first;
    private final int position;
    private final CallSite site = new CallSite();

    Call1(ExprNode function, ExprNode first, int position) {
      this.function = function;
      this.first = first;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object callee = function.value(f);
      Object a = first.value(f);
      f.position = position;
      return f.traced ? TracedCalls.call(f, callee, a) : site.call(callee, a);
    }
  }

  private static final class Call2 extends ExprNode {
    private final ExprNode function;
    private final ExprNode first;
    private final ExprNode second;
    private final int position;
    private final CallSite site = new CallSite();

    Call2(ExprNode function, ExprNode first, ExprNode second, int position) {
      this.function = function;
      this.first = first;
      this.second = second;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object callee = function.value(f);
      Object a = first.value(f);
      Object b = second.value(f);
      f.position = position;
      return f.traced ? TracedCalls.call(f, callee, a, b) : site.call(callee, a, b);
    }
  }

  private static final class Call3 extends ExprNode {
    private final ExprNode function;
    private final ExprNode first;
    private final ExprNode second;
    private final ExprNode third;
    private final int position;
    private final CallSite site = new CallSite();

    Call3(ExprNode function, ExprNode first, ExprNode second, ExprNode third, int position) {
      this.function = function;
      this.first = first;
      this.second = second;
      this.third = third;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object callee = function.value(f);
      Object a = first.value(f);
      Object b = second.value(f);
      Object c = third.value(f);
      f.position = position;
      return f.traced ? TracedCalls.call(f, callee, a, b, c) : site.call(callee, a, b, c);
    }
  }

  /** A call with any number of arguments, the last ones by keyword. */
  public static final class CallMany extends ExprNode {
    private final ExprNode function;
    private final ExprNode[] args;
    private final String[] names;
    private final int position;

    public CallMany(ExprNode function, ExprNode[] args, String[] names, int position) {
      this.function = function;
      this.args = args;
      this.names = names;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object callee = function.value(f);
      Object[] values = evaluate(args, f);
      f.position = position;
      return f.traced
          ? TracedCalls.call(f, callee, values, names)
          : Dispatch.call(callee, values, names);
    }
  }
}
