package org.krait.runtime.function;

import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;

/** The target of bound methods: that of the function, which gets the instance first. */
final class BoundMethodTarget extends CallTarget {
  static final CallTarget TARGET = new BoundMethodTarget();

  private BoundMethodTarget() {}

  @Override
  public Object call(Object callee, Object[] args, String[] names) {
    return ((PyMethod) callee).call(args, names);
  }

  @Override
  public Object call(Object callee) {
    PyMethod m = (PyMethod) callee;
    Object f = m.function();
    return CallTarget.of(f).call(f, m.self());
  }

  @Override
  public Object call(Object callee, Object a) {
    PyMethod m = (PyMethod) callee;
    Object f = m.function();
    return CallTarget.of(f).call(f, m.self(), a);
  }

  @Override
  public Object call(Object callee, Object a, Object b) {
    PyMethod m = (PyMethod) callee;
    Object f = m.function();
    return CallTarget.of(f).call(f, m.self(), a, b);
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c) {
    PyMethod m = (PyMethod) callee;
    Object f = m.function();
    return CallTarget.of(f).call(f, m.self(), a, b, c);
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c, Object d) {
    PyMethod m = (PyMethod) callee;
    return Dispatch.call(m.function(), new Object[] {m.self(), a, b, c, d}, PyCallable.NO_NAMES);
  }
}
