package org.krait.embed.interop;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Gives a Java object the Python type that fits what it can do. */
final class JavaObjects {
  private JavaObjects() {}

  static Object wrap(Object java) {
    if (java instanceof List<?> l) {
      return new PyJavaList(l);
    }
    if (java instanceof Collection<?> c) {
      return new PyJavaCollection(c);
    }
    if (java instanceof Map<?, ?> m) {
      return new PyJavaMap(m);
    }
    if (java.getClass().isArray()) {
      return new PyJavaArray(java);
    }
    if (java instanceof Iterator<?> i) {
      return new PyJavaIterator(i);
    }
    if (java instanceof Iterable<?> i) {
      return new PyJavaIterable(i);
    }
    Method function = JavaMembers.of(java.getClass()).function();
    return function != null ? new PyJavaFunction(java, function) : new PyJavaObject(java);
  }
}
