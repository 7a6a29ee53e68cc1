package org.krait.stdlib._pickle;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.text.Text;

/** Writes objects: finds for each the saver that knows its type, and writes none twice. */
// CPython: _pickle.c save
final class ObjectSaver {
  final PickleWriter out;
  final int protocol;
  final PyPickler pickler;

  private final PicklerMemo memo;
  private final ThreadState thread = ThreadState.current();
  private final @Nullable Object persistentId;
  private final @Nullable Object reducer;
  private final AtomSaver atoms;
  private final ContainerSaver containers;
  private final GlobalSaver globals;
  private final ReductionSaver reductions;

  ObjectSaver(PyPickler pickler, PickleWriter out) {
    this.pickler = pickler;
    this.out = out;
    this.protocol = pickler.protocol();
    this.memo = pickler.memory();
    this.persistentId = pickler.persistentIdOverride();
    this.reducer = Attributes.find(pickler, "reducer_override");
    this.atoms = new AtomSaver(this);
    this.containers = new ContainerSaver(this);
    this.globals = new GlobalSaver(this);
    this.reductions = new ReductionSaver(this);
  }

  boolean binary() {
    return protocol > 0;
  }

  /** Writes an object, or a reference to it. */
  void save(Object o) {
    out.boundary();
    if (persistentId == null || !persistent(o)) {
      saveSelf(o);
    }
  }

  private boolean persistent(Object o) {
    Object id = Dispatch.call(persistentId, o);
    if (id == PySingleton.NONE) {
      return false;
    }
    if (binary()) {
      out.boundary();
      saveSelf(id);
      out.put(Opcodes.BINPERSID);
      return true;
    }
    Object text = Representation.str(id);
    if (!Text.isAscii(text)) {
      throw PickleErrors.pickling("persistent IDs in protocol 0 must be ASCII strings");
    }
    out.put(Opcodes.PERSID);
    out.put(text + "\n");
    return true;
  }

  private void saveSelf(Object o) {
    if (atoms.save(o)) {
      return;
    }
    Integer known = memo.find(o);
    if (known != null) {
      get(known);
      return;
    }
    PyType type = Types.of(o);
    if (type == BuiltinTypes.STR) {
      atoms.text(o);
    } else if (type == BuiltinTypes.BYTES) {
      atoms.bytes((PyBytes) o);
    } else {
      saveCompound(o, type);
    }
  }

  private void saveCompound(Object o, PyType type) {
    thread.enterCall(" while pickling an object");
    try {
      if (!containers.save(o, type)) {
        saveByReduction(o, type);
      }
    } finally {
      thread.depth--;
    }
  }

  private void saveByReduction(Object o, PyType type) {
    Object reduced = reducer == null ? PySingleton.NOT_IMPLEMENTED : Dispatch.call(reducer, o);
    if (reduced == PySingleton.NOT_IMPLEMENTED) {
      if (type == BuiltinTypes.TYPE) {
        globals.type((PyType) o);
        return;
      }
      if (o instanceof PyFunction) {
        globals.save(o, null);
        return;
      }
      reduced = reduction(o, type);
    }
    if (reduced == null) {
      globals.save(o, null);
    } else if (PyStr.isStr(reduced)) {
      globals.save(o, reduced);
    } else {
      saveReduced(o, reduced);
    }
  }

  /** What the object or the tables reduce it to; null: write it as a global. */
  private @Nullable Object reduction(Object o, PyType type) {
    Object table = pickler.dispatchTable();
    Object reduce = table == null ? PickleRegistry.current().reducer(type) : fromTable(table, type);
    if (reduce != null) {
      return Dispatch.call(reduce, o);
    }
    if (type.isSubtypeOf(BuiltinTypes.TYPE)) {
      return null;
    }
    reduce = Attributes.find(o, "__reduce_ex__");
    if (reduce != null) {
      return Dispatch.call(reduce, (long) protocol);
    }
    reduce = Attributes.find(o, "__reduce__");
    if (reduce != null) {
      return Dispatch.call(reduce);
    }
    throw PickleErrors.pickling("Can't pickle " + PickleErrors.typeName(o) + " object");
  }

  private static @Nullable Object fromTable(Object table, PyType type) {
    try {
      return Items.get(table, type);
    } catch (PyException e) {
      if (Exceptions.matches(e, "KeyError")) {
        return null;
      }
      throw e;
    }
  }

  private void saveReduced(Object o, Object reduced) {
    try {
      if (!(reduced instanceof PyTuple parts)) {
        throw PickleErrors.pickling(
            "__reduce__ must return a string or tuple, not " + PickleErrors.typeName(reduced));
      }
      reductions.save(parts, o);
    } catch (PyException e) {
      throw PickleErrors.noting(e, "when serializing " + PickleErrors.typeName(o) + " object");
    }
  }

  /** Saves by a reduction that the pickler makes itself. */
  void reduce(Object function, Object o, Object... arguments) {
    reductions.save(PyTuple.of(function, PyTuple.of(arguments)), o);
  }

  /** Saves a part; an exception is told which. */
  void save(Object part, Object whole, String what) {
    try {
      save(part);
    } catch (PyException e) {
      throw PickleErrors.noting(e, "when serializing " + PickleErrors.typeName(whole) + " " + what);
    }
  }

  /** Notes that an object now stands on the unpickler's stack. */
  void memoize(Object o) {
    if (pickler.isFast()) {
      return;
    }
    int number = memo.add(o);
    if (protocol >= 4) {
      out.put(Opcodes.MEMOIZE);
    } else {
      numbered(Opcodes.PUT, Opcodes.BINPUT, Opcodes.LONG_BINPUT, number);
    }
  }

  /** Where a part has saved the whole already: drops what was pushed, and refers to it. */
  boolean recall(Object o, int pops) {
    Integer known = memo.find(o);
    if (known == null) {
      return false;
    }
    for (int i = 0; i < pops; i++) {
      out.put(Opcodes.POP);
    }
    get(known);
    return true;
  }

  /** {@link #recall} where all that was pushed stands behind a mark. */
  boolean recallMarked(Object o, int pushed) {
    if (!binary()) {
      return recall(o, pushed + 1);
    }
    Integer known = memo.find(o);
    if (known == null) {
      return false;
    }
    out.put(Opcodes.POP_MARK);
    get(known);
    return true;
  }

  private void get(int number) {
    numbered(Opcodes.GET, Opcodes.BINGET, Opcodes.LONG_BINGET, number);
  }

  private void numbered(int text, int small, int large, int number) {
    if (!binary()) {
      out.put(text);
      out.put(number + "\n");
    } else if (number < 256) {
      out.put(small);
      out.put(number);
    } else {
      out.put(large);
      out.little(number, 4);
    }
  }
}
