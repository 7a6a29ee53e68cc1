package org.krait.runtime.types;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.runtime.object.AttributeDescriptor;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Attributes;

/** What the attributes of built-in types share, be they computed or stored. */
abstract class AnyAttributeDescriptorType {
  @PyMethod("(self, instance, owner=None, /)")
  static Object __get__(AttributeDescriptor self, Object instance, Object owner) {
    DescriptorGet.check(instance, owner);
    return instance == PySingleton.NONE ? self : Attributes.getDescriptor(self, instance);
  }

  @PyMethod("(self, instance, value, /)")
  static void __set__(AttributeDescriptor self, Object instance, Object value) {
    Attributes.setDescriptor(self, instance, value);
  }

  @PyMethod("(self, instance, /)")
  static void __delete__(AttributeDescriptor self, Object instance) {
    Attributes.setDescriptor(self, instance, null);
  }

  @PyGetter(value = "__objclass__", member = true)
  static Object objclass(AttributeDescriptor self) {
    return self.owner();
  }

  @PyGetter(value = "__name__", member = true)
  static Object name(AttributeDescriptor self) {
    return PyStr.ofJava(self.name());
  }

  @PyGetter("__doc__")
  static Object doc(AttributeDescriptor self) {
    String doc = self.doc();
    return doc == null ? PySingleton.NONE : PyStr.ofJava(doc);
  }

  @PyGetter("__qualname__")
  static Object qualname(AttributeDescriptor self) {
    return DescriptorText.qualname(self.owner(), self.name());
  }
}
