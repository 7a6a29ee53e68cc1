package org.krait.embed.interop;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/** From Python objects to Java values: the natural one, or an instance of the class asked for. */
final class ToJava {
  private final Interop interop;

  ToJava(Interop interop) {
    this.interop = interop;
  }

  /** The Java object that says most of a Python object. */
  @Nullable Object natural(Object python) {
    if (python == PySingleton.NONE) {
      return null;
    }
    if (python instanceof String || python instanceof Number || python instanceof Boolean) {
      return python;
    }
    if (python instanceof PyJavaObject o) {
      return o.object();
    }
    if (python instanceof PyJavaIterator i) {
      return i.iterator();
    }
    Object view = view(python);
    if (view == null) {
      view = Dates.toJava(interop.interpreter(), python);
    }
    return view != null ? view : interop.handles().wrap(python);
  }

  /** The Java value of an instance of exactly a built-in class, or null. */
  private @Nullable Object view(Object python) {
    PyType type = Types.of(python);
    if (type == BuiltinTypes.STR) {
      return python.toString();
    }
    if (type == BuiltinTypes.LIST || type == BuiltinTypes.TUPLE) {
      return new ListView(interop, python);
    }
    if (type == BuiltinTypes.DICT) {
      return new MapView(interop, (PyDict) python);
    }
    if (type == BuiltinTypes.SET || type == BuiltinTypes.FROZENSET) {
      return new SetView(interop, (PySet) python);
    }
    return bytes(python);
  }

  /** The instance of a class for a Python object. */
  @Nullable Object convert(Object python, Class<?> type) {
    if (type == interop.handles().type()) {
      return interop.handles().wrap(python);
    }
    if (python == PySingleton.NONE) {
      return none(type);
    }
    if (python instanceof PyJavaObject o && boxed(type).isInstance(o.object())) {
      return o.object();
    }
    Object found = scalar(python, boxed(type));
    if (found == null) {
      found = container(python, type);
    }
    if (found == null) {
      found = other(python, type);
    }
    if (found == null) {
      throw mismatch(python, type);
    }
    return found;
  }

  private static @Nullable Object none(Class<?> type) {
    if (type.isPrimitive() && type != void.class) {
      throw mismatch(PySingleton.NONE, type);
    }
    return null;
  }

  static ClassCastException mismatch(Object python, Class<?> type) {
    return new ClassCastException(
        "cannot convert '" + Types.of(python).fullName() + "' object to " + type.getTypeName());
  }

  private @Nullable Object scalar(Object python, Class<?> type) {
    if (type == String.class || type == CharSequence.class) {
      return PyStr.isStr(python) ? PyStr.toJava(python) : null;
    }
    if (type == Boolean.class) {
      return python instanceof Boolean ? python : null;
    }
    if (type == Character.class) {
      return PyStr.isStr(python) && python.toString().length() == 1
          ? (Object) python.toString().charAt(0)
          : null;
    }
    return Number.class.isAssignableFrom(type) ? number(python, type) : null;
  }

  private static @Nullable Object number(Object python, Class<?> type) {
    if (type == Double.class || type == Float.class) {
      return floating(python, type == Float.class);
    }
    if (type == BigDecimal.class) {
      return decimal(python);
    }
    if (type == Number.class && python instanceof Double) {
      return python;
    }
    Object exact = python instanceof Boolean ? null : Ints.indexOrNull(python);
    return exact == null ? null : integer(Ints.big(exact), exact, type);
  }

  private static @Nullable Object integer(BigInteger big, Object exact, Class<?> type) {
    if (type == Long.class) {
      return big.longValueExact();
    }
    if (type == Integer.class) {
      return big.intValueExact();
    }
    if (type == Short.class) {
      return big.shortValueExact();
    }
    if (type == Byte.class) {
      return big.byteValueExact();
    }
    return type == BigInteger.class ? big : type == Number.class ? exact : null;
  }

  private static @Nullable Object floating(Object python, boolean single) {
    double value;
    if (python instanceof Double d) {
      value = d;
    } else if (python instanceof Long n) {
      value = n;
    } else if (python instanceof BigInteger n) {
      value = n.doubleValue();
    } else if (Types.of(python).isSubtypeOf(BuiltinTypes.FLOAT)) {
      value = Arguments.toDouble(python);
    } else {
      return null;
    }
    return single ? (Object) (float) value : (Object) value;
  }

  private static @Nullable Object decimal(Object python) {
    Object exact = python instanceof Boolean ? null : Ints.exact(python);
    if (exact != null) {
      return new BigDecimal(Ints.big(exact));
    }
    return python instanceof Double || Types.of(python).qualifiedName().equals("decimal.Decimal")
        ? new BigDecimal(Representation.javaStr(python))
        : null;
  }

  private @Nullable Object container(Object python, Class<?> type) {
    if (type.isArray()) {
      return type == byte[].class ? bytes(python) : array(python, type.componentType());
    }
    if (type == List.class || type == Collection.class) {
      return python instanceof PyList || python instanceof PyTuple
          ? new ListView(interop, python)
          : type == List.class ? null : view(python);
    }
    if (type == Map.class) {
      return python instanceof PyDict d ? new MapView(interop, d) : null;
    }
    if (type == Set.class) {
      return python instanceof PySet s ? new SetView(interop, s) : null;
    }
    if (type == Iterable.class && Iteration.iteratorOrNull(python) != null) {
      return (Iterable<Object>) () -> iterator(python);
    }
    return type == Iterator.class && Iteration.isIterator(python) ? iterator(python) : null;
  }

  private Iterator<Object> iterator(Object iterable) {
    return new IteratorView(interop, iterable);
  }

  private static byte @Nullable [] bytes(Object python) {
    if (python instanceof PyBytes b) {
      return b.array().clone();
    }
    return python instanceof PyByteArray b ? b.toBytes() : null;
  }

  private @Nullable Object array(Object python, Class<?> component) {
    if (PyStr.isStr(python) || Iteration.iteratorOrNull(python) == null) {
      return null;
    }
    Object[] items = Iteration.toArray(python);
    Object array = Array.newInstance(component, items.length);
    for (int i = 0; i < items.length; i++) {
      Array.set(array, i, convert(items[i], component));
    }
    return array;
  }

  private @Nullable Object other(Object python, Class<?> type) {
    if (type.isInterface() && interop.callbacks().canImplement(type)) {
      boolean isFunction = interop.callbacks().isFunctional(type);
      if (!isFunction || Types.special(python, Special.CALL) != null) {
        return interop.callbacks().implement(python, type);
      }
    }
    Object natural = natural(python);
    return type.isInstance(natural) ? natural : null;
  }

  /** The class whose instances box a primitive type's values; any other class itself. */
  static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }
}
