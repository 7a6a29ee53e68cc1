package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Binding;
import org.krait.runtime.object.BindingDirectory;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.Member;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;

/** Finds and makes the modules that are written in Java. */
public final class BuiltinModules {
  private static final String PACKAGE = "org.krait.stdlib.";

  private BuiltinModules() {}

  /** Implemented by the state of a module that has attributes which no declaration can list. */
  public interface Filler {
    void fill(PyDict namespace);
  }

  /** A new module, not yet in {@code sys.modules}; null if Java has none of this name. */
  public static @Nullable PyModule make(Interpreter interpreter, String name) {
    Binding binding = isPlain(name) ? BindingDirectory.find(declaration(name)) : null;
    return binding == null ? null : make(interpreter, binding);
  }

  /** A new module from its binding; also one that is only an attribute of another module. */
  public static PyModule make(Interpreter interpreter, Binding binding) {
    PyModule module = new PyModule(BuiltinTypes.MODULE);
    fill(interpreter, binding, module);
    return module;
  }

  /** Makes a module what {@link #make} would have made; Java has one of this name. */
  static void fill(Interpreter interpreter, String name, PyModule module) {
    fill(interpreter, BindingDirectory.find(declaration(name)), module);
  }

  private static void fill(Interpreter interpreter, Binding binding, PyModule module) {
    Object state = binding.newModule(interpreter);
    String doc = binding.doc();
    module.initialize(binding.name(), doc == null ? PySingleton.NONE : doc);
    module.setState(state);
    fill(module, binding, state);
    for (Binding part : binding.parts()) {
      fill(module, part, part.newModule(interpreter));
    }
  }

  private static void fill(PyModule module, Binding binding, Object state) {
    PyDict namespace = module.dict();
    for (PyType type : binding.types()) {
      namespace.put(type.name(), type);
    }
    Member[] members = binding.members();
    for (int id = 0; id < members.length; id++) {
      namespace.put(members[id].name(), attribute(module, binding, id, state));
    }
    if (state instanceof Filler filler) {
      filler.fill(namespace);
    }
  }

  private static Object attribute(PyModule module, Binding binding, int id, Object state) {
    if (binding.member(id).kind() == Member.Kind.CONSTANT) {
      return binding.constant(id, state);
    }
    PyBuiltinFunction function = new PyBuiltinFunction(binding, id, state, null);
    function.setModule(module);
    return function;
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** The name of the class that declares a module: {@code _foo_bar} is {@code FooBarModule}. */
  private static String declaration(String name) {
    StringBuilder s = new StringBuilder(PACKAGE).append(name).append('.');
    boolean upper = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_') {
        upper = true;
      } else {
        s.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return s.append("Module").toString();
  }
}
