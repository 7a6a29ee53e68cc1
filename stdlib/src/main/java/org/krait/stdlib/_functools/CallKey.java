package org.krait.stdlib._functools;

import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyPlainObject;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;

/** The key under which a call's result is kept: its arguments, and their types if they count. */
// CPython: _functoolsmodule.c lru_cache_make_key
final class CallKey {
  /** Stands before keyword arguments, and equals nothing else. */
  private static final Object MARK = new PyPlainObject(BuiltinTypes.OBJECT);

  private CallKey() {}

  static Object of(Object[] args, String[] names, boolean typed) {
    if (!typed && names.length == 0) {
      return args.length == 1 && isKey(args[0], false) ? args[0] : PyTuple.of(args.clone());
    }
    int positional = args.length - names.length;
    int length = positional + (names.length == 0 ? 0 : 1 + 2 * names.length);
    Object[] key = new Object[length + (typed ? args.length : 0)];
    System.arraycopy(args, 0, key, 0, positional);
    int at = positional;
    if (names.length > 0) {
      key[at++] = MARK;
    }
    for (int i = 0; i < names.length; i++) {
      key[at++] = PyStr.ofJava(names[i]);
      key[at++] = args[positional + i];
    }
    for (int i = 0; typed && i < args.length; i++) {
      key[at++] = Types.of(args[i]);
    }
    return PyTuple.of(key);
  }

  /** Whether an argument that is the only one is the key itself. */
  static boolean isKey(Object arg, boolean typed) {
    return !typed && (arg instanceof String || arg instanceof Long);
  }
}
