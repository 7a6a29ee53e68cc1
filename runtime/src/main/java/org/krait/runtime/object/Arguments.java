package org.krait.runtime.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/** Converts arguments of built-in functions to the Java types that they are declared with. */
// CPython: getargs.c, and the converters of Argument Clinic
public final class Arguments {
  private Arguments() {}

  /** A Py_ssize_t: an index beyond int becomes the nearest int. */
  public static int toInt(Object o) {
    if (o instanceof Long n) {
      return clamp(n);
    }
    Object index = Ints.index(o);
    if (index instanceof Long n) {
      return clamp(n);
    }
    throw Errors.overflowError("Python int too large to convert to C ssize_t");
  }

  /** A Py_ssize_t that a type slot takes: the OverflowError has other words. */
  // CPython: typeobject.c wrap_indexargfunc
  public static int toIndex(Object o) {
    Object index = Ints.index(o);
    if (index instanceof Long n) {
      return clamp(n);
    }
    throw Errors.overflowError(
        "cannot fit '" + Types.of(o).fullName() + "' into an index-sized integer");
  }

  private static int clamp(long n) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, n));
  }

  /** A C long. */
  public static long toLong(Object o) {
    if (o instanceof Long n) {
      return n;
    }
    Object index = Ints.index(o);
    if (index instanceof Long n) {
      return n;
    }
    throw Errors.overflowError("Python int too large to convert to C long");
  }

  /** A Py_ssize_t of which each bit counts. */
  public static long toSize(Object o) {
    if (Ints.index(o) instanceof Long n) {
      return n;
    }
    throw Errors.overflowError("Python int too large to convert to C ssize_t");
  }

  /** A C int. */
  public static int toCInt(Object o) {
    Object index = Ints.index(o);
    if (index instanceof Long n && n == (int) (long) n) {
      return (int) (long) n;
    }
    throw Errors.overflowError("Python int too large to convert to C int");
  }

  /** A C int, as the items of a tuple that is parsed. */
  // CPython: getargs.c convertsimple, format i
  public static int toParsedInt(Object o) {
    long n = toLong(o);
    if (n < Integer.MIN_VALUE) {
      throw Errors.overflowError("signed integer is less than minimum");
    }
    if (n > Integer.MAX_VALUE) {
      throw Errors.overflowError("signed integer is greater than maximum");
    }
    return (int) n;
  }

  /** A C double: a float, or what {@code __float__} or {@code __index__} gives. */
  // CPython: floatobject.c PyFloat_AsDouble
  public static double toDouble(Object o) {
    if (o instanceof Double d) {
      return d;
    }
    if (o instanceof Long n) {
      return n;
    }
    if (o instanceof PyFloat f) {
      return f.value();
    }
    PyType type = Types.of(o);
    Object method = type.special(Special.FLOAT);
    if (method != null) {
      return checkedFloat(Dispatch.callSpecial(method, o), type);
    }
    if (type.special(Special.INDEX) != null) {
      return ofInt(Ints.index(o));
    }
    throw Errors.typeError("must be real number, not " + type.fullName());
  }

  /** The float that {@code __float__} gave. */
  public static double checkedFloat(Object result, PyType type) {
    if (result instanceof Double d) {
      return d;
    }
    if (result instanceof PyFloat f) {
      return f.value();
    }
    throw Errors.typeError(
        type.fullName()
            + ".__float__ returned non-float (type "
            + Types.of(result).fullName()
            + ")");
  }

  /** The float nearest to an exact int; OverflowError if there is none. */
  // CPython: longobject.c PyLong_AsDouble
  public static double ofInt(Object exactInt) {
    if (exactInt instanceof Long n) {
      return n;
    }
    double d = ((BigInteger) exactInt).doubleValue();
    if (Double.isInfinite(d)) {
      throw Errors.overflowError("int too large to convert to float");
    }
    return d;
  }

  /** An object that exposes its memory. */
  // CPython: abstract.c PyObject_GetBuffer
  public static Object toExporter(Object o) {
    if (o instanceof BufferExporter || Types.special(o, Special.BUFFER) != null) {
      return o;
    }
    throw Errors.typeError("a bytes-like object is required, not '" + Types.of(o).fullName() + "'");
  }

  /** A str as it is. */
  public static Object toStr(Object o, String function, String parameter) {
    if (PyStr.isStr(o)) {
      return o;
    }
    throw unfit(function, parameter, "str", o);
  }

  /** A str as Java text. */
  public static String toText(Object o, String function, String parameter) {
    if (o instanceof String s) {
      return s;
    }
    if (o instanceof PyStr s) {
      return PyStr.toJava(s);
    }
    throw unfit(function, parameter, "str", o);
  }

  /** A str as Java text, or null for None. */
  public static @Nullable String toTextOrNone(Object o, String function, String parameter) {
    if (o == PySingleton.NONE) {
      return null;
    }
    if (!PyStr.isStr(o)) {
      throw unfit(function, parameter, "str or None", o);
    }
    return PyStr.toJava(o);
  }

  /** A str as a C string: it can be UTF-8, and has no null character. */
  public static String toCString(Object o, String function, String parameter) {
    String text = toText(o, function, parameter);
    CStrings.check(text, o);
    return text;
  }

  /** A str as a C string, or null for None. */
  public static @Nullable String toCStringOrNone(Object o, String function, String parameter) {
    if (o == PySingleton.NONE) {
      return null;
    }
    return PyStr.isStr(o)
        ? toCString(o, function, parameter)
        : toTextOrNone(o, function, parameter);
  }

  /** An instance of one of our classes, which Python calls {@code expected}. */
  public static <T> T toInstance(
      Object o, Class<T> wanted, String expected, String function, String parameter) {
    if (!wanted.isInstance(o)) {
      throw unfit(function, parameter, expected, o);
    }
    return wanted.cast(o);
  }

  /** An instance of one of our classes, or null for None. */
  public static <T> @Nullable T toInstanceOrNone(
      Object o, Class<T> wanted, String expected, String function, String parameter) {
    if (o == PySingleton.NONE) {
      return null;
    }
    return toInstance(o, wanted, expected + " or None", function, parameter);
  }

  /** The value set to an attribute that cannot be deleted. */
  public static Object assigned(@Nullable Object value, String attribute) {
    if (value == null) {
      throw Errors.typeError("can't delete numeric/char attribute");
    }
    return value;
  }

  /** The bool set to an attribute. */
  public static boolean assignedBool(@Nullable Object value, String attribute) {
    if (assigned(value, attribute) instanceof Boolean b) {
      return b;
    }
    throw Errors.typeError("attribute value type must be bool");
  }

  /** The str set to an attribute, as Java text. */
  public static String assignedText(@Nullable Object value, String attribute) {
    if (value != null && PyStr.isStr(value)) {
      return PyStr.toJava(value);
    }
    throw Errors.typeError(attribute + " must be set to a string object");
  }

  /** The instance of one of our classes set to an attribute. */
  public static <T> T assignedInstance(
      @Nullable Object value, Class<T> wanted, String expected, String attribute) {
    if (!wanted.isInstance(value)) {
      throw Errors.typeError(attribute + " must be set to a " + expected + " object");
    }
    return wanted.cast(value);
  }

  /** The TypeError for an argument of the wrong type. */
  // CPython: getargs.c _PyArg_BadArgument
  public static RuntimeException unfit(
      String function, String parameter, String expected, Object o) {
    String actual = o == PySingleton.NONE ? "None" : Types.of(o).fullName();
    return Errors.typeError(
        function + "() " + parameter + " must be " + expected + ", not " + actual);
  }
}
