package org.krait.runtime.types;

import java.util.ArrayList;
import java.util.List;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyTypeVarTuple;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/** The type variables among the arguments of a generic alias, and their substitution. */
// CPython: genericaliasobject.c _Py_make_parameters, _Py_subs_parameters
final class TypeParameters {
  private TypeParameters() {}

  /** The type variables in the arguments, each once, in the order they appear. */
  static PyTuple of(Object[] args) {
    List<Object> found = new ArrayList<>();
    collect(args, found);
    return PyTuple.of(found.toArray());
  }

  private static void collect(Object[] args, List<Object> found) {
    for (Object arg : args) {
      if (arg instanceof PyType) {
        continue;
      }
      if (arg instanceof PyTuple || arg instanceof PyList) {
        collect(Iteration.toArray(arg), found);
      } else if (Attributes.find(arg, "__typing_subst__") != null) {
        add(arg, found);
      } else if (Attributes.find(arg, "__parameters__") instanceof PyTuple inner) {
        for (Object parameter : inner.items()) {
          add(parameter, found);
        }
      }
    }
  }

  private static void add(Object parameter, List<Object> found) {
    for (Object f : found) {
      if (f == parameter) {
        return;
      }
    }
    found.add(parameter);
  }

  /** The arguments with the parameters replaced by the items of a subscript. */
  static PyTuple substitute(Object self, PyTuple args, PyTuple parameters, Object item) {
    if (parameters.size() == 0) {
      throw Errors.typeError(Representation.repr(self) + " is not a generic class");
    }
    PyTuple items = unpackItems(item);
    for (Object parameter : parameters.items()) {
      Object prepare = Attributes.find(parameter, "__typing_prepare_subst__");
      if (prepare != null && prepare != PySingleton.NONE) {
        Object prepared = Dispatch.call(prepare, self, items);
        items = prepared instanceof PyTuple t ? t : PyTuple.of(prepared);
      }
    }
    if (items.size() != parameters.size()) {
      throw Errors.typeError(
          "Too "
              + (items.size() > parameters.size() ? "many" : "few")
              + " arguments for "
              + Representation.repr(self)
              + "; actual "
              + items.size()
              + ", expected "
              + parameters.size());
    }
    List<Object> result = new ArrayList<>();
    for (Object arg : args.items()) {
      substituteOne(arg, parameters, items, result);
    }
    return PyTuple.of(result.toArray());
  }

  private static void substituteOne(
      Object arg, PyTuple parameters, PyTuple items, List<Object> result) {
    if (arg instanceof PyType) {
      result.add(arg);
      return;
    }
    if (arg instanceof PyTuple || arg instanceof PyList) {
      List<Object> inner = new ArrayList<>();
      for (Object a : Iteration.toArray(arg)) {
        substituteOne(a, parameters, items, inner);
      }
      result.add(arg instanceof PyTuple ? PyTuple.of(inner.toArray()) : PyList.of(inner.toArray()));
      return;
    }
    boolean unpack = isUnpackedVariable(arg);
    Object subst = Attributes.find(arg, "__typing_subst__");
    Object value;
    if (subst != null) {
      value = Dispatch.call(subst, items.get(indexOf(parameters, arg)));
    } else {
      value = substituteInner(arg, parameters, items);
    }
    if (unpack && value instanceof PyTuple several) {
      result.addAll(List.of(several.items()));
    } else {
      result.add(value);
    }
  }

  private static Object substituteInner(Object arg, PyTuple parameters, PyTuple items) {
    if (!(Attributes.find(arg, "__parameters__") instanceof PyTuple inner) || inner.size() == 0) {
      return arg;
    }
    List<Object> chosen = new ArrayList<>();
    for (Object parameter : inner.items()) {
      int at = indexOf(parameters, parameter);
      if (at < 0) {
        chosen.add(parameter);
      } else if (items.get(at) instanceof PyTuple several && isTypeVarTuple(parameter)) {
        chosen.addAll(List.of(several.items()));
      } else {
        chosen.add(items.get(at));
      }
    }
    return Items.get(arg, PyTuple.of(chosen.toArray()));
  }

  private static boolean isTypeVarTuple(Object parameter) {
    return parameter instanceof PyTypeVarTuple;
  }

  private static boolean isUnpackedVariable(Object arg) {
    Object flag = Attributes.find(arg, "__typing_is_unpacked_typevartuple__");
    return flag != null && !(arg instanceof PyType) && Truth.of(flag);
  }

  private static int indexOf(PyTuple parameters, Object wanted) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** The items of a subscript, with {@code *tuple[int, str]} spread out. */
  private static PyTuple unpackItems(Object item) {
    PyTuple items = item instanceof PyTuple t ? t : PyTuple.of(item);
    List<Object> flat = new ArrayList<>();
    for (Object each : items.items()) {
      Object inner =
          each instanceof PyType ? null : Attributes.find(each, "__typing_unpacked_tuple_args__");
      boolean open =
          inner instanceof PyTuple t && t.size() > 0 && t.get(t.size() - 1) == PySingleton.ELLIPSIS;
      if (inner instanceof PyTuple t && !open) {
        flat.addAll(List.of(t.items()));
      } else {
        flat.add(each);
      }
    }
    return PyTuple.of(flat.toArray());
  }

  /** How an argument prints: a type by its name, {@code ...}, or repr. */
  // CPython: genericaliasobject.c _Py_typing_type_repr
  static String describe(Object arg) {
    if (arg == PySingleton.ELLIPSIS) {
      return "...";
    }
    if (arg == BuiltinTypes.NONE_TYPE) {
      return "None";
    }
    if (arg instanceof PyGenericAlias) {
      return Representation.repr(arg).toString();
    }
    if (Attributes.find(arg, "__origin__") != null && Attributes.find(arg, "__args__") != null) {
      return Representation.repr(arg).toString();
    }
    Object qualname = Attributes.find(arg, "__qualname__");
    Object module = Attributes.find(arg, "__module__");
    if (qualname == null || module == null || module == PySingleton.NONE) {
      return Representation.repr(arg).toString();
    }
    return "builtins".equals(module) ? qualname.toString() : module + "." + qualname;
  }
}
