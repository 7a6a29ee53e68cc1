package org.krait.scope;

import org.jspecify.annotations.Nullable;

/** The mangling of names that are private to a class: {@code __x} in {@code C} is {@code _C__x}. */
public final class NameMangling {
  private NameMangling() {}

  /** The stored form of {@code name} in the body of {@code className}, null outside classes. */
  // CPython: symtable.c _Py_Mangle
  public static String mangle(@Nullable String className, String name) {
    if (className == null
        || !name.startsWith("__")
        || name.endsWith("__")
        || name.indexOf('.') >= 0) {
      return name;
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    return start == className.length() ? name : "_" + className.substring(start) + name;
  }
}
