package org.krait.stdlib._pickle;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;

/** Finds the module that has an object under the object's own name. */
// CPython: _pickle.c whichmodule
final class ModuleSearch {
  private final Object sought;
  private final Object name;
  private final String[] path;

  private ModuleSearch(Object sought, Object name) {
    this.sought = sought;
    this.name = name;
    this.path = path(name.toString());
  }

  /** The parts of a dotted name. */
  static String[] path(String name) {
    return name.split("\\.", -1);
  }

  /** The module's name; PicklingError unless importing it leads to this very object. */
  static Object moduleOf(Object o, Object name) {
    ModuleSearch search = new ModuleSearch(o, name);
    for (String part : search.path) {
      if (part.equals("<locals>")) {
        throw PickleErrors.pickling("Can't pickle local object " + Representation.javaRepr(o));
      }
    }
    Interpreter interpreter = ThreadState.current().interpreter();
    Object module = Attributes.find(o, "__module__");
    if (module == null || module == PySingleton.NONE) {
      module = search.scan(interpreter);
    }
    search.check(interpreter, module);
    return module;
  }

  private void check(Interpreter interpreter, Object module) {
    Object found;
    try {
      found = Imports.module(interpreter, module.toString());
    } catch (PyException e) {
      throw impossible(Representation.str(Exceptions.valueOf(e)).toString(), e);
    }
    Object there;
    try {
      there = follow(found, path);
    } catch (PyException e) {
      throw impossible("it's not found as " + module + "." + name, e);
    }
    if (there != sought) {
      throw impossible("it's not the same object as " + module + "." + name, null);
    }
  }

  private PyException impossible(String why, @Nullable PyException context) {
    PyException error =
        PickleErrors.pickling("Can't pickle " + Representation.javaRepr(sought) + ": " + why);
    if (context != null) {
      Exceptions.valueOf(error).setContext(Exceptions.valueOf(context));
    }
    return error;
  }

  /** The name of an imported module that has the object; {@code __main__} if none has. */
  private Object scan(Interpreter interpreter) {
    HashTable modules = interpreter.modules().copy().table();
    for (int i = 0; i < modules.limit(); i++) {
      Object module = modules.value(i);
      if (module != null && module != PySingleton.NONE && holds(modules.key(i), module)) {
        return modules.key(i);
      }
    }
    return "__main__";
  }

  private boolean holds(Object key, Object module) {
    if (key.equals("__main__") || key.equals("__mp_main__")) {
      return false;
    }
    Object o = module;
    for (int i = 0; o != null && i < path.length; i++) {
      o = Attributes.find(o, path[i]);
    }
    return o == sought;
  }

  /** What a path of attributes leads to; AttributeError where it does not go on. */
  static Object follow(Object start, String[] path) {
    Object o = start;
    for (String part : path) {
      o = Attributes.get(o, part);
    }
    return o;
  }
}
