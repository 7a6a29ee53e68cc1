package org.krait.runtime.types;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PySingleton;

/** The arguments of a built-in descriptor's {@code __get__}. */
final class DescriptorGet {
  private DescriptorGet() {}

  /** Refuses a call that names neither an instance nor a class. */
  // CPython: typeobject.c wrap_descr_get
  static void check(Object instance, Object owner) {
    if (instance == PySingleton.NONE && owner == PySingleton.NONE) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
  }
}
