package org.krait.runtime.types;

import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyStr;

/** The argument of {@code __format__}. */
final class FormatArgument {
  private FormatArgument() {}

  static void check(Object spec) {
    if (!PyStr.isStr(spec)) {
      throw Arguments.unfit("__format__", "argument", "str", spec);
    }
  }

  static boolean isEmpty(Object spec) {
    return spec instanceof String s ? s.isEmpty() : ((PyStr) spec).length() == 0;
  }
}
