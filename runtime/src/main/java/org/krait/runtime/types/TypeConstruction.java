package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CallStack;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.MethodResolution;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyClassmethod;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstanceDictDescriptor;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlotDescriptor;
import org.krait.runtime.object.PyStaticmethod;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyType.Flags;
import org.krait.runtime.object.PyWeakrefDescriptor;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Iteration;

/** The making of a class: {@code type.__new__(metatype, name, bases, namespace, **kwds)}. */
// CPython: typeobject.c type_new
final class TypeConstruction {
  private final PyType metatype;
  private final String name;
  private final PyType[] bases;
  private final PyDict namespace;
  private final PyType base;

  private TypeConstruction(PyType metatype, String name, PyType[] bases, PyDict namespace) {
    this.metatype = metatype;
    this.name = name;
    this.bases = bases;
    this.namespace = namespace;
    this.base = Layout.bestBase(bases);
  }

  /** Makes the class, by the most derived metatype's own {@code __new__} if it has one. */
  static Object create(
      PyType metatype, Object name, PyTuple baseTuple, PyDict namespace, PyDict kwds) {
    if (name.toString().indexOf('\0') >= 0) {
      throw Errors.valueError("type name must not contain null characters");
    }
    rejectEntries(baseTuple);
    PyType winner = winner(metatype, baseTuple);
    PyType[] bases = types(baseTuple);
    if (winner != metatype) {
      Object make = winner.special(Special.NEW);
      if (!(make instanceof PyBuiltinFunction f && f.self() == BuiltinTypes.TYPE)) {
        Object bound = Dispatch.bind(make, null, winner);
        return Dispatch.call(bound, new Object[] {winner, name, baseTuple, namespace}, kwds);
      }
    }
    return new TypeConstruction(winner, name.toString(), bases, namespace.copy()).build(kwds);
  }

  private static void rejectEntries(PyTuple bases) {
    for (Object base : bases.items()) {
      if (!(base instanceof PyType) && Attributes.find(base, "__mro_entries__") != null) {
        throw Errors.typeError(
            "type() doesn't support MRO entry resolution; use types.new_class()");
      }
    }
  }

  private static PyType[] types(PyTuple tuple) {
    if (tuple.size() == 0) {
      return new PyType[] {BuiltinTypes.OBJECT};
    }
    PyType[] bases = new PyType[tuple.size()];
    for (int i = 0; i < bases.length; i++) {
      if (!(tuple.get(i) instanceof PyType t)) {
        throw Errors.typeError("bases must be types");
      }
      bases[i] = t;
    }
    return bases;
  }

  /** The most derived of the metatype and the bases' types. */
  // CPython: typeobject.c _PyType_CalculateMetaclass
  static PyType winner(PyType metatype, PyTuple bases) {
    PyType winner = metatype;
    for (Object b : bases.items()) {
      PyType type = Types.of(b);
      if (winner.isSubtypeOf(type)) {
        continue;
      }
      if (!type.isSubtypeOf(winner)) {
        throw Errors.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
      winner = type;
    }
    return winner;
  }

  private PyType build(PyDict kwds) {
    ClassSlots slots = ClassSlots.of(namespace.get("__slots__"), name, base, namespace);
    if (slots.isGiven() && isVariableSized(base)) {
      throw Errors.typeError(
          "nonempty __slots__ not supported for subtype of '" + base.name() + "'");
    }
    String qualname = takeQualname();
    Object classCell = takeCell("__classcell__");
    Object classDictCell = takeCell("__classdictcell__");
    completeNamespace();
    PyType type =
        new PyType(
            metatype,
            name,
            bases,
            base,
            namespace,
            flags(slots),
            base.reservedSlots() + slots.names().size());
    type.setQualname(qualname);
    addDescriptors(type, slots);
    type.setMro(resolutionOrder(type));
    type.reserveWatchSlot();
    inheritPatternFlags(type);
    fill(classCell, type);
    fill(classDictCell, namespace);
    setNames(type);
    initSubclass(type, kwds);
    return type;
  }

  private static boolean isVariableSized(PyType base) {
    return base.isSubtypeOf(BuiltinTypes.INT)
        || base.isSubtypeOf(BuiltinTypes.TUPLE)
        || base.isSubtypeOf(BuiltinTypes.BYTES);
  }

  private int flags(ClassSlots slots) {
    int flags = Flags.SUBCLASSABLE | Flags.MUTABLE | Flags.HEAP;
    for (PyType b : bases) {
      flags |= b.flags() & (Flags.DICT | Flags.WEAKREF);
    }
    flags |= slots.dict() ? Flags.DICT : 0;
    flags |= slots.weakref() ? Flags.WEAKREF : 0;
    return flags;
  }

  private void inheritPatternFlags(PyType type) {
    for (PyType above : type.mro()) {
      int patterns = above.flags() & Flags.INHERITED;
      if (above != type && patterns != 0) {
        type.setFlag(patterns, true);
        return;
      }
    }
  }

  private String takeQualname() {
    Object qualname = namespace.remove("__qualname__");
    if (qualname == null) {
      return name;
    }
    if (!PyStr.isStr(qualname)) {
      throw Errors.typeError(
          "type __qualname__ must be a str, not " + Types.of(qualname).fullName());
    }
    return qualname.toString();
  }

  private @Nullable Object takeCell(String key) {
    Object cell = namespace.remove(key);
    if (cell != null && !(cell instanceof PyCell)) {
      throw Errors.typeError(key + " must be a nonlocal cell, not " + Types.of(cell));
    }
    return cell;
  }

  private static void fill(@Nullable Object cell, Object value) {
    if (cell instanceof PyCell c) {
      c.set(value);
    }
  }

  private void completeNamespace() {
    if (!namespace.containsKey("__module__")) {
      Activation caller = CallStack.innermost(ThreadState.current());
      Object module = caller == null ? null : caller.globals().get("__name__");
      if (module != null) {
        namespace.put("__module__", module);
      }
    }
    wrap("__new__", true);
    wrap("__init_subclass__", false);
    wrap("__class_getitem__", false);
    if (namespace.containsKey("__eq__") && !namespace.containsKey("__hash__")) {
      namespace.put("__hash__", PySingleton.NONE);
    }
  }

  private void wrap(String key, boolean isStatic) {
    Object value = namespace.get(key);
    if (value != null && Types.of(value) == BuiltinTypes.FUNCTION) {
      namespace.put(key, isStatic ? new PyStaticmethod(value) : new PyClassmethod(value));
    }
  }

  private void addDescriptors(PyType type, ClassSlots slots) {
    int index = base.reservedSlots();
    for (String slot : slots.names()) {
      namespace.put(PyStr.ofJava(slot), new PySlotDescriptor(type, slot, index++));
    }
    if (slots.dict() && !namespace.containsKey("__dict__")) {
      namespace.put("__dict__", new PyInstanceDictDescriptor(type));
    }
    if (slots.weakref() && !namespace.containsKey("__weakref__")) {
      namespace.put("__weakref__", new PyWeakrefDescriptor(type));
    }
    namespace.getOrPut("__doc__", PySingleton.NONE);
  }

  /** The order that the metatype's {@code mro} gives, checked if it is not type's own. */
  // CPython: typeobject.c mro_invoke
  static PyType[] resolutionOrder(PyType type) {
    Object method = type.type().lookup("mro");
    if (method instanceof PyBuiltinMethod m && m.owner() == BuiltinTypes.TYPE) {
      return MethodResolution.of(type, type.bases());
    }
    Object[] items = Iteration.toArray(Dispatch.callSpecial(method, type));
    PyType[] order = new PyType[items.length];
    PyType solid = Layout.solidBase(type);
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyType t)) {
        throw Errors.typeError(
            "mro() returned a non-class ('" + Types.of(items[i]).fullName() + "')");
      }
      if (!solid.isSubtypeOf(Layout.solidBase(t))) {
        throw Errors.typeError(
            "mro() returned base with unsuitable layout ('" + t.fullName() + "')");
      }
      order[i] = t;
    }
    if (order.length == 0) {
      throw Errors.typeError("type MRO must not be empty");
    }
    return order;
  }

  // CPython: typeobject.c type_new_set_names
  private void setNames(PyType type) {
    HashTable table = namespace.copy().table();
    for (int i = 0; i < table.limit(); i++) {
      Object key = table.key(i);
      Object value = table.value(i);
      Object setName = Types.special(value, Special.SET_NAME);
      if (setName == null) {
        continue;
      }
      try {
        Dispatch.callSpecial(setName, value, type, key);
      } catch (PyException e) {
        addNote(e, value, key, type);
        throw e;
      }
    }
  }

  private static void addNote(PyException e, Object value, Object key, PyType type) {
    String note =
        "Error calling __set_name__ on '"
            + Types.of(value).fullName()
            + "' instance '"
            + key
            + "' in '"
            + type.name()
            + "'";
    Attributes.callMethod(Exceptions.valueOf(e), "add_note", note);
  }

  private static void initSubclass(PyType type, PyDict kwds) {
    PyType[] mro = type.mro();
    for (int i = 1; i < mro.length; i++) {
      Object method = mro[i].ownAttribute("__init_subclass__");
      if (method != null) {
        Dispatch.call(Dispatch.bind(method, null, type), new Object[0], kwds);
        return;
      }
    }
  }
}
