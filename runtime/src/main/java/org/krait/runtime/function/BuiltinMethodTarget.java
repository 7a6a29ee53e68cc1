package org.krait.runtime.function;

import org.krait.runtime.object.PyBuiltinMethod;

/**
 * The target of methods of built-in types, found unbound: a class of its own, so that the JVM knows
 * the callee where it has inlined it.
 */
final class BuiltinMethodTarget extends CallTarget {
  static final CallTarget TARGET = new BuiltinMethodTarget();

  private BuiltinMethodTarget() {}

  @Override
  public Object call(Object callee, Object[] args, String[] names) {
    return ((PyBuiltinMethod) callee).call(args, names);
  }

  @Override
  public Object call(Object callee) {
    return ((PyBuiltinMethod) callee).call();
  }

  @Override
  public Object call(Object callee, Object a) {
    return ((PyBuiltinMethod) callee).call(a);
  }

  @Override
  public Object call(Object callee, Object a, Object b) {
    return ((PyBuiltinMethod) callee).call(a, b);
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c) {
    return ((PyBuiltinMethod) callee).call(a, b, c);
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c, Object d) {
    return ((PyBuiltinMethod) callee).call(a, b, c, d);
  }
}
