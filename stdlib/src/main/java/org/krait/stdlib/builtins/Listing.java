package org.krait.stdlib.builtins;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Sorting;

/** {@code dir(o)}: what {@code __dir__} lists, sorted. */
// CPython: object.c _dir_object
final class Listing {
  private Listing() {}

  static PyList of(Object o) {
    Object method = Types.special(o, Special.DIR);
    if (method == null) {
      throw Errors.typeError("object does not provide __dir__");
    }
    return Sorting.sorted(Dispatch.callSpecial(method, o), null, false);
  }
}
