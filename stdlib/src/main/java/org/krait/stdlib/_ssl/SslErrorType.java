package org.krait.stdlib._ssl;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Representation;

/// An error occurred in the SSL implementation.
// CPython: _ssl.c sslerror_type
@PyTypeSpec(
    name = "SSLError",
    module = "ssl",
    instances = PyBaseException.class,
    baseException = "OSError")
final class SslErrorType {
  private SslErrorType() {}

  /** The system's words where there are any, without a number. */
  @PyMethod("(self, /)")
  static Object __str__(PyBaseException self) {
    Object words = Attributes.get(self, "strerror");
    return PyStr.isStr(words) ? words : Representation.str(self.args());
  }
}
