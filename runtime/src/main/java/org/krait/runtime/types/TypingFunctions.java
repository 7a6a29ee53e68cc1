package org.krait.runtime.types;

import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CallStack;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyTypeVarTuple;
import org.krait.runtime.object.PyTypeVariable;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Arithmetic;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/** What the types of type parameters leave to functions of the library's {@code typing}. */
// CPython: typevarobject.c call_typing_func_object
final class TypingFunctions {
  private TypingFunctions() {}

  static Object call(String function, Object... args) {
    return callAny(function, args, new PyDict());
  }

  static Object callAny(String function, Object[] args, PyDict kwargs) {
    return Dispatch.call(Attributes.get(Imports.module("typing"), function), args, kwargs);
  }

  /** {@code left | right}, where either is a type parameter or alias. */
  static Object union(Object left, Object right) {
    return UnionType.checkedOf(left, right);
  }

  /** A bound as {@code typing} accepts it: None becomes its type, a str a forward reference. */
  static Object checkType(Object type, String message) {
    return type == PySingleton.NONE ? BuiltinTypes.NONE_TYPE : call("_type_check", type, message);
  }

  /** {@code typing.Unpack[variable]}. */
  static Object unpack(Object variable) {
    Object unpack = Attributes.get(Imports.module("typing"), "Unpack");
    return org.krait.runtime.ops.Items.get(unpack, variable);
  }

  /** The parameters with each TypeVarTuple unpacked. */
  static PyTuple unpackTuples(PyTuple parameters) {
    Object[] items = parameters.items().clone();
    for (int i = 0; i < items.length; i++) {
      if (items[i] instanceof PyTypeVarTuple) {
        items[i] = unpack(items[i]);
      }
    }
    return PyTuple.of(items);
  }

  /** Gives a variable made by a call the module that called. */
  static void setCallerModule(PyTypeVariable made) {
    made.setAttribute("__module__", callerModule());
  }

  /** The name of the module whose code runs, or None. */
  static Object callerModule() {
    Activation caller = CallStack.innermost(ThreadState.current());
    Object name = caller == null ? null : caller.globals().get("__name__");
    return name == null ? PySingleton.NONE : name;
  }

  /** Fills in the default of a TypeVar that the arguments of a subscript leave out. */
  static Object prepareSubstitution(PyTypeVariable self, Object alias, Object args) {
    Object[] parameters = Iteration.toArray(Attributes.get(alias, "__parameters__"));
    Object[] given = Iteration.toArray(args);
    int at = 0;
    while (at < parameters.length && parameters[at] != self) {
      at++;
    }
    if (at < given.length) {
      return args;
    }
    if (at == given.length && self.defaultValue().isGiven()) {
      return Arithmetic.add(args, PyTuple.of(self.defaultValue().get(PySingleton.NO_DEFAULT)));
    }
    throw Errors.typeError(
        "Too few arguments for "
            + Representation.javaStr(alias)
            + "; actual "
            + given.length
            + ", expected at least "
            + (at + 1));
  }
}
