package org.krait.stdlib._collections;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyAllocator;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyDictIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Containment;
import org.krait.runtime.ops.Dicts;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/// Dictionary that remembers insertion order
// CPython: odictobject.c
@PyTypeSpec(
    name = "OrderedDict",
    module = "collections",
    base = org.krait.runtime.types.DictType.class,
    dict = true,
    weakref = true)
public final class PyOrderedDict extends PyDict {
  private static final PyType TYPE = PyType.builtin(PyOrderedDict.class);

  private PyOrderedDict(PyType type) {
    super(type);
  }

  private boolean isExact() {
    return type() == TYPE;
  }

  @PyAllocator
  static Object allocate(PyType cls) {
    return new PyOrderedDict(cls);
  }

  @PyMethod("(self, *args, **kwargs)")
  void __init__(Object[] args, PyDict kwargs) {
    MappingUpdate.update(this, args, kwargs);
  }

  // CPython: odictobject.c odict_repr
  @PyMethod("(self, /)")
  Object __repr__() {
    if (size() == 0) {
      return type().name() + "()";
    }
    if (!Representation.enter(this)) {
      return "...";
    }
    try {
      PyDict entries = new PyDict();
      Dicts.merge(entries, this);
      return PyStr.ofJava(type().name() + "(" + Representation.javaRepr(entries) + ")");
    } finally {
      Representation.leave(this);
    }
  }

  @PyMethod("(self, value, /)")
  Object __lt__(Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  Object __le__(Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  Object __eq__(Object value) {
    return value instanceof PyDict other ? equal(other) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  Object __ne__(Object value) {
    return value instanceof PyDict other ? !equal(other) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  Object __gt__(Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  Object __ge__(Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  private boolean equal(PyDict other) {
    return Dicts.equal(this, other)
        && (!(other instanceof PyOrderedDict) || sameOrder(table(), other.table()));
  }

  // CPython: odictobject.c _odict_keys_equal_lock_held
  private static boolean sameOrder(HashTable a, HashTable b) {
    int seenA = a.version();
    int seenB = b.version();
    int i = entryFrom(a, 0);
    int j = entryFrom(b, 0);
    while (i < a.limit() && j < b.limit()) {
      boolean same = Equality.same(a.key(i), b.key(j));
      if (!a.isAt(seenA) || !b.isAt(seenB)) {
        throw Errors.runtimeError("OrderedDict mutated during iteration");
      }
      if (!same) {
        return false;
      }
      i = entryFrom(a, i + 1);
      j = entryFrom(b, j + 1);
    }
    return i >= a.limit() && j >= b.limit();
  }

  /** The number of the next entry that is there, from a number on. */
  private static int entryFrom(HashTable table, int from) {
    int i = from;
    while (i < table.limit() && table.key(i) == null) {
      i++;
    }
    return i;
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return new PyOdictIterator(this, PyDictIterator.Kind.KEYS);
  }

  @PyMethod("(self, value, /)")
  Object __or__(Object value) {
    return value instanceof PyDict other ? union(this, other) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  Object __ror__(Object value) {
    return value instanceof PyDict other ? union(other, this) : PySingleton.NOT_IMPLEMENTED;
  }

  private Object union(PyDict left, PyDict right) {
    Object both = Dispatch.call(type(), left);
    MappingUpdate.update(both, new Object[] {right}, new PyDict());
    return both;
  }

  @PyMethod("(self, value, /)")
  Object __ior__(Object value) {
    MappingUpdate.update(this, new Object[] {value}, new PyDict());
    return this;
  }

  @PyMethod("(self, key, value, /)")
  void __setitem__(Object key, Object value) {
    put(key, value);
  }

  @PyMethod("(self, key, /)")
  void __delitem__(Object key) {
    if (remove(key) == null) {
      throw Errors.keyError(key);
    }
  }

  /// Create a new ordered dictionary with keys from iterable and values set to value.
  @PyClassMethod("(cls, iterable, value=None)")
  static Object fromkeys(PyType cls, Object iterable, Object value) {
    Object made = Dispatch.call(cls);
    Object iterator = Iteration.iterator(iterable);
    for (Object k = Iteration.next(iterator); k != null; k = Iteration.next(iterator)) {
      Items.set(made, k, value);
    }
    return made;
  }

  @PyMethod(value = "(self, /)", doc = "")
  long __sizeof__() {
    Object entries = Dispatch.call(BuiltinTypes.DICT.lookup("__sizeof__"), this);
    int places = 8;
    while (places * 2 / 3 < size()) {
      places *= 2;
    }
    return (Long) entries + 64 + 8L * places + 32L * size();
  }

  /// Return state information for pickling
  @PyMethod("(self, /)")
  Object __reduce__() {
    Object state = Attributes.callMethod(this, "__getstate__");
    Object items = Iteration.iterator(Attributes.callMethod(this, "items"));
    return PyTuple.of(type(), PyTuple.EMPTY, state, PySingleton.NONE, items);
  }

  /// Insert key with a value of default if key is not in the dictionary.
  ///
  /// Return the value for key if key is in the dictionary, else default.
  @PyMethod("(self, key, default=None)")
  Object setdefault(Object key, Object defaultValue) {
    if (isExact()) {
      return getOrPut(key, defaultValue);
    }
    if (Containment.contains(this, key)) {
      return Items.get(this, key);
    }
    Items.set(this, key, defaultValue);
    return defaultValue;
  }

  /// od.pop(key[,default]) -> v, remove specified key and return the corresponding value.
  ///
  /// If the key is not found, return the default if given; otherwise,
  /// raise a KeyError.
  @PyMethod("(self, key, default=<unrepresentable>)")
  Object pop(Object key, @Nullable Object defaultValue) {
    // CPython: odictobject.c _odict_popkey_hash
    Object value = remove(key);
    if (value != null) {
      return value;
    }
    if (defaultValue == null) {
      throw Errors.keyError(key);
    }
    return defaultValue;
  }

  /// Remove and return a (key, value) pair from the dictionary.
  ///
  /// Pairs are returned in LIFO order if last is true or FIFO order if false.
  @PyMethod("(self, last=True)")
  Object popitem(boolean last) {
    Object key = null;
    if (size() > 0) {
      key = table().key(last ? table().last() : table().first());
    }
    Object value = key == null ? null : remove(key);
    if (value == null) {
      throw Errors.keyError("dictionary is empty");
    }
    return new PyTuple(key, value);
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object keys() {
    return new PyOdictView(this, PyDictIterator.Kind.KEYS);
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object values() {
    return new PyOdictView(this, PyDictIterator.Kind.VALUES);
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object items() {
    return new PyOdictView(this, PyDictIterator.Kind.ITEMS);
  }

  @PyMethod(value = "(self, *args, **kwargs)", text = false, doc = "")
  void update(Object[] args, PyDict kwargs) {
    MappingUpdate.update(this, args, kwargs);
  }

  /// Remove all items from ordered dict.
  @PyMethod(value = "(self, /)", name = "clear")
  void removeAll() {
    clear();
  }

  /// A shallow copy of ordered dict.
  // CPython: odictobject.c OrderedDict_copy_impl
  @PyMethod(value = "(self, /)", name = "copy")
  Object copyOrdered() {
    if (isExact()) {
      PyOrderedDict copy = new PyOrderedDict(TYPE);
      copy.putAll(this);
      return copy;
    }
    Object copy = Dispatch.call(type());
    Object iterator = new PyOdictIterator(this, PyDictIterator.Kind.KEYS);
    for (Object k = Iteration.next(iterator); k != null; k = Iteration.next(iterator)) {
      Items.set(copy, k, Items.get(this, k));
    }
    return copy;
  }

  /// od.__reversed__() <==> reversed(od)
  @PyMethod("(self, /)")
  Object __reversed__() {
    return new PyOdictIterator(this, PyDictIterator.Kind.REVERSED_KEYS);
  }

  /// Move an existing element to the end (or beginning if last is false).
  ///
  /// Raise KeyError if the element does not exist.
  @PyMethod("(self, key, last=True)")
  void move_to_end(Object key, boolean last) {
    if (!table().move(key, hash(key), last)) {
      throw Errors.keyError(key);
    }
  }

  @PyGetter
  Object __dict__() {
    return dict();
  }

  @PySetter("__dict__")
  void set__dict__(PyDict value) {
    setDict(value);
  }

  @PyDeleter("__dict__")
  void delete__dict__() {
    throw Errors.typeError("cannot delete __dict__");
  }
}
