package org.krait.runtime.types;

import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyContext;
import org.krait.runtime.object.PyContextToken;
import org.krait.runtime.object.PyContextVar;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Representation;

/** What {@code ContextVar.set} returns. */
@PyTypeSpec(
    name = "Token",
    module = "_contextvars",
    instances = PyContextToken.class,
    subclassable = false)
final class TokenType {
  @PyConstant("MISSING")
  static final Object MISSING = PySingleton.MISSING;

  @PyConstant("__hash__")
  static final Object HASH = PySingleton.NONE;

  private TokenType() {}

  /** Sets the variable back to what it was before the token was made. */
  // CPython: context.c PyContextVar_Reset
  static void restore(PyContextVar variable, PyContextToken token) {
    String what = Representation.javaRepr(token);
    if (token.isUsed()) {
      throw Errors.runtimeError(what + " has already been used once");
    }
    if (token.variable() != variable) {
      throw Errors.valueError(what + " was created by a different ContextVar");
    }
    if (token.context() != PyContext.current()) {
      throw Errors.valueError(what + " was created in a different Context");
    }
    token.setUsed();
    token.context().set(variable, token.oldValue());
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    throw Errors.runtimeError("Tokens can only be created by ContextVars");
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyContextToken self) {
    return PyStr.ofJava(
        "<Token"
            + (self.isUsed() ? " used" : "")
            + " var="
            + Representation.javaRepr(self.variable())
            + " at "
            + Representation.address(self)
            + ">");
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  /// Enter into Token context manager.
  @PyMethod("(self, /)")
  static Object __enter__(PyContextToken self) {
    return self;
  }

  /// Exit from Token context manager, restore the linked ContextVar.
  @PyMethod("(self, type, val, tb, /)")
  static void __exit__(PyContextToken self, Object type, Object val, Object tb) {
    restore(self.variable(), self);
  }

  @PyGetter
  static Object var(PyContextToken self) {
    return self.variable();
  }

  @PyGetter("old_value")
  static Object oldValue(PyContextToken self) {
    return self.oldValue() == null ? PySingleton.MISSING : self.oldValue();
  }
}
