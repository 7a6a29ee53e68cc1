package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PySingleton;

/** The type of {@code contextvars.Token.MISSING}. */
@PyTypeSpec(
    name = "MISSING",
    module = "Token",
    instances = PySingleton.class,
    subclassable = false,
    instantiable = false)
final class MissingTokenType {
  private MissingTokenType() {}

  @PyMethod("(self, /)")
  static Object __repr__(PySingleton self) {
    return self.toString();
  }
}
