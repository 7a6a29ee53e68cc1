package org.krait.runtime.types;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyPlainObject;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlotDescriptor;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Iteration;

/** Reduction of any object for {@code copy} and {@code pickle}. */
// CPython: typeobject.c reduce_newobj, object_getstate_default
final class Pickling {
  private static final Object[] NO_ARGS = {};

  private Pickling() {}

  /** {@code object.__reduce_ex__(self, protocol)}. */
  static Object reduce(Object self, int protocol) {
    Object copyreg = Imports.module("copyreg");
    return protocol < 2
        ? Attributes.callMethod(copyreg, "_reduce_ex", self, (long) protocol)
        : reduceNew(self, copyreg);
  }

  private static Object reduceNew(Object self, Object copyreg) {
    PyType type = Types.of(self);
    if (type.special(Special.NEW) == null) {
      throw Errors.typeError("cannot pickle '" + type.fullName() + "' object");
    }
    Object[] args = NO_ARGS;
    Object kwargs = null;
    Object withNames = Attributes.find(self, "__getnewargs_ex__");
    Object positional = withNames == null ? Attributes.find(self, "__getnewargs__") : null;
    if (withNames != null) {
      PyTuple pair = tuple(Dispatch.call(withNames), "__getnewargs_ex__");
      args = tuple(pair.get(0), "__getnewargs_ex__").items();
      kwargs = pair.get(1);
    } else if (positional != null) {
      args = tuple(Dispatch.call(positional), "__getnewargs__").items();
    }
    Object state = stateOf(self, type, withNames == null && positional == null);
    Object make;
    PyTuple all;
    if (kwargs instanceof PyDict d && d.size() > 0) {
      make = Attributes.get(copyreg, "__newobj_ex__");
      all = PyTuple.of(type, PyTuple.of(args), kwargs);
    } else {
      make = Attributes.get(copyreg, "__newobj__");
      all = PyTuple.of(Dispatch.prepend(type, args));
    }
    return PyTuple.of(make, all, state, listItems(self), dictItems(self));
  }

  private static PyTuple tuple(Object o, String method) {
    if (o instanceof PyTuple t) {
      return t;
    }
    throw Errors.typeError(method + " should return a tuple, not '" + Types.of(o).fullName() + "'");
  }

  private static Object listItems(Object self) {
    return Types.isInstance(self, BuiltinTypes.LIST) ? Iteration.iterator(self) : PySingleton.NONE;
  }

  private static Object dictItems(Object self) {
    return Types.isInstance(self, BuiltinTypes.DICT)
        ? Iteration.iterator(Attributes.callMethod(self, "items"))
        : PySingleton.NONE;
  }

  private static Object stateOf(Object self, PyType type, boolean required) {
    Object getState = type.lookup("__getstate__");
    if (!(getState instanceof PyBuiltinMethod m && m.owner() == BuiltinTypes.OBJECT)) {
      return Attributes.callMethod(self, "__getstate__");
    }
    if (required && (type == BuiltinTypes.CODE || type == BuiltinTypes.MEMORYVIEW)) {
      throw Errors.typeError("cannot pickle " + type.fullName() + " objects"); // tp_itemsize
    }
    if (required && hasHiddenState(type)) {
      throw Errors.typeError("cannot pickle '" + type.fullName() + "' object");
    }
    return state(self);
  }

  /** Whether instances hold Java state that neither items nor attributes show. */
  private static boolean hasHiddenState(PyType type) {
    return type.instanceClass() != PyPlainObject.class
        && !type.isSubtypeOf(BuiltinTypes.LIST)
        && !type.isSubtypeOf(BuiltinTypes.DICT);
  }

  /** {@code object.__getstate__(self)}: the attributes, with the slots beside them if there are. */
  static Object state(Object self) {
    PyType type = Types.of(self);
    PyDict slots = new PyDict();
    for (PyType t : type.mro()) {
      addSlots(t, self, slots);
    }
    Object dict = PySingleton.NONE;
    if (type.hasDict() && ((PyInstance) self).dict().size() > 0) {
      dict = ((PyInstance) self).dict().copy();
    }
    return slots.size() == 0 ? dict : PyTuple.of(dict, slots);
  }

  private static void addSlots(PyType type, Object self, PyDict slots) {
    HashTable table = type.attributes().table();
    for (int i = 0; i < table.limit(); i++) {
      if (table.key(i) != null && table.value(i) instanceof PySlotDescriptor slot) {
        Object value = ((PyInstance) self).slot(slot.index());
        if (value != null) {
          slots.put(slot.name(), value);
        }
      }
    }
  }
}
