package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyContext;
import org.krait.runtime.object.PyContextToken;
import org.krait.runtime.object.PyContextVar;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Representation;

/** Context variables. */
@PyTypeSpec(
    name = "ContextVar",
    module = "_contextvars",
    instances = PyContextVar.class,
    subclassable = false)
final class ContextVarType {
  private ContextVarType() {}

  @PyNew("(cls, name, *, default=<unrepresentable>)")
  static Object __new__(PyType cls, Object name, @Nullable Object defaultValue) {
    if (!PyStr.isStr(name)) {
      throw Errors.typeError("context variable name must be a str");
    }
    return new PyContextVar(name, defaultValue);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyContextVar self) {
    String text = "<ContextVar name=" + Representation.javaRepr(self.name());
    if (self.defaultValue() != null) {
      text += " default=" + Representation.javaRepr(self.defaultValue());
    }
    return PyStr.ofJava(text + " at " + Representation.address(self) + ">");
  }

  @PyMethod("(self, /)")
  static long __hash__(PyContextVar self) {
    return System.identityHashCode(self);
  }

  /// Return a value for the context variable for the current context.
  ///
  /// If there is no value for the variable in the current context, the method will:
  ///  * return the value of the default argument of the method, if provided; or
  ///  * return the default value for the context variable, if it was created
  ///    with one; or
  ///  * raise a LookupError.
  @PyMethod("(self, default=<unrepresentable>, /)")
  static Object get(PyContextVar self, @Nullable Object defaultValue) {
    Object value = PyContext.current().get(self);
    if (value != null) {
      return value;
    }
    if (defaultValue != null) {
      return defaultValue;
    }
    if (self.defaultValue() == null) {
      throw new PyException("LookupError", self);
    }
    return self.defaultValue();
  }

  /// Call to set a new value for the context variable in the current context.
  ///
  /// The required value argument is the new value for the context variable.
  ///
  /// Returns a Token object that can be used to restore the variable to its previous
  /// value via the `ContextVar.reset()` method.
  @PyMethod("(self, value, /)")
  static Object set(PyContextVar self, Object value) {
    PyContext context = PyContext.current();
    PyContextToken token = new PyContextToken(context, self, context.get(self));
    context.set(self, value);
    return token;
  }

  /// Reset the context variable.
  ///
  /// The variable is reset to the value it had before the `ContextVar.set()` that
  /// created the token was used.
  @PyMethod("(self, token, /)")
  static void reset(PyContextVar self, Object token) {
    if (!(token instanceof PyContextToken t)) {
      throw Errors.typeError(
          "expected an instance of Token, got " + Representation.javaRepr(token));
    }
    TokenType.restore(self, t);
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  @PyGetter(value = "name", member = true)
  static Object name(PyContextVar self) {
    return self.name();
  }
}
