package org.krait.runtime.site;

import org.krait.runtime.object.InlineCaches;
import org.krait.runtime.object.PyType;

/** A place in code that remembers how it did its operation; a collection has it forget. */
abstract class Site implements InlineCaches.Cache {
  private boolean noted;

  /** Takes note that a class is about to be remembered; one that is built in may be for ever. */
  final void note(PyType type) {
    if (!type.isBuiltin()) {
      note();
    }
  }

  /** Takes note that something is about to be remembered. */
  final void note() {
    if (!noted) {
      noted = true;
      InlineCaches.note(this);
    }
  }

  @Override
  public final void forget() {
    noted = false;
    clear();
  }

  /** Forgets all that is remembered. */
  abstract void clear();
}
