package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.CallTarget;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyType;

/** Calls a function, a class, or anything else; remembers how a class makes its instances. */
public final class CallSite {
  private @Nullable Construction construction;

  /** What a call of the callee runs. */
  public CallTarget target(Object callee) {
    if (callee instanceof PyFunction f) {
      return f.code().executable();
    }
    if (callee instanceof PyType type) {
      Construction c = construction(type);
      if (c != null && c.init != null) {
        return c;
      }
    }
    return CallTarget.of(callee);
  }

  public Object call(Object callee) {
    if (callee instanceof PyFunction f) {
      return f.call();
    }
    if (callee instanceof PyType type) {
      Construction c = construction(type);
      if (c != null && c.init != null) {
        return c.call(type);
      }
    }
    return Dispatch.call(callee);
  }

  public Object call(Object callee, Object a) {
    if (callee instanceof PyFunction f) {
      return f.call(a);
    }
    if (callee instanceof PyType type) {
      Construction c = construction(type);
      if (c != null && c.init != null) {
        return c.call(type, a);
      }
    }
    return Dispatch.call(callee, a);
  }

  public Object call(Object callee, Object a, Object b) {
    if (callee instanceof PyFunction f) {
      return f.call(a, b);
    }
    if (callee instanceof PyType type) {
      Construction c = construction(type);
      if (c != null && c.init != null) {
        return c.call(type, a, b);
      }
    }
    return Dispatch.call(callee, a, b);
  }

  public Object call(Object callee, Object a, Object b, Object c) {
    if (callee instanceof PyFunction f) {
      return f.call(a, b, c);
    }
    if (callee instanceof PyType type) {
      Construction how = construction(type);
      if (how != null && how.init != null) {
        return how.call(type, a, b, c);
      }
    }
    return callee instanceof PyCallable p
        ? p.call(a, b, c)
        : Dispatch.call(callee, new Object[] {a, b, c}, PyCallable.NO_NAMES);
  }

  private @Nullable Construction construction(PyType type) {
    Construction c = construction;
    if (c != null && c.type == type && c.version == type.version()) {
      return c;
    }
    if (c != null && c.misses > Construction.MOST_MISSES) {
      return null;
    }
    c = Construction.of(type, c == null ? 0 : c.misses + 1);
    construction = c;
    return c;
  }
}
