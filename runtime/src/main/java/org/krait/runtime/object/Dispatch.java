package org.krait.runtime.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/**
 * How Java code calls Python objects: any callable, and special methods found on a type, which take
 * the instance without a bound method being made where they can.
 */
public final class Dispatch {
  private Dispatch() {}

  /** Calls any object. */
  public static Object call(Object callee, Object[] args, String[] names) {
    if (callee instanceof PyCallable c) {
      return c.call(args, names);
    }
    Object call = Types.special(callee, Special.CALL);
    if (call == null) {
      throw notCallable(callee);
    }
    return callSpecial(call, callee, args, names);
  }

  private static PyException notCallable(Object callee) {
    return Errors.typeError("'" + Types.of(callee).fullName() + "' object is not callable");
  }

  /** Calls any object with positional arguments and a dict of keyword arguments. */
  public static Object call(Object callee, Object[] args, PyDict kwargs) {
    if (kwargs.size() == 0) {
      return call(callee, args, PyCallable.NO_NAMES);
    }
    HashTable table = kwargs.table();
    Object[] all = Arrays.copyOf(args, args.length + kwargs.size());
    String[] names = new String[kwargs.size()];
    int n = 0;
    for (int i = 0; i < table.limit(); i++) {
      Object key = table.key(i);
      if (key != null) {
        if (!PyStr.isStr(key)) {
          throw Types.special(callee, Special.CALL) == null
              ? notCallable(callee)
              : Errors.typeError("keywords must be strings");
        }
        names[n] = PyStr.toJava(key);
        all[args.length + n++] = table.value(i);
      }
    }
    return call(callee, all, names);
  }

  public static Object call(Object callee) {
    return callee instanceof PyCallable c
        ? c.call()
        : call(callee, PyCallable.NO_ARGS, PyCallable.NO_NAMES);
  }

  public static Object call(Object callee, Object a) {
    return callee instanceof PyCallable c
        ? c.call(a)
        : call(callee, new Object[] {a}, PyCallable.NO_NAMES);
  }

  public static Object call(Object callee, Object a, Object b) {
    return callee instanceof PyCallable c
        ? c.call(a, b)
        : call(callee, new Object[] {a, b}, PyCallable.NO_NAMES);
  }

  public static Object call(Object callee, Object a, Object b, Object c) {
    return callee instanceof PyCallable f
        ? f.call(a, b, c)
        : call(callee, new Object[] {a, b, c}, PyCallable.NO_NAMES);
  }

  /** Calls an unbound special method on an instance. */
  public static Object callSpecial(Object method, Object self, Object[] args, String[] names) {
    if (method instanceof PyCallable c && c.bindsInstance()) {
      return c.call(prepend(self, args), names);
    }
    return call(bind(method, self), args, names);
  }

  public static Object callSpecial(Object method, Object self) {
    return method instanceof PyCallable c && c.bindsInstance()
        ? c.call(self)
        : call(bind(method, self));
  }

  public static Object callSpecial(Object method, Object self, Object a) {
    return method instanceof PyCallable c && c.bindsInstance()
        ? c.call(self, a)
        : call(bind(method, self), a);
  }

  public static Object callSpecial(Object method, Object self, Object a, Object b) {
    return method instanceof PyCallable c && c.bindsInstance()
        ? c.call(self, a, b)
        : call(bind(method, self), a, b);
  }

  public static Object callSpecial(Object method, Object self, Object a, Object b, Object c) {
    return method instanceof PyCallable f && f.bindsInstance()
        ? f.call(self, a, b, c)
        : call(bind(method, self), a, b, c);
  }

  /** Calls a static method such as {@code __new__} with the type put first. */
  static Object callUnbound(Object method, PyType type, Object[] args, String[] names) {
    return call(bind(method, null, type), prepend(type, args), names);
  }

  /** What a special method is on this instance, by its {@code __get__}. */
  public static Object bind(Object method, Object self) {
    return bind(method, self, Types.of(self));
  }

  /**
   * What a type's attribute is on an instance (null: on the type itself), by its {@code __get__}.
   */
  public static Object bind(Object attribute, @Nullable Object self, PyType type) {
    Object get = Types.special(attribute, Special.GET);
    return get == null
        ? attribute
        : callSpecial(get, attribute, self == null ? PySingleton.NONE : self, type);
  }

  /** The arguments with the instance put first. */
  public static Object[] prepend(Object self, Object[] args) {
    Object[] all = new Object[args.length + 1];
    all[0] = self;
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }
}
