package org.krait.embed.interop;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyStr;

/** The public members of a Java class that can be reached from here: found once per class. */
final class JavaMembers {
  /** What nobody may use anything of. */
  static final JavaMembers NONE = new JavaMembers(Map.of(), Map.of(), null);

  private static final Method[] NO_METHODS = {};

  private static final ClassValue<JavaMembers> OF =
      new ClassValue<>() {
        @Override
        protected JavaMembers computeValue(Class<?> type) {
          return new JavaMembers(methodsOf(type), fieldsOf(type), functionOf(type));
        }
      };

  private final Map<String, Method[]> methods;
  private final Map<String, Field> fields;
  private final @Nullable Method function;

  private JavaMembers(
      Map<String, Method[]> methods, Map<String, Field> fields, @Nullable Method function) {
    this.methods = methods;
    this.fields = fields;
    this.function = function;
  }

  static JavaMembers of(Class<?> type) {
    return OF.get(type);
  }

  boolean hasMethod(String name) {
    return methods.containsKey(name);
  }

  /** The overloads of a name. */
  Method[] methods(String name) {
    return methods.getOrDefault(name, NO_METHODS);
  }

  boolean hasField(String name) {
    return fields.containsKey(name);
  }

  Field field(String name) {
    return fields.get(name);
  }

  /** The method that makes instances functions: the only abstract one of an interface, or null. */
  @Nullable Method function() {
    return function;
  }

  /** The names of all members, sorted, as str objects. */
  Object[] names() {
    TreeSet<String> names = new TreeSet<>(methods.keySet());
    names.addAll(fields.keySet());
    return names.stream().map(PyStr::ofJava).toArray();
  }

  private static Map<String, Method[]> methodsOf(Class<?> type) {
    Map<String, List<Method>> found = new HashMap<>();
    for (Method m : type.getMethods()) {
      Method reachable = m.isBridge() ? null : reachable(m, type);
      if (reachable != null) {
        found.computeIfAbsent(m.getName(), name -> new ArrayList<>()).add(reachable);
      }
    }
    Map<String, Method[]> methods = new HashMap<>();
    found.forEach((name, overloads) -> methods.put(name, overloads.toArray(NO_METHODS)));
    return methods;
  }

  /** The method as a class declares it that is public for us too; null if none is. */
  private static @Nullable Method reachable(Method m, Class<?> type) {
    if (isReachable(m.getDeclaringClass())) {
      return m;
    }
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      Method found = isReachable(c) ? declared(c, m) : null;
      for (Class<?> i : found == null ? c.getInterfaces() : new Class<?>[0]) {
        found = found != null ? found : reachable(m, i);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Method declared(Class<?> c, Method m) {
    try {
      return c.getMethod(m.getName(), m.getParameterTypes());
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  static boolean isReachable(Class<?> c) {
    return Modifier.isPublic(c.getModifiers())
        && c.getModule().isExported(c.getPackageName(), JavaMembers.class.getModule());
  }

  private static Map<String, Field> fieldsOf(Class<?> type) {
    Map<String, Field> fields = new HashMap<>();
    for (Field f : type.getFields()) {
      if (isReachable(f.getDeclaringClass())) {
        fields.putIfAbsent(f.getName(), f);
      }
    }
    return fields;
  }

  private static @Nullable Method functionOf(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Class<?> i : c.getInterfaces()) {
        Method function = isReachable(i) ? Functional.method(i) : null;
        if (function != null && (type.isSynthetic() || type.isHidden() || isMarked(i))) {
          return function;
        }
      }
    }
    return null;
  }

  private static boolean isMarked(Class<?> i) {
    return Arrays.stream(i.getAnnotations()).anyMatch(a -> a instanceof FunctionalInterface);
  }
}
