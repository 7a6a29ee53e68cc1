package org.krait.stdlib._functools;

import java.util.function.BiConsumer;
import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Holder;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/// Create a cached callable that wraps another function.
///
/// user_function:      the function being cached
///
/// maxsize:  0         for no caching
///           None      for unlimited cache size
///           n         for a bounded cache
///
/// typed:    False     cache f(3) and f(3.0) as identical calls
///           True      cache f(3) and f(3.0) as distinct calls
///
/// cache_info_type:    namedtuple class with the fields:
///                         hits misses currsize maxsize
///
@PyTypeSpec(
    name = "_lru_cache_wrapper",
    module = "functools",
    subclassable = false,
    dict = true,
    weakref = true)
public final class PyLruCacheWrapper extends PyInstance implements PyCallable, Holder {
  private final Object function;
  private final boolean typed;
  private final Object infoType;
  private final ResultCache cache;

  private PyLruCacheWrapper(
      PyType type, Object function, ResultCache cache, boolean typed, Object infoType) {
    super(type);
    this.function = function;
    this.cache = cache;
    this.typed = typed;
    this.infoType = infoType;
  }

  @PyNew(value = "(cls, user_function, maxsize, typed, cache_info_type)", parsedAs = "lru_cache()")
  static Object __new__(
      PyType cls, Object function, Object maxsize, boolean typed, Object infoType) {
    if (Types.special(function, Special.CALL) == null) {
      throw Errors.typeError("the first argument must be callable");
    }
    return new PyLruCacheWrapper(cls, function, cache(maxsize), typed, infoType);
  }

  private static ResultCache cache(Object maxsize) {
    if (maxsize == PySingleton.NONE) {
      return new ResultCache(-1);
    }
    Object size = Ints.indexOrNull(maxsize);
    if (size == null) {
      throw Errors.typeError("maxsize should be integer or None");
    }
    return new ResultCache(Math.max(0, Ints.clamp(size)));
  }

  @Override
  public void tellHeld(BiConsumer<String, Object> found) {
    found.accept(".__wrapped__", function);
    cache.tellResults(found);
  }

  @Override
  public boolean bindsInstance() {
    return true;
  }

  @Override
  public Object call(Object[] args, String[] names) {
    if (cache.isOff()) {
      cache.countMiss();
      return Dispatch.call(function, args, names);
    }
    Object key = CallKey.of(args, names, typed);
    long hash = Keys.hash(key);
    Object known = cache.find(key, hash);
    if (known != null) {
      return known;
    }
    Object result = Dispatch.call(function, args, names);
    cache.keep(key, hash, result);
    return result;
  }

  @Override
  public Object call(Object a) {
    if (cache.isOff() || !CallKey.isKey(a, typed)) {
      return call(new Object[] {a}, NO_NAMES);
    }
    long hash = Keys.hash(a);
    Object known = cache.find(a, hash);
    if (known != null) {
      return known;
    }
    Object result = Dispatch.call(function, a);
    cache.keep(a, hash, result);
    return result;
  }

  @Override
  public Object call(Object a, Object b) {
    if (cache.isOff() || typed) {
      return call(new Object[] {a, b}, NO_NAMES);
    }
    PyTuple key = PyTuple.of(a, b);
    long hash = Keys.hash(key);
    Object known = cache.find(key, hash);
    if (known != null) {
      return known;
    }
    Object result = Dispatch.call(function, a, b);
    cache.keep(key, hash, result);
    return result;
  }

  @PyMethod("(self, *args, **kwargs)")
  Object __call__(Object[] args, PyDict kwargs) {
    return Dispatch.call(this, args, kwargs);
  }

  @PyMethod("(self, instance, owner=None, /)")
  Object __get__(Object instance, Object owner) {
    return instance == PySingleton.NONE
        ? this
        : new org.krait.runtime.function.PyMethod(this, instance);
  }

  /// Report cache statistics
  @PyMethod("(self, /)")
  Object cache_info() {
    return Dispatch.call(infoType, cache.statistics(), PyCallable.NO_NAMES);
  }

  /// Clear the cache and cache statistics
  @PyMethod("(self, /)")
  void cache_clear() {
    cache.clear();
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __reduce__() {
    return Attributes.get(this, "__qualname__");
  }

  @PyMethod(value = "(self, /)", text = false, doc = "")
  Object __copy__() {
    return this;
  }

  @PyMethod(value = "(self, memo, /)", text = false, doc = "")
  Object __deepcopy__(Object memo) {
    return this;
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
