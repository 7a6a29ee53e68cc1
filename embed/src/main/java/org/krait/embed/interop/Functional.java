package org.krait.embed.interop;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of an interface an implementation has to give. */
final class Functional {
  private Functional() {}

  /** The only abstract method, or null if there are none or several. */
  static @Nullable Method method(Class<?> type) {
    List<Method> all = methods(type);
    return all.size() == 1 ? all.getFirst() : null;
  }

  /** The abstract methods, each signature once; those that Object implements do not count. */
  static List<Method> methods(Class<?> type) {
    List<Method> methods = new ArrayList<>();
    for (Method m : type.getMethods()) {
      if (Modifier.isAbstract(m.getModifiers()) && !isOfObject(m) && !overrides(methods, m)) {
        methods.add(m);
      }
    }
    return methods;
  }

  private static boolean isOfObject(Method m) {
    try {
      Object.class.getMethod(m.getName(), m.getParameterTypes());
      return true;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  private static boolean overrides(List<Method> known, Method m) {
    for (Method k : known) {
      if (k.getName().equals(m.getName())
          && List.of(k.getParameterTypes()).equals(List.of(m.getParameterTypes()))) {
        return true;
      }
    }
    return false;
  }
}
