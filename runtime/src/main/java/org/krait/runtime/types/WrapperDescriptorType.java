package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyBuiltinMethod;

/** Methods of built-in types as they stand in the type. */
@PyTypeSpec(
    name = "wrapper_descriptor",
    instances = PyBuiltinMethod.class,
    subclassable = false,
    instantiable = false)
final class WrapperDescriptorType extends AnyMethodDescriptorType {
  private WrapperDescriptorType() {}

  @PyMethod("(self, /)")
  static Object __repr__(PyBuiltinMethod self) {
    return "<slot wrapper '" + self.name() + "' of '" + self.owner().fullName() + "' objects>";
  }
}
