package org.krait.runtime.boot;

import org.krait.runtime.object.LatePart;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.ops.Attributes;

/** What {@code site} adds to {@code sys}. */
// CPython: site.py enablerlcompleter
final class InteractiveHook extends LatePart {
  static final String NAME = "__interactivehook__";

  private final PyModule site;
  private final PyDict sys;

  InteractiveHook(PyModule site, PyDict sys) {
    this.site = site;
    this.sys = sys;
  }

  @Override
  protected void make() {
    sys.put(NAME, Attributes.get(site, "register_readline"));
  }
}
