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
import org.krait.runtime.object.PyTypeVarTuple;
import org.krait.runtime.ops.Iteration;

/// Type variable tuple. A specialized form of type variable that enables
/// variadic generics.
///
/// The preferred way to construct a type variable tuple is via the
/// dedicated syntax for generic functions, classes, and type aliases,
/// where a single '*' indicates a type variable tuple::
///
///     def move_first_element_to_last[T, *Ts](tup: tuple[T, *Ts]) -> tuple[*Ts, T]:
///         return (*tup[1:], tup[0])
///
/// Type variables tuples can have default values:
///
///     type AliasWithDefault[*Ts = (str, int)] = tuple[*Ts]
///
/// For compatibility with Python 3.11 and earlier, TypeVarTuple objects
/// can also be created as follows::
///
///     Ts = TypeVarTuple('Ts')  # Can be given any name
///     DefaultTs = TypeVarTuple('Ts', default=(str, int))
///
/// Just as a TypeVar (type variable) is a placeholder for a single type,
/// a TypeVarTuple is a placeholder for an *arbitrary* number of types. For
/// example, if we define a generic class using a TypeVarTuple::
///
///     class C[*Ts]: ...
///
/// Then we can parameterize that class with an arbitrary number of type
/// arguments::
///
///     C[int]       # Fine
///     C[int, str]  # Also fine
///     C[()]        # Even this is fine
///
/// For more details, see PEP 646.
///
/// Note that only TypeVarTuples defined in the global scope can be
/// pickled.
///
@PyTypeSpec(
    name = "TypeVarTuple",
    module = "typing",
    instances = PyTypeVarTuple.class,
    subclassable = false,
    dict = true,
    weakref = true)
final class TypeVarTupleType {
  private TypeVarTupleType() {}

  @PyNew(value = "(cls, name, *, default=<unrepresentable>)", parsedAs = "typevartuple()")
  static Object __new__(PyType cls, String name, @Nullable Object defaultValue) {
    PyTypeVarTuple made = new PyTypeVarTuple(name, LazyValue.ofNullable(defaultValue));
    TypingFunctions.setCallerModule(made);
    return made;
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyTypeVarTuple self) {
    return PyStr.ofJava(self.name());
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyTypeVarTuple self) {
    return Iteration.iterator(PyTuple.of(TypingFunctions.unpack(self)));
  }

  @PyMethod(value = "(self, arg, /)", doc = "")
  static Object __typing_subst__(PyTypeVarTuple self, Object arg) {
    throw Errors.typeError("Substitution of bare TypeVarTuple is not supported");
  }

  @PyMethod(value = "(self, alias, args, /)", doc = "")
  static Object __typing_prepare_subst__(PyTypeVarTuple self, Object alias, Object args) {
    return TypingFunctions.call("_typevartuple_prepare_subst", self, alias, args);
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyTypeVarTuple self) {
    return PyStr.ofJava(self.name());
  }

  @PyMethod(value = "(self, /)", doc = "")
  static boolean has_default(PyTypeVarTuple self) {
    return self.defaultValue().isGiven();
  }

  @PyMethod(value = "(self, object, /)", doc = "")
  static Object __mro_entries__(PyTypeVarTuple self, Object object) {
    throw Errors.typeError("Cannot subclass an instance of TypeVarTuple");
  }

  @PyGetter(value = "__name__", member = true)
  static Object name(PyTypeVarTuple self) {
    return PyStr.ofJava(self.name());
  }

  /// The default value for this TypeVarTuple.
  @PyGetter("__default__")
  static Object defaultValue(PyTypeVarTuple self) {
    return self.defaultValue().get(PySingleton.NO_DEFAULT);
  }

  @PyGetter("evaluate_default")
  static Object evaluateDefault(PyTypeVarTuple self) {
    return self.defaultValue().evaluator();
  }
}
