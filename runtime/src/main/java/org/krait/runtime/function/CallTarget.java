package org.krait.runtime.function;

import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyBuiltinMethod;

/**
 * What runs when a callee is called. Call sites ask for it and call it themselves, so that the JVM
 * sees at each site which code runs there and can inline it.
 */
public abstract class CallTarget {
  /** The target of any callee: the executable of a Python function, or the protocol of calls. */
  public static CallTarget of(Object callee) {
    if (callee instanceof PyFunction f) {
      return f.code().executable();
    }
    if (callee instanceof PyBuiltinMethod) {
      return BuiltinMethodTarget.TARGET;
    }
    if (callee instanceof PyBuiltinFunction) {
      return BuiltinFunctionTarget.TARGET;
    }
    return callee instanceof PyMethod ? BoundMethodTarget.TARGET : AnyCallee.TARGET;
  }

  /** Calls with any arguments; {@code names} names the last of them. */
  public abstract Object call(Object callee, Object[] args, String[] names);

  public abstract Object call(Object callee);

  public abstract Object call(Object callee, Object a);

  public abstract Object call(Object callee, Object a, Object b);

  public abstract Object call(Object callee, Object a, Object b, Object c);

  public abstract Object call(Object callee, Object a, Object b, Object c, Object d);
}
