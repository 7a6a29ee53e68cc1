package org.krait.runtime.call;

import org.krait.runtime.function.ArgumentBinding;
import org.krait.runtime.function.CallTarget;
import org.krait.runtime.function.Executable;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyTuple;

/** {@code f(*args)} and {@code f(*args, **kwargs)}: calls that hand on what they were given. */
public final class StarCall {
  private StarCall() {}

  /** The items of the only positional argument, a star; those of a tuple are not copied. */
  public static Object[] arguments(Object star, Object callee, CallTarget target) {
    return target instanceof Executable
            && star instanceof PyTuple t
            && t.type() == BuiltinTypes.TUPLE
        ? t.items()
        : Stars.arguments(callee, star);
  }

  /** Whether a double star adds nothing. */
  public static boolean isEmpty(Object keywords) {
    return keywords instanceof PyDict d && d.type() == BuiltinTypes.DICT && d.size() == 0;
  }

  /** The call with both stars. */
  public static Object call(Object callee, Object star, Object keywords) {
    if (star instanceof PyTuple t
        && t.type() == BuiltinTypes.TUPLE
        && keywords instanceof PyDict d
        && d.type() == BuiltinTypes.DICT) {
      return call(callee, t.items(), d);
    }
    ArgumentList list = new ArgumentList(callee);
    list.addStar(star, true);
    list.addDoubleStar(keywords);
    return list.call();
  }

  /** The call with positional arguments and a dict of keywords, which are not kept. */
  public static Object call(Object callee, Object[] args, PyDict keywords) {
    if (callee instanceof PyFunction f) {
      Object[] slots = ArgumentBinding.bind(f, args, keywords);
      if (slots != null) {
        return f.code().executable().run(f, slots);
      }
    }
    return Dispatch.call(callee, args, keywords);
  }
}
