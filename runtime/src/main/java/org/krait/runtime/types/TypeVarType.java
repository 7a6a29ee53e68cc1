package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.LazyValue;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyTypeVar;
import org.krait.runtime.object.PyTypeVariable;

/// Type variable.
///
/// The preferred way to construct a type variable is via the dedicated
/// syntax for generic functions, classes, and type aliases::
///
///     class Sequence[T]:  # T is a TypeVar
///         ...
///
/// This syntax can also be used to create bound and constrained type
/// variables::
///
///     # S is a TypeVar bound to str
///     class StrSequence[S: str]:
///         ...
///
///     # A is a TypeVar constrained to str or bytes
///     class StrOrBytesSequence[A: (str, bytes)]:
///         ...
///
/// Type variables can also have defaults:
///
///     class IntDefault[T = int]:
///         ...
///
/// However, if desired, reusable type variables can also be constructed
/// manually, like so::
///
///    T = TypeVar('T')  # Can be anything
///    S = TypeVar('S', bound=str)  # Can be any subtype of str
///    A = TypeVar('A', str, bytes)  # Must be exactly str or bytes
///    D = TypeVar('D', default=int)  # Defaults to int
///
/// Type variables exist primarily for the benefit of static type
/// checkers.  They serve as the parameters for generic types as well
/// as for generic function and type alias definitions.
///
/// The variance of type variables is inferred by type checkers when they
/// are created through the type parameter syntax and when
/// ``infer_variance=True`` is passed. Manually created type variables may
/// be explicitly marked covariant or contravariant by passing
/// ``covariant=True`` or ``contravariant=True``. By default, manually
/// created type variables are invariant. See PEP 484 and PEP 695 for more
/// details.
///
@PyTypeSpec(
    name = "TypeVar",
    module = "typing",
    instances = PyTypeVar.class,
    subclassable = false,
    dict = true,
    weakref = true)
final class TypeVarType {
  private TypeVarType() {}

  // CPython: typevarobject.c typevar_new_impl
  @PyNew(
      value =
          "(cls, name, *constraints, bound=None, default=<unrepresentable>, covariant=False,"
              + " contravariant=False, infer_variance=False)",
      parsedAs = "typevar()")
  static Object __new__(
      PyType cls,
      String name,
      Object[] constraints,
      Object bound,
      @Nullable Object defaultValue,
      boolean covariant,
      boolean contravariant,
      boolean inferVariance) {
    PyTypeVariable.Variance variance =
        PyTypeVariable.Variance.of(covariant, contravariant, inferVariance);
    if (constraints.length == 1) {
      throw Errors.typeError("A single constraint is not allowed");
    }
    Object checked = bound;
    if (bound != PySingleton.NONE) {
      if (constraints.length > 0) {
        throw Errors.typeError("Constraints cannot be combined with bound=...");
      }
      checked = TypingFunctions.checkType(bound, "Bound must be a type.");
    }
    LazyValue values =
        constraints.length == 0 ? LazyValue.ABSENT : LazyValue.of(PyTuple.of(constraints));
    PyTypeVar made =
        new PyTypeVar(
            name,
            bound == PySingleton.NONE ? LazyValue.ABSENT : LazyValue.of(checked),
            values,
            LazyValue.ofNullable(defaultValue),
            variance);
    TypingFunctions.setCallerModule(made);
    return made;
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyTypeVar self) {
    return PyStr.ofJava(self.variance().sign() + self.name());
  }

  @PyMethod("(self, value, /)")
  static Object __or__(PyTypeVar self, Object value) {
    return TypingFunctions.union(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __ror__(PyTypeVar self, Object value) {
    return TypingFunctions.union(value, self);
  }

  @PyMethod(value = "(self, arg, /)", doc = "")
  static Object __typing_subst__(PyTypeVar self, Object arg) {
    return TypingFunctions.call("_typevar_subst", self, arg);
  }

  // CPython: typevarobject.c typevar_typing_prepare_subst_impl
  @PyMethod(value = "(self, alias, args, /)", doc = "")
  static Object __typing_prepare_subst__(PyTypeVar self, Object alias, Object args) {
    return TypingFunctions.prepareSubstitution(self, alias, args);
  }

  @PyGetter(value = "__covariant__", member = true)
  static boolean covariant(PyTypeVar self) {
    return self.variance().covariant();
  }

  @PyGetter(value = "__contravariant__", member = true)
  static boolean contravariant(PyTypeVar self) {
    return self.variance().contravariant();
  }

  @PyGetter(value = "__infer_variance__", member = true)
  static boolean inferVariance(PyTypeVar self) {
    return self.variance().inferred();
  }

  @PyGetter("__bound__")
  static Object bound(PyTypeVar self) {
    return self.bound().get(PySingleton.NONE);
  }

  @PyGetter("__constraints__")
  static Object constraints(PyTypeVar self) {
    return self.constraints().get(PyTuple.EMPTY);
  }

  @PyGetter("evaluate_bound")
  static Object evaluateBound(PyTypeVar self) {
    return self.bound().evaluator();
  }

  @PyGetter("evaluate_constraints")
  static Object evaluateConstraints(PyTypeVar self) {
    return self.constraints().evaluator();
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyTypeVar self) {
    return PyStr.ofJava(self.name());
  }

  @PyMethod(value = "(self, /)", doc = "")
  static boolean has_default(PyTypeVar self) {
    return self.defaultValue().isGiven();
  }

  @PyMethod(value = "(self, object, /)", doc = "")
  static Object __mro_entries__(PyTypeVar self, Object object) {
    throw Errors.typeError("Cannot subclass an instance of TypeVar");
  }

  @PyGetter(value = "__name__", member = true)
  static Object name(PyTypeVar self) {
    return PyStr.ofJava(self.name());
  }

  @PyGetter("__default__")
  static Object defaultValue(PyTypeVar self) {
    return self.defaultValue().get(PySingleton.NO_DEFAULT);
  }

  @PyGetter("evaluate_default")
  static Object evaluateDefault(PyTypeVar self) {
    return self.defaultValue().evaluator();
  }
}
