package org.krait.stdlib._pickle;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;

/** Finds the class or function that a pickle names. */
// CPython: _pickle.c _pickle_Unpickler_find_class_impl
final class GlobalSearch {
  private GlobalSearch() {}

  static Object find(Object module, Object name, int protocol, boolean fixImports) {
    Interpreter interpreter = ThreadState.current().interpreter();
    AuditHooks.tell("pickle.find_class", module, name);
    Object place = module;
    Object global = name;
    if (protocol < 3 && fixImports) {
      PyTuple modern = PickleRegistry.current().modern(module, name);
      place = modern.get(0);
      global = modern.get(1);
    }
    Object found = Imports.module(interpreter, PyStr.toJava(place));
    if (protocol < 4) {
      return Attributes.get(found, PyStr.toJava(global));
    }
    String[] path = ModuleSearch.path(PyStr.toJava(global));
    try {
      return ModuleSearch.follow(found, path);
    } catch (PyException e) {
      if (path.length > 1 && Exceptions.matches(e, "AttributeError")) {
        throw unresolved(found, global);
      }
      throw e;
    }
  }

  private static PyException unresolved(Object module, Object path) {
    return Errors.attributeError(
        "Can't resolve path " + Representation.javaRepr(path) + " on module " + nameOf(module),
        module,
        path);
  }

  private static String nameOf(Object module) {
    Object name = Attributes.find(module, "__name__");
    return Representation.javaRepr(name == null ? module : name);
  }
}
