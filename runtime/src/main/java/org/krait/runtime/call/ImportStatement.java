package org.krait.runtime.call;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Namespaces;
import org.krait.runtime.ops.Representation;

/** What import statements do with {@code __import__} and with the module it returns. */
public final class ImportStatement {
  private ImportStatement() {}

  /** Calls the {@code __import__} of the function's builtins. */
  // CPython: ceval.c _PyEval_ImportName
  public static Object importName(
      PyFunction function, @Nullable Object locals, String name, Object fromList, long level) {
    Object importer = function.builtins().get("__import__");
    if (importer == null) {
      throw new PyException("ImportError", "__import__ not found");
    }
    Object namespace = locals == null ? PySingleton.NONE : locals;
    Object[] args = {PyStr.ofJava(name), function.globals(), namespace, fromList, level};
    return Dispatch.call(importer, args, PyCallable.NO_NAMES);
  }

  /** An attribute of a module, else the submodule; ImportError if there is neither. */
  // CPython: ceval.c _PyEval_ImportFrom
  public static Object importFrom(Interpreter interpreter, Object module, String name) {
    Object found = Attributes.find(module, name);
    if (found != null) {
      return found;
    }
    Object moduleName = Attributes.find(module, "__name__");
    if (moduleName != null && PyStr.isStr(moduleName)) {
      String full = PyStr.toJava(moduleName) + "." + name;
      Object submodule = interpreter.modules().get(PyStr.ofJava(full));
      if (submodule != null) {
        return submodule;
      }
    }
    throw ImportFromErrors.of(module, moduleName, name);
  }

  /** Binds all public names of a module in a namespace. */
  // CPython: intrinsics.c import_all_from
  public static Object importStar(Object namespace, Object module) {
    Object all = Attributes.find(module, "__all__");
    boolean skipUnderscores = all == null;
    if (all == null) {
      Object dict = Attributes.find(module, "__dict__");
      if (dict == null) {
        throw Errors.importError(
            "from-import-* object has no __dict__ and no __all__", PySingleton.NONE);
      }
      all = dict instanceof PyDict d ? Iteration.toList(d) : Attributes.callMethod(dict, "keys");
    }
    for (Object name : names(all)) {
      if (!PyStr.isStr(name)) {
        throw notString(module, name, skipUnderscores);
      }
      String text = PyStr.toJava(name);
      if (!skipUnderscores || !text.startsWith("_")) {
        Namespaces.set(namespace, text, Attributes.get(module, text));
      }
    }
    return PySingleton.NONE;
  }

  /** The names in a sequence that ends where an IndexError is raised. */
  private static Object[] names(Object all) {
    if (Iteration.iteratorOrNull(all) != null) {
      return Iteration.toArray(all);
    }
    List<Object> names = new ArrayList<>();
    for (long i = 0; ; i++) {
      try {
        names.add(Items.get(all, i));
      } catch (PyException e) {
        if (Exceptions.matches(e, BuiltinExceptions.INDEX_ERROR)) {
          return names.toArray();
        }
        throw e;
      }
    }
  }

  private static PyException notString(Object module, Object name, boolean isKey) {
    Object moduleName = Attributes.get(module, "__name__");
    return Errors.typeError(
        (isKey ? "Key in " : "Item in ")
            + Representation.javaStr(moduleName)
            + (isKey ? ".__dict__" : ".__all__")
            + " must be str, not "
            + Types.of(name).fullName());
  }
}
