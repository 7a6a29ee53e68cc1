package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.CallTarget;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.PyType;

/** Calls a function, a class, or anything else; remembers how a class makes its instances. */
public final class CallSite extends Site {
  private @Nullable Construction construction;

  /** What a call of the callee runs. */
  public CallTarget target(Object callee) {
    if (callee instanceof PyFunction f) {
      return f.code().executable();
    }
    if (callee instanceof PyType type) {
      CallTarget made = construction(type);
      if (made != null) {
        return made;
      }
    }
    return CallTarget.of(callee);
  }

  public Object call(Object callee) {
    return target(callee).call(callee);
  }

  public Object call(Object callee, Object a) {
    return target(callee).call(callee, a);
  }

  public Object call(Object callee, Object a, Object b) {
    return target(callee).call(callee, a, b);
  }

  public Object call(Object callee, Object a, Object b, Object c) {
    return target(callee).call(callee, a, b, c);
  }

  private @Nullable CallTarget construction(PyType type) {
    Construction c = construction;
    if (c == null || !c.isOf(type)) {
      c = c == null ? Construction.of(type) : c.next(type);
      if (c == null) {
        return null;
      }
      note(type);
      construction = c;
    }
    return c.target;
  }

  @Override
  void clear() {
    construction = null;
  }
}
