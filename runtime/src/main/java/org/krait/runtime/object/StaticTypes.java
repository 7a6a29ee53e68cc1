package org.krait.runtime.object;

/**
 * The built-in types that CPython makes at compile time: their dicts have no {@code __module__}.
 */
// CPython: typeobject.c type_ready, PyType_FromMetaclass
final class StaticTypes {
  private StaticTypes() {}

  static boolean has(PyType type, String module) {
    return switch (module) {
      case "builtins", "types", "weakref", "sys", "string.templatelib", "_contextvars" -> true;
      case "collections" -> type.name().equals("OrderedDict");
      case "pickle" -> type.name().equals("PickleBuffer");
      default -> false;
    };
  }
}
