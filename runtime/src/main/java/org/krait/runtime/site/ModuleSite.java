package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.KnownValue;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;

/**
 * Reads one attribute of modules: from the namespace, and once it is in much use from what is known
 * of the last module until that changes.
 */
final class ModuleSite {
  private static final int MUCH = 100;

  private final String name;
  private final boolean ofType;
  private KnownValue known = KnownValue.NONE;
  private int uses;

  ModuleSite(String name) {
    this.name = name;
    this.ofType = BuiltinTypes.MODULE.lookup(name) != null;
  }

  /** The value, or null where the slow way must tell. */
  @Nullable Object get(PyModule module) {
    if (ofType || module.type() != BuiltinTypes.MODULE) {
      return null;
    }
    PyDict namespace = module.dict();
    Object value = known.in(namespace);
    return value != null ? value : find(namespace);
  }

  private @Nullable Object find(PyDict namespace) {
    if (++uses >= MUCH) {
      uses = 0;
      known = KnownValue.of(namespace, name);
    }
    return namespace.get(name);
  }
}
