package org.krait.embed.interop;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;

/**
 * From Java values to Python objects: values become Python's own, what is a handle on a Python
 * object becomes that object, and any other object stays a Java object that Python code can use.
 */
final class ToPython {
  private final Interop interop;

  ToPython(Interop interop) {
    this.interop = interop;
  }

  Object convert(@Nullable Object java) {
    if (java == null) {
      return PySingleton.NONE;
    }
    if (java instanceof String s) {
      return PyStr.ofJava(s);
    }
    if (java instanceof Number n) {
      return number(n);
    }
    if (java instanceof Boolean b) {
      return b ? Boolean.TRUE : Boolean.FALSE;
    }
    if (java instanceof Character c) {
      return c.toString();
    }
    if (java instanceof byte[] b) {
      return PyBytes.of(b.clone());
    }
    return object(java);
  }

  private Object number(Number n) {
    if (n instanceof Long || n instanceof Double) {
      return n;
    }
    if (n instanceof Integer || n instanceof Short || n instanceof Byte) {
      return n.longValue();
    }
    if (n instanceof BigInteger b) {
      return Ints.normal(b);
    }
    return n instanceof Float ? (Object) n.doubleValue() : object(n);
  }

  private Object object(Object java) {
    Object known = java instanceof PythonBacked b ? unwrap(b) : interop.handles().unwrap(java);
    if (known != null) {
      return known;
    }
    if (java instanceof PyObject) {
      throw new IllegalArgumentException("an object of Krait's own: " + java.getClass().getName());
    }
    Object date = Dates.toPython(interop.interpreter(), java);
    return date != null ? date : JavaObjects.wrap(java);
  }

  private Object unwrap(PythonBacked backed) {
    if (backed.interop() != interop) {
      throw new IllegalArgumentException("the object belongs to another interpreter");
    }
    return backed.python();
  }
}
