package org.krait.stdlib._abc;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyFrozenset;
import org.krait.runtime.object.PyMappingProxy;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyType.Flags;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.ClassChecks;
import org.krait.runtime.ops.Iteration;

/// Module contains faster C implementation of abc.ABCMeta
@PyModule(value = "_abc")
public final class AbcModule {
  private static final long SEQUENCE_FLAG = 1 << 5;
  private static final long MAPPING_FLAG = 1 << 6;

  private final AtomicLong invalidation = new AtomicLong();

  /// Returns the current ABC cache token.
  ///
  /// The token is an opaque object (supporting equality testing) identifying the
  /// current version of the ABC cache for virtual subclasses. The token changes
  /// with every call to register() on any ABC.
  @PyFunction("(/)")
  public long get_cache_token() {
    return invalidation.get();
  }

  /// Internal ABC helper for class set-up. Should be never used outside abc module.
  // CPython: _abc.c compute_abstract_methods
  @PyFunction("(self, /)")
  public void _abc_init(Object self) {
    PyDict names = new PyDict();
    HashTable own = namespace(self).table();
    for (int i = 0; i < own.limit(); i++) {
      if (own.key(i) != null && isAbstract(own.value(i))) {
        names.put(own.key(i), PySingleton.NONE);
      }
    }
    for (Object base : Iteration.toArray(Attributes.get(self, "__bases__"))) {
      addInherited(self, base, names);
    }
    Attributes.set(
        self, "__abstractmethods__", collect(new PyFrozenset(), Iteration.toArray(names)));
    Attributes.set(self, "_abc_impl", new PyAbcData());
    if (self instanceof PyType type) {
      takePatternFlags(type);
    }
  }

  private static PyDict namespace(Object cls) {
    Object dict = Attributes.get(cls, "__dict__");
    Object mapping = dict instanceof PyMappingProxy p ? p.mapping() : dict;
    return ((PyDict) mapping).copy();
  }

  private static void addInherited(Object self, Object base, PyDict names) {
    Object inherited = Attributes.find(base, "__abstractmethods__");
    if (inherited == null) {
      return;
    }
    for (Object name : Iteration.toArray(inherited)) {
      Object value = Attributes.find(self, Attributes.name(name));
      if (value != null && isAbstract(value)) {
        names.put(name, PySingleton.NONE);
      }
    }
  }

  private static boolean isAbstract(Object value) {
    if (value instanceof String) {
      return false;
    }
    Object flag = Attributes.find(value, "__isabstractmethod__");
    return flag != null && Truth.of(flag);
  }

  private static void takePatternFlags(PyType type) {
    if (type.ownAttribute("__abc_tpflags__") instanceof Long flags) {
      if ((flags & (SEQUENCE_FLAG | MAPPING_FLAG)) == (SEQUENCE_FLAG | MAPPING_FLAG)) {
        throw Errors.typeError(
            "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
      }
      type.setFlag(Flags.SEQUENCE, (flags & SEQUENCE_FLAG) != 0);
      type.setFlag(Flags.MAPPING, (flags & MAPPING_FLAG) != 0);
      type.deleteOwnAttribute("__abc_tpflags__");
    }
  }

  /// Internal ABC helper for subclasss registration. Should be never used outside abc module.
  @PyFunction("(self, subclass, /)")
  public Object _abc_register(Object self, Object subclass) {
    if (!(subclass instanceof PyType type)) {
      throw Errors.typeError("Can only register classes");
    }
    if (ClassChecks.isSubclass(subclass, self)) {
      return subclass;
    }
    if (ClassChecks.isSubclass(self, subclass)) {
      throw Errors.runtimeError("Refusing to create an inheritance cycle");
    }
    data(self).registry.add(subclass);
    invalidation.incrementAndGet();
    if (self instanceof PyType abc) {
      spreadPatternFlag(type, abc.flags() & (Flags.SEQUENCE | Flags.MAPPING));
    }
    return subclass;
  }

  private static void spreadPatternFlag(PyType type, int flag) {
    if (flag == 0
        || !type.has(Flags.MUTABLE)
        || (type.flags() & (Flags.SEQUENCE | Flags.MAPPING)) == flag) {
      return;
    }
    type.setFlag(Flags.SEQUENCE | Flags.MAPPING, false);
    type.setFlag(flag, true);
    for (PyType sub : type.subtypes()) {
      spreadPatternFlag(sub, flag);
    }
  }

  /// Internal ABC helper for instance checks. Should be never used outside abc module.
  // CPython: _abc.c _abc__abc_instancecheck_impl
  @PyFunction("(self, instance, /)")
  public boolean _abc_instancecheck(Object self, Object instance) {
    PyAbcData data = data(self);
    Object subclass = Attributes.get(instance, "__class__");
    if (data.cache.contains(subclass)) {
      return true;
    }
    Object subtype = Types.of(instance);
    if (subtype == subclass) {
      return !isKnownNegative(data, subclass) && checkSubclass(self, subclass);
    }
    return checkSubclass(self, subclass) || checkSubclass(self, subtype);
  }

  private boolean isKnownNegative(PyAbcData data, Object subclass) {
    return data.negativeVersion == invalidation.get() && data.negativeCache.contains(subclass);
  }

  private static boolean checkSubclass(Object self, Object subclass) {
    return Truth.of(Attributes.callMethod(self, "__subclasscheck__", subclass));
  }

  /// Internal ABC helper for subclasss checks. Should be never used outside abc module.
  // CPython: _abc.c _abc__abc_subclasscheck_impl
  @PyFunction("(self, subclass, /)")
  public boolean _abc_subclasscheck(Object self, Object subclass) {
    if (!(subclass instanceof PyType type)) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    PyAbcData data = data(self);
    if (data.cache.contains(subclass)) {
      return true;
    }
    if (data.negativeVersion < invalidation.get()) {
      data.negativeCache.clear();
      data.negativeVersion = invalidation.get();
    } else if (data.negativeCache.contains(subclass)) {
      return false;
    }
    Object hook = Attributes.callMethod(self, "__subclasshook__", subclass);
    if (hook == Boolean.TRUE) {
      data.cache.add(subclass);
      return true;
    }
    if (hook == Boolean.FALSE) {
      data.negativeCache.add(subclass);
      return false;
    }
    if (hook != PySingleton.NOT_IMPLEMENTED) {
      throw Errors.assertionError(
          "__subclasshook__ must return either False, True, or NotImplemented");
    }
    boolean found =
        self instanceof PyType abc && type.isSubtypeOf(abc)
            || isSubclassOfRegistered(data, subclass)
            || isSubclassOfSubclass(self, subclass);
    (found ? data.cache : data.negativeCache).add(subclass);
    return found;
  }

  private static boolean isSubclassOfRegistered(PyAbcData data, Object subclass) {
    for (Object registered : snapshot(data.registry)) {
      if (ClassChecks.isSubclass(subclass, registered)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubclassOfSubclass(Object self, Object subclass) {
    for (Object sub : Iteration.toArray(Attributes.callMethod(self, "__subclasses__"))) {
      if (ClassChecks.isSubclass(subclass, sub)) {
        return true;
      }
    }
    return false;
  }

  private static PySet collect(PySet set, Object[] items) {
    for (Object item : items) {
      set.add(item);
    }
    return set;
  }

  private static Object[] snapshot(Set<Object> set) {
    synchronized (set) {
      return set.toArray();
    }
  }

  private static PyAbcData data(Object cls) {
    if (Attributes.get(cls, "_abc_impl") instanceof PyAbcData data) {
      return data;
    }
    throw Errors.typeError("_abc_impl is set to a wrong type");
  }

  /// Internal ABC helper for cache and registry debugging.
  ///
  /// Return shallow copies of registry, of both caches, and
  /// negative cache version. Don't call this function directly,
  /// instead use ABC._dump_registry() for a nice repr.
  @PyFunction("(self, /)")
  public Object _get_dump(Object self) {
    PyAbcData data = data(self);
    return PyTuple.of(
        collect(new PySet(), snapshot(data.registry)),
        collect(new PySet(), snapshot(data.cache)),
        collect(new PySet(), snapshot(data.negativeCache)),
        data.negativeVersion);
  }

  /// Internal ABC helper to reset registry of a given class.
  ///
  /// Should be only used by refleak.py
  @PyFunction("(self, /)")
  public void _reset_registry(Object self) {
    data(self).registry.clear();
  }

  /// Internal ABC helper to reset both caches of a given class.
  ///
  /// Should be only used by refleak.py
  @PyFunction("(self, /)")
  public void _reset_caches(Object self) {
    data(self).cache.clear();
    data(self).negativeCache.clear();
  }
}
