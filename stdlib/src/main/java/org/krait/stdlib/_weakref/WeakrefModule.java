package org.krait.stdlib._weakref;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyWeakReference;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.object.WeakReferences;

/// Weak-reference support module.
@PyModule("_weakref")
public final class WeakrefModule {
  @PyConstant static final Object ref = BuiltinTypes.WEAK_REFERENCE;
  @PyConstant static final Object ReferenceType = BuiltinTypes.WEAK_REFERENCE;
  @PyConstant static final Object ProxyType = ProxyBinding.PROXY;
  @PyConstant static final Object CallableProxyType = ProxyBinding.CALLABLE_PROXY;

  private final WeakReferences references;

  public WeakrefModule(Interpreter interpreter) {
    references = WeakReferences.of(interpreter);
  }

  /// Return the number of weak references to 'object'.
  @PyFunction("(object, /)")
  public long getweakrefcount(Object object) {
    return references.list(object).size();
  }

  /// Return a list of all weak reference objects pointing to 'object'.
  @PyFunction("(object, /)")
  public Object getweakrefs(Object object) {
    return PyList.of(references.list(object).toArray());
  }

  /// Atomically remove key from dict if it points to a dead weakref.
  @PyFunction("(dct, key, /)")
  public void _remove_dead_weakref(PyDict dct, Object key) {
    if (dct.get(key) instanceof PyWeakReference r && r.referent() == null) {
      dct.remove(key);
    }
  }

  /// Create a proxy object that weakly references 'object'.
  ///
  /// 'callback', if given, is called with a reference to the
  /// proxy when 'object' is about to be finalized.
  @PyFunction("(object, callback=None, /)")
  public Object proxy(Object object, @Nullable Object callback) {
    WeakReferences.check(object);
    PyType type =
        Types.special(object, Special.CALL) == null
            ? ProxyBinding.PROXY
            : ProxyBinding.CALLABLE_PROXY;
    boolean plain = callback == null || callback == PySingleton.NONE;
    PyWeakReference known = plain ? references.findPlain(object, type) : null;
    if (known != null) {
      return known;
    }
    PyWeakReference made = new PyWeakReference(type, object, plain ? null : callback);
    references.add(object, made);
    return made;
  }
}
