package org.krait.runtime.ops;

import java.util.List;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.text.Quoting;

/** The text of any object: {@code repr}, {@code str} and {@code ascii}. */
// CPython: object.c PyObject_Repr, PyObject_Str, PyObject_ASCII, Py_ReprEnter
public final class Representation {
  private static final String GETTING_REPR = " while getting the repr of an object";

  /**
   * How many containers inside of each other have a repr: as many as CPython's stack has room for.
   */
  private static final int DEEPEST = 50_000;

  private Representation() {}

  /** {@code repr(o)}, a str. */
  public static Object repr(Object o) {
    if (o instanceof String s) {
      return Quoting.quote(s);
    }
    if (o instanceof Long n) {
      return Long.toString(n);
    }
    Object method = Types.special(o, Special.REPR);
    if (method == null) {
      return "<" + Types.of(o).fullName() + " object at " + address(o) + ">";
    }
    Object text = guarded(method, o, GETTING_REPR);
    if (!PyStr.isStr(text)) {
      throw Errors.typeError(
          "__repr__ returned non-string (type " + Types.of(text).fullName() + ")");
    }
    return text;
  }

  /** What {@code __repr__} gives, be it a str or not: {@code object.__str__}. */
  // CPython: typeobject.c object_str
  public static Object unchecked(Object o) {
    Object method = Types.special(o, Special.REPR);
    return method == null ? repr(o) : Dispatch.callSpecial(method, o);
  }

  /** {@code str(o)}. */
  public static Object str(Object o) {
    if (o instanceof String || o instanceof PyStr s && PyStr.exact(s) == s) {
      return o;
    }
    if (o instanceof Long n) {
      return Long.toString(n);
    }
    Object method = Types.special(o, Special.STR);
    if (method == null) {
      return repr(o);
    }
    Object text = guarded(method, o, " while getting the str of an object");
    if (!PyStr.isStr(text)) {
      throw Errors.typeError(
          "__str__ returned non-string (type " + Types.of(text).fullName() + ")");
    }
    return text;
  }

  private static Object guarded(Object method, Object o, String doing) {
    try {
      return Dispatch.callSpecial(method, o);
    } catch (StackOverflowError e) {
      throw Errors.recursionError("maximum recursion depth exceeded" + doing);
    }
  }

  /** {@code ascii(o)}: the repr with all characters beyond ASCII escaped. */
  public static Object ascii(Object o) {
    return Quoting.escapeNonAscii(PyStr.exact(repr(o)));
  }

  /** The repr as Java text. */
  public static String javaRepr(Object o) {
    return PyStr.toJava(repr(o));
  }

  /** The str as Java text. */
  public static String javaStr(Object o) {
    return PyStr.toJava(str(o));
  }

  /**
   * Marks a container whose repr is being made on this thread; false if it already is. The caller
   * who got true calls {@link #leave}.
   */
  public static boolean enter(Object container) {
    List<Object> open = ThreadState.current().openReprs();
    for (Object o : open) {
      if (o == container) {
        return false;
      }
    }
    if (open.size() >= DEEPEST) {
      throw Errors.recursionError("maximum recursion depth exceeded" + GETTING_REPR);
    }
    open.add(container);
    return true;
  }

  /** Takes back the mark of {@link #enter}. */
  public static void leave(Object container) {
    List<Object> open = ThreadState.current().openReprs();
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i) == container) {
        open.remove(i);
        return;
      }
    }
  }

  /** An object's address as its default repr shows it. */
  public static String address(Object o) {
    return "0x" + Long.toHexString(Identities.usual(o));
  }
}
