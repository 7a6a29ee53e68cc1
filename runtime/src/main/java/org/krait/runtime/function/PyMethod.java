package org.krait.runtime.function;

import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyType;

/** A callable bound to its first argument. */
public final class PyMethod implements PyCallable {
  private final Object function;
  private final Object self;

  public PyMethod(Object function, Object self) {
    this.function = function;
    this.self = self;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.METHOD;
  }

  public Object function() {
    return function;
  }

  public Object self() {
    return self;
  }

  @Override
  public Object call(Object[] args, String[] names) {
    return Dispatch.call(function, Dispatch.prepend(self, args), names);
  }

  @Override
  public Object call() {
    return Dispatch.call(function, self);
  }

  @Override
  public Object call(Object a) {
    return Dispatch.call(function, self, a);
  }

  @Override
  public Object call(Object a, Object b) {
    return Dispatch.call(function, self, a, b);
  }

  @Override
  public Object call(Object a, Object b, Object c) {
    return function instanceof PyCallable f
        ? f.call(self, a, b, c)
        : Dispatch.call(function, new Object[] {self, a, b, c}, NO_NAMES);
  }
}
