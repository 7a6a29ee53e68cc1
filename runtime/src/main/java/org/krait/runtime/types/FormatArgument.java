package org.krait.runtime.types;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;

/** The argument of {@code __format__}. */
final class FormatArgument {
  private FormatArgument() {}

  static void check(Object spec) {
    if (!PyStr.isStr(spec)) {
      String actual = spec == PySingleton.NONE ? "None" : Types.of(spec).fullName();
      throw Errors.typeError("__format__() argument must be str, not " + actual);
    }
  }

  static boolean isEmpty(Object spec) {
    return spec instanceof String s ? s.isEmpty() : ((PyStr) spec).length() == 0;
  }
}
