package org.krait.embed.interop;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** How well a Python object fits a Java parameter: the smaller the cost, the better. */
final class Fit {
  /** It does not fit. */
  static final int NONE = 1 << 16;

  /** What a call with a variable number of arguments costs over one without. */
  static final int VARARGS = 100;

  private static final int VIEW = 1;
  private static final int COPY = 4;
  private static final int HANDLE = 8;
  private static final int ANY = 9;
  private static final int ARRAY = 10;

  /** The classes that an int fits, the best first. */
  private static final List<Class<?>> OF_INT =
      List.of(
          int.class,
          long.class,
          Integer.class,
          Long.class,
          BigInteger.class,
          double.class,
          float.class,
          Number.class);

  private Fit() {}

  static int cost(Interop interop, Object python, Class<?> type) {
    if (type == Object.class) {
      return ANY;
    }
    if (type == interop.handles().type()) {
      return HANDLE;
    }
    if (python == PySingleton.NONE) {
      return type.isPrimitive() ? NONE : 0;
    }
    if (python instanceof PyJavaObject o) {
      return ofJava(o.object(), type);
    }
    if (python instanceof Long n) {
      return ofInt(n, type);
    }
    if (python instanceof Boolean) {
      return type == boolean.class ? 0 : type == Boolean.class ? VIEW : NONE;
    }
    if (python instanceof Double) {
      return type == double.class ? 0 : type == float.class ? COPY : reference(python, type);
    }
    return PyStr.isStr(python) ? ofStr(python, type) : ofObject(interop, python, type);
  }

  private static int ofJava(Object java, Class<?> type) {
    Class<?> boxed = ToJava.boxed(type);
    return boxed == java.getClass() ? 0 : boxed.isInstance(java) ? VIEW : NONE;
  }

  private static int ofInt(long n, Class<?> type) {
    boolean isTooLarge = (int) n != n && ToJava.boxed(type) == Integer.class;
    int place = OF_INT.indexOf(type);
    if (place >= 0) {
      return isTooLarge ? NONE : place;
    }
    boolean fits = type == short.class && (short) n == n || type == byte.class && (byte) n == n;
    return fits ? OF_INT.size() : NONE;
  }

  private static int reference(Object value, Class<?> type) {
    return type.isInstance(value) ? VIEW : NONE;
  }

  private static int ofStr(Object python, Class<?> type) {
    if (type == String.class) {
      return 0;
    }
    boolean isCharacter = ToJava.boxed(type) == Character.class;
    return isCharacter && python.toString().length() == 1
        ? COPY
        : type == CharSequence.class || type == Comparable.class ? VIEW : NONE;
  }

  private static int ofObject(Interop interop, Object python, Class<?> type) {
    boolean isSequence = python instanceof PyList || python instanceof PyTuple;
    if (type == List.class || type == Collection.class || type == Iterable.class) {
      return isSequence || python instanceof PySet && type != List.class ? VIEW : NONE;
    }
    if (type == Map.class) {
      return python instanceof PyDict ? VIEW : NONE;
    }
    if (type == Set.class) {
      return python instanceof PySet ? VIEW : NONE;
    }
    if (type.isArray()) {
      return isSequence || type == byte[].class && python instanceof PyBytes ? ARRAY : NONE;
    }
    if (type.isInterface() && interop.callbacks().isFunctional(type)) {
      return Types.special(python, Special.CALL) != null ? VIEW : NONE;
    }
    return reference(interop.toJava(python), type);
  }
}
