package org.krait.stdlib.posix;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Indexes;

/** Numbers of users and groups: 32 bits without sign, or -1 for none. */
// CPython: posixmodule.c _Py_Uid_Converter
final class UserId {
  private static final long LARGEST = 0xFFFF_FFFFL;

  private UserId() {}

  static long user(Object id) {
    return of("uid", id);
  }

  static long group(Object id) {
    return of("gid", id);
  }

  private static long of(String what, Object id) {
    Object index = Indexes.orNull(id);
    if (index == null) {
      throw Errors.typeError(what + " should be integer, not " + Types.of(id).fullName());
    }
    if (index instanceof Long n && n >= -1 && n <= LARGEST) {
      return n;
    }
    boolean tooSmall = index instanceof Long || index.toString().startsWith("-");
    throw Errors.overflowError(
        what + (tooSmall ? " is less than minimum" : " is greater than maximum"));
  }
}
