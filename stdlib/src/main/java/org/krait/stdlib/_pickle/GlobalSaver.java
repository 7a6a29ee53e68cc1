package org.krait.stdlib._pickle;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.codec.Utf8;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.text.Text;

/** Writes classes and functions by the name under which importing finds them. */
// CPython: _pickle.c save_global, save_type
final class GlobalSaver {
  private final ObjectSaver saver;
  private final PickleWriter out;

  GlobalSaver(ObjectSaver saver) {
    this.saver = saver;
    this.out = saver.out;
  }

  /** Writes a class; the types of the singletons have no name to import. */
  void type(PyType type) {
    Object only =
        type == Types.of(PySingleton.NONE)
            ? PySingleton.NONE
            : type == Types.of(PySingleton.ELLIPSIS)
                ? PySingleton.ELLIPSIS
                : type == Types.of(PySingleton.NOT_IMPLEMENTED)
                    ? PySingleton.NOT_IMPLEMENTED
                    : null;
    if (only != null) {
      saver.reduce(BuiltinTypes.TYPE, type, only);
    } else {
      save(type, null);
    }
  }

  /** Writes an object by a name, or by its own if none is given. */
  void save(Object o, @Nullable Object given) {
    Object name = given != null ? given : ownName(o);
    if (!PyStr.isStr(name)) {
      throw PickleErrors.pickling("global name must be string, not " + PickleErrors.typeName(name));
    }
    Object module = ModuleSearch.moduleOf(o, PyStr.exact(name));
    if (saver.protocol >= 2 && saveExtension(o, module, name)) {
      return;
    }
    if (saver.protocol >= 4) {
      saver.save(module);
      saver.save(name);
      out.put(Opcodes.STACK_GLOBAL);
    } else {
      savePath(o, module, PyStr.toJava(name));
    }
    saver.memoize(o);
  }

  private static Object ownName(Object o) {
    Object name = Attributes.find(o, "__qualname__");
    return name != null ? name : Attributes.get(o, "__name__");
  }

  private boolean saveExtension(Object o, Object module, Object name) {
    Object code = PickleRegistry.current().extension(module, name);
    if (code == null) {
      return false;
    }
    long n = code instanceof Long l ? l : Ints.clamp(Ints.index(code));
    if (n <= 0 || n > 0x7fffffffL) {
      throw Errors.runtimeError("extension code " + n + " is out of range");
    }
    if (n <= 0xff) {
      out.put(Opcodes.EXT1);
      out.put((int) n);
    } else if (n <= 0xffff) {
      out.put(Opcodes.EXT2);
      out.little(n, 2);
    } else {
      out.put(Opcodes.EXT4);
      out.little(n, 4);
    }
    return true;
  }

  /** Before protocol 4 a dotted name is a chain of calls of getattr. */
  private void savePath(Object o, Object module, String name) {
    String[] path = ModuleSearch.path(name);
    Object getattr = ThreadState.current().interpreter().builtins().get("getattr");
    for (int i = 1; i < path.length; i++) {
      saver.save(getattr);
      if (saver.protocol < 2) {
        out.put(Opcodes.MARK);
      }
    }
    saveTop(o, module, path[0]);
    for (int i = 1; i < path.length; i++) {
      saver.save(PyStr.ofJava(path[i]));
      out.put(saver.protocol < 2 ? Opcodes.TUPLE : Opcodes.TUPLE2);
      out.put(Opcodes.REDUCE);
    }
  }

  private void saveTop(Object o, Object module, String name) {
    Object place = module;
    Object global = PyStr.ofJava(name);
    if (saver.pickler.fixesImports()) {
      PyTuple old = PickleRegistry.current().old(module, global);
      place = old.get(0);
      global = old.get(1);
    }
    out.put(Opcodes.GLOBAL);
    line(place, "module");
    line(global, "global");
  }

  private void line(Object name, String kind) {
    if (saver.protocol < 3 && !Text.isAscii(name)) {
      throw PickleErrors.pickling(
          "can't pickle "
              + kind
              + " identifier "
              + Representation.javaRepr(name)
              + " using pickle protocol "
              + saver.protocol);
    }
    out.put(Utf8.encode(name, "strict"));
    out.put('\n');
  }
}
