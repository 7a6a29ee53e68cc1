package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.ops.Representation;

/// Mapping key not found.
@PyTypeSpec(name = "KeyError", instances = PyBaseException.class, baseException = "LookupError")
final class KeyErrorType {
  private KeyErrorType() {}

  @PyMethod("(self, /)")
  static Object __str__(PyBaseException self) {
    return self.args().size() == 1
        ? Representation.repr(self.args().get(0))
        : BaseExceptionType.__str__(self);
  }
}
