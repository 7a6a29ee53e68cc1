package org.krait.runtime.types;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Attributes;

/** The attributes that classmethod and staticmethod take over from what they wrap. */
// CPython: funcobject.c functools_wraps, descriptor_get_wrapped_attribute
final class WrappedAttributes {
  private static final String[] COPIED = {"__module__", "__name__", "__qualname__", "__doc__"};

  private WrappedAttributes() {}

  static void copy(Object from, PyInstance to) {
    for (String name : COPIED) {
      Object value = Attributes.find(from, name);
      if (value != null) {
        to.setAttribute(name, value);
      }
    }
  }

  static boolean isAbstract(Object callable) {
    Object flag = Attributes.find(callable, "__isabstractmethod__");
    return flag != null && Truth.of(flag);
  }

  /** The attribute set on the wrapper, or that of the callable, which the wrapper then keeps. */
  static Object cached(PyInstance self, Object callable, String name) {
    Object own = self.attribute(name);
    if (own == null) {
      own = Attributes.get(callable, name);
      self.setAttribute(name, own);
    }
    return own;
  }

  static void delete(PyInstance self, String name) {
    if (!self.deleteAttribute(name)) {
      throw Errors.attributeError(
          "'" + self.type().name() + "' object has no attribute '" + name + "'",
          self,
          PyStr.ofJava(name));
    }
  }
}
