package org.krait.runtime.function;

import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;

/** The target of callees that are no Python functions. */
final class AnyCallee extends CallTarget {
  static final CallTarget TARGET = new AnyCallee();

  private AnyCallee() {}

  @Override
  public Object call(Object callee, Object[] args, String[] names) {
    return Dispatch.call(callee, args, names);
  }

  @Override
  public Object call(Object callee) {
    return Dispatch.call(callee);
  }

  @Override
  public Object call(Object callee, Object a) {
    return Dispatch.call(callee, a);
  }

  @Override
  public Object call(Object callee, Object a, Object b) {
    return Dispatch.call(callee, a, b);
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c) {
    return Dispatch.call(callee, a, b, c);
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c, Object d) {
    return callee instanceof PyCallable p
        ? p.call(a, b, c, d)
        : Dispatch.call(callee, new Object[] {a, b, c, d}, PyCallable.NO_NAMES);
  }
}
