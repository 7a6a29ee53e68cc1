package org.krait.runtime.types;

import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyExceptionField;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.ExceptionGroups;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/// A combination of multiple unrelated exceptions.
@PyTypeSpec(
    name = "BaseExceptionGroup",
    instances = PyBaseException.class,
    base = BaseExceptionType.class)
final class BaseExceptionGroupType {
  private static final PyType OWNER = BuiltinExceptions.BASE_EXCEPTION_GROUP;

  @PyConstant("message")
  static final Object MESSAGE =
      new PyExceptionField(OWNER, "message", ExceptionGroups.MESSAGE, "exception message", true);

  @PyConstant("exceptions")
  static final Object EXCEPTIONS =
      new PyExceptionField(
          OWNER, "exceptions", ExceptionGroups.EXCEPTIONS, "nested exceptions", true);

  private BaseExceptionGroupType() {}

  // CPython: exceptions.c BaseExceptionGroup_new
  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (args.length != 2) {
      throw Errors.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments (" + args.length + " given)");
    }
    if (!PyStr.isStr(args[0])) {
      throw Errors.typeError(
          "BaseExceptionGroup.__new__() argument 1 must be str, not "
              + Types.of(args[0]).fullName());
    }
    PyTuple exceptions = checkExceptions(args[1]);
    PyType type = chooseType(cls, exceptions);
    PyBaseException group = new PyBaseException(type, PyTuple.of(args));
    group.setField(ExceptionGroups.MESSAGE, args[0]);
    group.setField(ExceptionGroups.EXCEPTIONS, exceptions);
    return group;
  }

  private static PyTuple checkExceptions(Object sequence) {
    if (Types.special(sequence, Special.GETITEM) == null || sequence instanceof PyDict) {
      throw Errors.typeError("second argument (exceptions) must be a sequence");
    }
    Object[] items = Iteration.toArray(sequence);
    if (items.length == 0) {
      throw Errors.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyBaseException)) {
        throw Errors.valueError(
            "Item " + i + " of second argument (exceptions) is not an exception");
      }
    }
    return PyTuple.of(items);
  }

  private static PyType chooseType(PyType cls, PyTuple exceptions) {
    boolean nestsBase = false;
    for (Object e : exceptions.items()) {
      nestsBase |= !Types.isInstance(e, BuiltinExceptions.EXCEPTION);
    }
    if (cls == OWNER) {
      return nestsBase ? OWNER : BuiltinExceptions.EXCEPTION_GROUP;
    }
    if (nestsBase && cls == BuiltinExceptions.EXCEPTION_GROUP) {
      throw Errors.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
    }
    if (nestsBase && cls.isSubtypeOf(BuiltinExceptions.EXCEPTION)) {
      throw Errors.typeError("Cannot nest BaseExceptions in '" + cls.name() + "'");
    }
    return cls;
  }

  @PyMethod("(self, /, *args, **kwargs)")
  static void __init__(PyBaseException self, Object[] args, PyDict kwargs) {
    BaseExceptionType.__init__(self, args, kwargs);
  }

  @PyMethod("(self, /)")
  static Object __str__(PyBaseException self) {
    int count = ExceptionGroups.exceptions(self).size();
    return PyStr.ofJava(
        Representation.javaStr(self.field(ExceptionGroups.MESSAGE))
            + " ("
            + count
            + (count == 1 ? " sub-exception)" : " sub-exceptions)"));
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  @PyMethod(value = "(self, excs, /)", doc = "")
  static Object derive(PyBaseException self, Object excs) {
    return OWNER.call(self.field(ExceptionGroups.MESSAGE), excs);
  }

  @PyMethod(value = "(self, matcher_value, /)", doc = "")
  static Object split(PyBaseException self, Object matcher_value) {
    ExceptionGroups.Split split = ExceptionGroups.split(self, matcher_value);
    return PyTuple.of(split.matchedOrNone(), split.restOrNone());
  }

  @PyMethod(value = "(self, matcher_value, /)", doc = "")
  static Object subgroup(PyBaseException self, Object matcher_value) {
    return ExceptionGroups.split(self, matcher_value).matchedOrNone();
  }
}
