package org.krait.runtime.function;

import org.krait.runtime.object.PyBuiltinFunction;

/**
 * The target of functions of built-in modules and of bound methods of built-in types: a class of
 * its own, so that the JVM knows the callee where it has inlined it.
 */
final class BuiltinFunctionTarget extends CallTarget {
  static final CallTarget TARGET = new BuiltinFunctionTarget();

  private BuiltinFunctionTarget() {}

  @Override
  public Object call(Object callee, Object[] args, String[] names) {
    return ((PyBuiltinFunction) callee).call(args, names);
  }

  @Override
  public Object call(Object callee) {
    return ((PyBuiltinFunction) callee).call();
  }

  @Override
  public Object call(Object callee, Object a) {
    return ((PyBuiltinFunction) callee).call(a);
  }

  @Override
  public Object call(Object callee, Object a, Object b) {
    return ((PyBuiltinFunction) callee).call(a, b);
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c) {
    return ((PyBuiltinFunction) callee).call(a, b, c);
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c, Object d) {
    return ((PyBuiltinFunction) callee).call(a, b, c, d);
  }
}
