package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.LazyValue;
import org.krait.runtime.object.PyParamSpec;
import org.krait.runtime.object.PyParamSpecPart;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyTypeVariable;

/// Parameter specification variable.
///
/// The preferred way to construct a parameter specification is via the
/// dedicated syntax for generic functions, classes, and type aliases,
/// where the use of '**' creates a parameter specification::
///
///     type IntFunc[**P] = Callable[P, int]
///
/// The following syntax creates a parameter specification that defaults
/// to a callable accepting two positional-only arguments of types int
/// and str:
///
///     type IntFuncDefault[**P = [int, str]] = Callable[P, int]
///
/// For compatibility with Python 3.11 and earlier, ParamSpec objects
/// can also be created as follows::
///
///     P = ParamSpec('P')
///     DefaultP = ParamSpec('DefaultP', default=[int, str])
///
/// Parameter specification variables exist primarily for the benefit of
/// static type checkers.  They are used to forward the parameter types of
/// one callable to another callable, a pattern commonly found in
/// higher-order functions and decorators.  They are only valid when used
/// in ``Concatenate``, or as the first argument to ``Callable``, or as
/// parameters for user-defined Generics. See class Generic for more
/// information on generic types.
///
/// An example for annotating a decorator::
///
///     def add_logging[**P, T](f: Callable[P, T]) -> Callable[P, T]:
///         '''A type-safe decorator to add logging to a function.'''
///         def inner(*args: P.args, **kwargs: P.kwargs) -> T:
///             logging.info(f'{f.__name__} was called')
///             return f(*args, **kwargs)
///         return inner
///
///     @add_logging
///     def add_two(x: float, y: float) -> float:
///         '''Add two numbers together.'''
///         return x + y
///
/// Parameter specification variables can be introspected. e.g.::
///
///     >>> P = ParamSpec("P")
///     >>> P.__name__
///     'P'
///
/// Note that only parameter specification variables defined in the global
/// scope can be pickled.
///
@PyTypeSpec(
    name = "ParamSpec",
    module = "typing",
    instances = PyParamSpec.class,
    subclassable = false,
    dict = true,
    weakref = true)
final class ParamSpecType {
  private ParamSpecType() {}

  // CPython: typevarobject.c paramspec_new_impl
  @PyNew(
      value =
          "(cls, name, *, bound=None, default=<unrepresentable>, covariant=False,"
              + " contravariant=False, infer_variance=False)",
      parsedAs = "paramspec()")
  static Object __new__(
      PyType cls,
      String name,
      Object bound,
      @Nullable Object defaultValue,
      boolean covariant,
      boolean contravariant,
      boolean inferVariance) {
    PyTypeVariable.Variance variance =
        PyTypeVariable.Variance.of(covariant, contravariant, inferVariance);
    Object checked =
        bound == PySingleton.NONE
            ? bound
            : TypingFunctions.checkType(bound, "Bound must be a type.");
    PyParamSpec made = new PyParamSpec(name, checked, LazyValue.ofNullable(defaultValue), variance);
    TypingFunctions.setCallerModule(made);
    return made;
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyParamSpec self) {
    return PyStr.ofJava(self.variance().sign() + self.name());
  }

  @PyMethod("(self, value, /)")
  static Object __or__(PyParamSpec self, Object value) {
    return TypingFunctions.union(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __ror__(PyParamSpec self, Object value) {
    return TypingFunctions.union(value, self);
  }

  @PyMethod(value = "(self, arg, /)", doc = "")
  static Object __typing_subst__(PyParamSpec self, Object arg) {
    return TypingFunctions.call("_paramspec_subst", self, arg);
  }

  @PyMethod(value = "(self, alias, args, /)", doc = "")
  static Object __typing_prepare_subst__(PyParamSpec self, Object alias, Object args) {
    return TypingFunctions.call("_paramspec_prepare_subst", self, alias, args);
  }

  @PyGetter(value = "__covariant__", member = true)
  static boolean covariant(PyParamSpec self) {
    return self.variance().covariant();
  }

  @PyGetter(value = "__contravariant__", member = true)
  static boolean contravariant(PyParamSpec self) {
    return self.variance().contravariant();
  }

  @PyGetter(value = "__infer_variance__", member = true)
  static boolean inferVariance(PyParamSpec self) {
    return self.variance().inferred();
  }

  @PyGetter(value = "__bound__", member = true)
  static Object bound(PyParamSpec self) {
    return self.bound();
  }

  /// Represents positional arguments.
  @PyGetter
  static Object args(PyParamSpec self) {
    return new PyParamSpecPart(PyParamSpecPart.ARGS, self);
  }

  /// Represents keyword arguments.
  @PyGetter
  static Object kwargs(PyParamSpec self) {
    return new PyParamSpecPart(PyParamSpecPart.KWARGS, self);
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyParamSpec self) {
    return PyStr.ofJava(self.name());
  }

  @PyMethod(value = "(self, /)", doc = "")
  static boolean has_default(PyParamSpec self) {
    return self.defaultValue().isGiven();
  }

  @PyMethod(value = "(self, object, /)", doc = "")
  static Object __mro_entries__(PyParamSpec self, Object object) {
    throw Errors.typeError("Cannot subclass an instance of ParamSpec");
  }

  @PyGetter(value = "__name__", member = true)
  static Object name(PyParamSpec self) {
    return PyStr.ofJava(self.name());
  }

  /// The default value for this ParamSpec.
  @PyGetter("__default__")
  static Object defaultValue(PyParamSpec self) {
    return self.defaultValue().get(PySingleton.NO_DEFAULT);
  }

  @PyGetter("evaluate_default")
  static Object evaluateDefault(PyParamSpec self) {
    return self.defaultValue().evaluator();
  }
}
