package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyDictIterator;
import org.krait.runtime.object.PyDictView;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.ops.Dicts;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;

/// dict() -> new empty dictionary
/// dict(mapping) -> new dictionary initialized from a mapping object's
///     (key, value) pairs
/// dict(iterable) -> new dictionary initialized as if via:
///     d = {}
///     for k, v in iterable:
///         d[k] = v
/// dict(**kwargs) -> new dictionary initialized with the name=value pairs
///     in the keyword argument list.  For example:  dict(one=1, two=2)
@PyTypeSpec(
    name = "dict",
    instances = PyDict.class,
    pattern = {PyTypeSpec.Pattern.MAPPING, PyTypeSpec.Pattern.SELF})
public final class DictType {
  private DictType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    Object allocated = cls.allocate();
    return allocated != null ? allocated : new PyDict(cls);
  }

  @PyMethod("(self, *args, **kwargs)")
  static void __init__(PyDict self, Object[] args, PyDict kwargs) {
    update(self, "dict", args, kwargs);
  }

  // CPython: dictobject.c dict_update_common
  private static void update(PyDict self, String caller, Object[] args, PyDict kwargs) {
    if (args.length > 1) {
      throw Errors.typeError(caller + " expected at most 1 argument, got " + args.length);
    }
    if (args.length == 1) {
      Dicts.update(self, args[0]);
    }
    if (kwargs.size() > 0) {
      self.putAll(kwargs);
    }
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyDict self) {
    return ContainerText.dict(self);
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PyDict self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PyDict self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyDict self, Object value) {
    return value instanceof PyDict other ? Dicts.equal(self, other) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PyDict self, Object value) {
    return value instanceof PyDict other ? !Dicts.equal(self, other) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PyDict self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PyDict self, Object value) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyDict self) {
    return new PyDictIterator(self, PyDictIterator.Kind.KEYS);
  }

  @PyMethod("(self, value, /)")
  static Object __or__(PyDict self, Object value) {
    return value instanceof PyDict other ? union(self, other) : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, value, /)")
  static Object __ror__(PyDict self, Object value) {
    return value instanceof PyDict other ? union(other, self) : PySingleton.NOT_IMPLEMENTED;
  }

  private static Object union(PyDict left, PyDict right) {
    PyDict both = left.copy();
    Dicts.update(both, right);
    return both;
  }

  @PyMethod("(self, value, /)")
  static Object __ior__(PyDict self, Object value) {
    Dicts.update(self, value);
    return self;
  }

  @PyMethod("(self, /)")
  static int __len__(PyDict self) {
    return self.size();
  }

  /// Return self[key].
  @PyMethod(value = "(self, key, /)", coexist = true)
  static Object __getitem__(PyDict self, Object key) {
    Object value = self.get(key);
    if (value != null) {
      return value;
    }
    if (self.type() != BuiltinTypes.DICT) {
      Object missing = self.type().special(Special.MISSING);
      if (missing != null) {
        return Dispatch.callSpecial(missing, self, key);
      }
    }
    throw Errors.keyError(key);
  }

  @PyMethod("(self, key, value, /)")
  static void __setitem__(PyDict self, Object key, Object value) {
    self.put(key, value);
  }

  @PyMethod("(self, key, /)")
  static void __delitem__(PyDict self, Object key) {
    if (self.remove(key) == null) {
      throw Errors.keyError(key);
    }
  }

  /// True if the dictionary has the specified key, else False.
  @PyMethod(value = "(self, key, /)", coexist = true)
  static boolean __contains__(PyDict self, Object key) {
    return self.containsKey(key);
  }

  /// Return the size of the dict in memory, in bytes.
  @PyMethod("(self, /)")
  static long __sizeof__(PyDict self) {
    return DictSize.of(self);
  }

  /// Return the value for key if key is in the dictionary, else default.
  @PyMethod("(self, key, default=None, /)")
  static Object get(PyDict self, Object key, Object defaultValue) {
    Object value = self.get(key);
    return value == null ? defaultValue : value;
  }

  /// Insert key with a value of default if key is not in the dictionary.
  ///
  /// Return the value for key if key is in the dictionary, else default.
  @PyMethod("(self, key, default=None, /)")
  static Object setdefault(PyDict self, Object key, Object defaultValue) {
    return self.getOrPut(key, defaultValue);
  }

  /// D.pop(k[,d]) -> v, remove specified key and return the corresponding value.
  ///
  /// If the key is not found, return the default if given; otherwise,
  /// raise a KeyError.
  @PyMethod("(self, key, default=<unrepresentable>, /)")
  static Object pop(PyDict self, Object key, @Nullable Object defaultValue) {
    Object value = self.size() == 0 ? null : self.remove(key);
    if (value != null) {
      return value;
    }
    if (defaultValue == null) {
      throw Errors.keyError(key);
    }
    return defaultValue;
  }

  /// Remove and return a (key, value) pair as a 2-tuple.
  ///
  /// Pairs are returned in LIFO (last-in, first-out) order.
  /// Raises KeyError if the dict is empty.
  @PyMethod("(self, /)")
  static Object popitem(PyDict self) {
    Object[] pair = self.table().removeLast();
    if (pair == null) {
      throw Errors.keyError("popitem(): dictionary is empty");
    }
    return PyTuple.of(pair);
  }

  /// Return a set-like object providing a view on the dict's keys.
  @PyMethod("(self, /)")
  static Object keys(PyDict self) {
    return new PyDictView(self, PyDictIterator.Kind.KEYS);
  }

  /// Return a set-like object providing a view on the dict's items.
  @PyMethod("(self, /)")
  static Object items(PyDict self) {
    return new PyDictView(self, PyDictIterator.Kind.ITEMS);
  }

  /// Return an object providing a view on the dict's values.
  @PyMethod("(self, /)")
  static Object values(PyDict self) {
    return new PyDictView(self, PyDictIterator.Kind.VALUES);
  }

  /// D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.
  /// If E is present and has a .keys() method, then does:  for k in E.keys(): D[k] = E[k]
  /// If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v
  /// In either case, this is followed by: for k in F:  D[k] = F[k]
  @PyMethod(value = "(self, *args, **kwargs)", text = false)
  static void update(PyDict self, Object[] args, PyDict kwargs) {
    update(self, "update", args, kwargs);
  }

  /// Create a new dictionary with keys from iterable and values set to value.
  @PyClassMethod("(cls, iterable, value=None, /)")
  static Object fromkeys(PyType cls, Object iterable, Object value) {
    Object made = cls.call();
    Object iterator = Iteration.iterator(iterable);
    for (Object k = Iteration.next(iterator); k != null; k = Iteration.next(iterator)) {
      Items.set(made, k, value);
    }
    return made;
  }

  /// Remove all items from the dict.
  @PyMethod("(self, /)")
  static void clear(PyDict self) {
    self.clear();
  }

  /// Return a shallow copy of the dict.
  @PyMethod("(self, /)")
  static Object copy(PyDict self) {
    return self.copy();
  }

  /// Return a reverse iterator over the dict keys.
  @PyMethod("(self, /)")
  static Object __reversed__(PyDict self) {
    return new PyDictIterator(self, PyDictIterator.Kind.REVERSED_KEYS);
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }
}
