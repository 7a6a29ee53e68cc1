package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.site.SuperAccess;
import org.krait.runtime.site.SuperSite;

/** {@code super().name}: where super is the builtin, no super object is made. */
public final class Supers {
  private Supers() {}

  /** The call of super. */
  public static final class Target {
    private final ExprNode function;
    private final ExprNode type;
    private final ExprNode self;
    private final boolean implicit;
    private final int position;

    public Target(ExprNode function, ExprNode type, ExprNode self, boolean implicit, int position) {
      this.function = function;
      this.type = type;
      this.self = self;
      this.implicit = implicit;
      this.position = position;
    }

    private Object searched(Object callee, Object type, Object self, Frame f) {
      return f.traced
          ? TracedCalls.searched(f, callee, type, self, implicit)
          : SuperAccess.object(callee, type, self, implicit);
    }
  }

  /** {@code super().name}. */
  public static final class Get extends ExprNode {
    private final Target target;
    private final String name;
    private final int position;

    public Get(Target target, String name, int position) {
      this.target = target;
      this.name = name;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object callee = target.function.value(f);
      Object type = target.type.value(f);
      Object self = target.self.value(f);
      f.position = target.position;
      Object searched = target.searched(callee, type, self, f);
      f.position = position;
      return SuperAccess.get(searched, type, self, name);
    }
  }

  /** {@code super().name(args)}. */
  public static final class Call extends ExprNode {
    private final Target target;
    private final String name;
    private final SuperSite method;
    private final ExprNode[] args;
    private final String[] names;
    private final int attributePosition;
    private final int position;

    public Call(
        Target target,
        String name,
        ExprNode[] args,
        String[] names,
        int attributePosition,
        int position) {
      this.target = target;
      this.name = name;
      this.method = new SuperSite(name);
      this.args = args;
      this.names = names;
      this.attributePosition = attributePosition;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object callee = target.function.value(f);
      Object type = target.type.value(f);
      Object self = target.self.value(f);
      f.position = target.position;
      Object searched = target.searched(callee, type, self, f);
      f.position = attributePosition;
      PyCallable unbound = method.find(searched, type, self);
      if (unbound != null) {
        Object[] values = Dispatch.prepend(self, evaluate(args, f));
        f.position = position;
        if (f.traced) {
          return TracedCalls.call(f, unbound, values, names);
        }
        return names.length > 0 ? unbound.call(values, names) : call(unbound, values);
      }
      return finish(SuperAccess.get(searched, type, self, name), f);
    }

    private static Object call(PyCallable callee, Object[] values) {
      return switch (values.length) {
        case 1 -> callee.call(values[0]);
        case 2 -> callee.call(values[0], values[1]);
        case 3 -> callee.call(values[0], values[1], values[2]);
        default -> callee.call(values, PyCallable.NO_NAMES);
      };
    }

    private Object finish(Object callee, Frame f) {
      Object[] values = evaluate(args, f);
      f.position = position;
      return f.traced
          ? TracedCalls.call(f, callee, values, names)
          : Dispatch.call(callee, values, names);
    }
  }
}
