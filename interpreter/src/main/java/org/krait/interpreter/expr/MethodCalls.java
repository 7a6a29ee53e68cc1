package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.site.CallSite;
import org.krait.runtime.site.MethodSite;

/** {@code receiver.name(args)}, one node per number of arguments up to two. */
public final class MethodCalls {
  private MethodCalls() {}

  /** The node of a method call with positional arguments. */
  public static ExprNode of(
      ExprNode receiver, String name, ExprNode[] args, int attributePosition, int position) {
    return switch (args.length) {
      case 0 -> new Call0(receiver, name, attributePosition, position);
      case 1 -> new Call1(receiver, name, args[0], attributePosition, position);
      case 2 -> new Call2(receiver, name, args[0], args[1], attributePosition, position);
      default ->
          new CallMany(receiver, name, args, PyCallable.NO_NAMES, attributePosition, position);
    };
  }

  private static final class Call0 extends ExprNode {
    private final ExprNode receiver;
    private final MethodSite method;
    private final CallSite site = new CallSite();
    private final int attributePosition;
    private final int position;

    Call0(ExprNode receiver, String name, int attributePosition, int position) {
      this.receiver = receiver;
      this.method = new MethodSite(name);
      this.attributePosition = attributePosition;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = receiver.value(f);
      f.position = attributePosition;
      PyCallable unbound = method.find(o);
      if (unbound != null) {
        f.position = position;
        if (f.traced) {
          return TracedCalls.call(f, unbound, o);
        }
        return unbound instanceof PyFunction p ? p.call(o) : unbound.call(o);
      }
      Object callee = method.get(o);
      f.position = position;
      return f.traced ? TracedCalls.call(f, callee) : site.call(callee);
    }
  }

  private static final class Call1 extends ExprNode {
    private final ExprNode receiver;
    private final MethodSite method;
    private final ExprNode first;
    private final CallSite site = new CallSite();
    private final int attributePosition;
    private final int position;

    Call1(ExprNode receiver, String name, ExprNode first, int attributePosition, int position) {
      this.receiver = receiver;
      this.method = new MethodSite(name);
      this.first = first;
      this.attributePosition = attributePosition;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = receiver.value(f);
      f.position = attributePosition;
      PyCallable unbound = method.find(o);
      if (unbound != null) {
        Object a = first.value(f);
        f.position = position;
        if (f.traced) {
          return TracedCalls.call(f, unbound, o, a);
        }
        return unbound instanceof PyFunction p ? p.call(o, a) : unbound.call(o, a);
      }
      Object callee = method.get(o);
      Object a = first.value(f);
      f.position = position;
      return f.traced ? TracedCalls.call(f, callee, a) : site.call(callee, a);
    }
  }

  private static final class Call2 extends ExprNode {
    private final ExprNode receiver;
    private final MethodSite method;
    private final ExprNode first;
    private final ExprNode second;
    private final CallSite site = new CallSite();
    private final int attributePosition;
    private final int position;

    Call2(
        ExprNode receiver,
        String name,
        ExprNode first,
        ExprNode second,
        int attributePosition,
        int position) {
      this.receiver = receiver;
      this.method = new MethodSite(name);
      this.first = first;
      this.second = second;
      this.attributePosition = attributePosition;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = receiver.value(f);
      f.position = attributePosition;
      PyCallable unbound = method.find(o);
      if (unbound != null) {
        Object a = first.value(f);
        Object b = second.value(f);
        f.position = position;
        if (f.traced) {
          return TracedCalls.call(f, unbound, o, a, b);
        }
        return unbound instanceof PyFunction p ? p.call(o, a, b) : unbound.call(o, a, b);
      }
      Object callee = method.get(o);
      Object a = first.value(f);
      Object b = second.value(f);
      f.position = position;
      return f.traced ? TracedCalls.call(f, callee, a, b) : site.call(callee, a, b);
    }
  }

  /** A method call with any number of arguments, the last ones by keyword. */
  public static final class CallMany extends ExprNode {
    private final ExprNode receiver;
    private final MethodSite method;
    private final ExprNode[] args;
    private final String[] names;
    private final int attributePosition;
    private final int position;

    public CallMany(
        ExprNode receiver,
        String name,
        ExprNode[] args,
        String[] names,
        int attributePosition,
        int position) {
      this.receiver = receiver;
      this.method = new MethodSite(name);
      this.args = args;
      this.names = names;
      this.attributePosition = attributePosition;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = receiver.value(f);
      f.position = attributePosition;
      PyCallable unbound = method.find(o);
      if (unbound == null) {
        Object callee = method.get(o);
        Object[] values = evaluate(args, f);
        f.position = position;
        return f.traced
            ? TracedCalls.call(f, callee, values, names)
            : Dispatch.call(callee, values, names);
      }
      Object[] values = new Object[args.length + 1];
      values[0] = o;
      for (int i = 0; i < args.length; i++) {
        values[i + 1] = args[i].value(f);
      }
      f.position = position;
      return f.traced ? TracedCalls.call(f, unbound, values, names) : unbound.call(values, names);
    }
  }
}
