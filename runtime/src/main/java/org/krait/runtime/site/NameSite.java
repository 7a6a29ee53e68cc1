package org.krait.runtime.site;

import org.krait.runtime.function.PyFunction;
import org.krait.runtime.ops.Namespaces;

/** Finds a name of the namespace that code runs in, else a global or builtin one. */
public final class NameSite {
  private final String name;
  private final GlobalSite globals;

  public NameSite(String name) {
    this.name = name;
    this.globals = new GlobalSite(name);
  }

  /** The value; NameError if there is none. */
  public Object get(PyFunction function, Object namespace) {
    if (namespace != function.globals()) {
      Object own = Namespaces.find(namespace, name);
      if (own != null) {
        return own;
      }
    }
    return globals.get(function);
  }
}
