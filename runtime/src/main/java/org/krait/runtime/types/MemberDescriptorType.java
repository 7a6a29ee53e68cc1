package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.AttributeDescriptor;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/** Data descriptors written in Java, as they stand in the type. */
@PyTypeSpec(
    name = "member_descriptor",
    instances = AttributeDescriptor.class,
    subclassable = false,
    instantiable = false)
final class MemberDescriptorType extends AnyAttributeDescriptorType {
  private MemberDescriptorType() {}

  @PyMethod("(self, /)")
  static Object __repr__(AttributeDescriptor self) {
    return PyStr.ofJava(
        "<member '" + self.name() + "' of '" + self.owner().fullName() + "' objects>");
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(AttributeDescriptor self) {
    Object getattr = Attributes.get(Imports.module("builtins"), "getattr");
    return PyTuple.of(getattr, PyTuple.of(self.owner(), PyStr.ofJava(self.name())));
  }
}
