package org.krait.stdlib._thread;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/// Thread-local data
// CPython: _threadmodule.c local_getattro
@org.krait.annotations.PyType(name = "_local", module = "_thread", signature = "()", weakref = true)
final class PyThreadLocal extends PyInstance {
  private final Object[] args;
  private final PyDict kwargs;
  private final ThreadLocal<PyDict> namespaces = new ThreadLocal<>();

  private PyThreadLocal(PyType type, Object[] args, PyDict kwargs) {
    super(type);
    this.args = args;
    this.kwargs = kwargs;
    namespaces.set(new PyDict());
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    boolean hasInit = cls.special(Special.INIT) != BuiltinTypes.OBJECT.special(Special.INIT);
    if (args.length + kwargs.size() > 0 && !hasInit) {
      throw Errors.typeError("Initialization arguments are not supported");
    }
    return new PyThreadLocal(cls, args, kwargs);
  }

  /** The current thread's namespace; in a thread's first use {@code __init__} fills it. */
  private PyDict namespace() {
    PyDict namespace = namespaces.get();
    if (namespace == null) {
      namespace = new PyDict();
      namespaces.set(namespace);
      Object init = type().special(Special.INIT);
      if (init != null && init != BuiltinTypes.OBJECT.special(Special.INIT)) {
        Dispatch.call(Dispatch.bind(init, this), args, kwargs);
      }
    }
    return namespace;
  }

  @PyMethod("(self, name, /)")
  public Object __getattribute__(Object name) {
    PyDict namespace = namespace();
    String key = Attributes.name(name);
    if (key.equals("__dict__")) {
      return namespace;
    }
    Object attribute = type().lookup(key);
    if (attribute == null || !Attributes.isData(Types.of(attribute))) {
      Object own = namespace.get(name);
      if (own != null) {
        return own;
      }
    }
    return Attributes.getGeneric(this, key);
  }

  @PyMethod("(self, name, value, /)")
  public void __setattr__(Object name, Object value) {
    change(name, value);
  }

  @PyMethod("(self, name, /)")
  public void __delattr__(Object name) {
    change(name, null);
  }

  private void change(Object name, @Nullable Object value) {
    PyDict namespace = namespace();
    String key = Attributes.name(name);
    if (key.equals("__dict__")) {
      throw Errors.attributeError(
          "'" + type().name() + "' object attribute '__dict__' is read-only", this, name);
    }
    Object attribute = type().lookup(key);
    if (attribute != null && Attributes.isData(Types.of(attribute))) {
      Attributes.setGeneric(this, key, value);
    } else if (value != null) {
      namespace.put(name, value);
    } else if (namespace.remove(name) == null) {
      throw Attributes.missing(this, type(), key);
    }
  }
}
