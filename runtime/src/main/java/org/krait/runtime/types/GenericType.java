package org.krait.runtime.types;

import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyPlainObject;
import org.krait.runtime.object.PyType;

/// Abstract base class for generic types.
///
/// On Python 3.12 and newer, generic classes implicitly inherit from
/// Generic when they declare a parameter list after the class's name::
///
///     class Mapping[KT, VT]:
///         def __getitem__(self, key: KT) -> VT:
///             ...
///         # Etc.
///
/// On older versions of Python, however, generic classes have to
/// explicitly inherit from Generic.
///
/// After a class has been declared to be generic, it can then be used as
/// follows::
///
///     def lookup_name[KT, VT](mapping: Mapping[KT, VT], key: KT, default: VT) -> VT:
///         try:
///             return mapping[key]
///         except KeyError:
///             return default
///
@PyTypeSpec(name = "Generic", module = "typing", instances = PyPlainObject.class)
final class GenericType {
  private GenericType() {}

  /// Parameterizes a generic class.
  ///
  /// At least, parameterizing a generic class is the *main* thing this
  /// method does. For example, for some generic class `Foo`, this is called
  /// when we do `Foo[int]` - there, with `cls=Foo` and `params=int`.
  ///
  /// However, note that this method is also called when defining generic
  /// classes in the first place with `class Foo[T]: ...`.
  ///
  @PyClassMethod(value = "(cls, /, *args, **kwargs)", text = false)
  static Object __class_getitem__(PyType cls, Object[] args, PyDict kwargs) {
    return TypingFunctions.callAny("_generic_class_getitem", Dispatch.prepend(cls, args), kwargs);
  }

  /// Function to initialize subclasses.
  @PyClassMethod(value = "(cls, /, *args, **kwargs)", text = false)
  static Object __init_subclass__(PyType cls, Object[] args, PyDict kwargs) {
    return TypingFunctions.callAny("_generic_init_subclass", Dispatch.prepend(cls, args), kwargs);
  }
}
