package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.AttributeDescriptor;
import org.krait.runtime.object.PyStr;

/** Data descriptors written in Java, as they stand in the type. */
@PyTypeSpec(
    name = "getset_descriptor",
    instances = AttributeDescriptor.class,
    subclassable = false,
    instantiable = false)
final class GetsetDescriptorType extends AnyAttributeDescriptorType {
  private GetsetDescriptorType() {}

  @PyMethod("(self, /)")
  static Object __repr__(AttributeDescriptor self) {
    return PyStr.ofJava(
        "<attribute '" + self.name() + "' of '" + self.owner().fullName() + "' objects>");
  }
}
