package org.krait.embed.interop;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Types;

/** A call of a Java method from Python: of the overload that the arguments fit best. */
final class JavaCall {
  private JavaCall() {}

  static Object call(Method[] overloads, Object self, Object[] args, String[] names) {
    if (names.length > 0) {
      throw Errors.typeError(overloads[0].getName() + "() takes no keyword arguments");
    }
    Interop interop = Interop.current();
    Method method = choose(interop, overloads, args);
    try {
      return interop.toPython(method.invoke(self, arguments(interop, method, args)));
    } catch (InvocationTargetException e) {
      throw interop.incoming(e.getCause());
    } catch (IllegalAccessException e) {
      throw Errors.typeError(method + " is not accessible");
    }
  }

  private static Method choose(Interop interop, Method[] overloads, Object[] args) {
    Method best = null;
    int least = Fit.NONE;
    for (Method m : overloads) {
      int cost = cost(interop, m, args);
      if (cost < least) {
        best = m;
        least = cost;
      }
    }
    if (best == null) {
      throw unfit(overloads, args);
    }
    return best;
  }

  private static int cost(Interop interop, Method m, Object[] args) {
    Class<?>[] types = m.getParameterTypes();
    if (types.length == args.length) {
      int cost = total(interop, types, args, types.length);
      if (cost < Fit.NONE) {
        return cost;
      }
    }
    int fixed = types.length - 1;
    if (!m.isVarArgs() || args.length < fixed) {
      return Fit.NONE;
    }
    int cost = total(interop, types, args, fixed);
    Class<?> component = types[fixed].componentType();
    for (int i = fixed; i < args.length && cost < Fit.NONE; i++) {
      cost = Math.min(Fit.NONE, cost + Fit.cost(interop, args[i], component));
    }
    return Math.min(Fit.NONE, cost + Fit.VARARGS);
  }

  private static int total(Interop interop, Class<?>[] types, Object[] args, int count) {
    int cost = 0;
    for (int i = 0; i < count && cost < Fit.NONE; i++) {
      cost = Math.min(Fit.NONE, cost + Fit.cost(interop, args[i], types[i]));
    }
    return cost;
  }

  private static @Nullable Object[] arguments(Interop interop, Method m, Object[] args) {
    Class<?>[] types = m.getParameterTypes();
    @Nullable Object[] java = new Object[types.length];
    boolean spreads = m.isVarArgs() && !takesArray(interop, types, args);
    int fixed = spreads ? types.length - 1 : types.length;
    for (int i = 0; i < fixed; i++) {
      java[i] = interop.toJava().convert(args[i], types[i]);
    }
    if (spreads) {
      java[fixed] = rest(interop, types[fixed].componentType(), args, fixed);
    }
    return java;
  }

  private static boolean takesArray(Interop interop, Class<?>[] types, Object[] args) {
    return types.length == args.length && total(interop, types, args, types.length) < Fit.NONE;
  }

  private static Object rest(Interop interop, Class<?> component, Object[] args, int from) {
    Object rest = Array.newInstance(component, args.length - from);
    for (int i = from; i < args.length; i++) {
      Array.set(rest, i - from, interop.toJava().convert(args[i], component));
    }
    return rest;
  }

  private static PyException unfit(Method[] overloads, Object[] args) {
    StringBuilder types = new StringBuilder();
    for (Object arg : args) {
      types.append(types.isEmpty() ? "" : ", ").append(Types.of(arg).name());
    }
    Method m = overloads[0];
    return Errors.typeError(
        m.getDeclaringClass().getName() + "." + m.getName() + "() does not take (" + types + ")");
  }
}
