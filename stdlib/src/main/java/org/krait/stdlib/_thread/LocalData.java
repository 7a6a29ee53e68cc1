package org.krait.stdlib._thread;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.AttributeDescriptor;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/// Thread-local data
// CPython: _threadmodule.c localobject
@PyTypeSpec(name = "_local", module = "_thread", signature = "()", weakref = true)
public final class LocalData extends PyInstance {
  private final Object[] arguments;
  private final PyDict keywords;
  private final ThreadLocal<PyDict> dict = new ThreadLocal<>();

  private LocalData(PyType type, Object[] arguments, PyDict keywords) {
    super(type);
    this.arguments = arguments;
    this.keywords = keywords;
    dict.set(new PyDict());
  }

  @PyNew("(cls, /, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    boolean given = args.length > 0 || kwargs.size() > 0;
    if (given
        && cls.special(Special.INIT) instanceof PyBuiltinMethod m
        && m.owner() == BuiltinTypes.OBJECT) {
      throw Errors.typeError("Initialization arguments are not supported");
    }
    return new LocalData(cls, args, kwargs);
  }

  /** The attributes of the current thread; {@code __init__} runs for each thread anew. */
  private PyDict local() {
    PyDict d = dict.get();
    if (d == null) {
      d = new PyDict();
      dict.set(d);
      Object[] all = Dispatch.prepend(this, arguments);
      Dispatch.call(type().lookup("__init__"), all, keywords);
    }
    return d;
  }

  private boolean isData(String name) {
    Object attribute = type().lookup(name);
    return attribute != null
        && (attribute instanceof AttributeDescriptor || Attributes.isData(Types.of(attribute)));
  }

  @PyMethod("(self, name, /)")
  public Object __getattribute__(Object name) {
    String attribute = Attributes.name(name);
    PyDict own = local();
    if (attribute.equals("__dict__")) {
      return own;
    }
    Object found = isData(attribute) ? null : own.get(PyStr.exact(name));
    return found != null ? found : Attributes.getGeneric(this, attribute);
  }

  @PyMethod("(self, name, value, /)")
  public void __setattr__(Object name, Object value) {
    change(Attributes.name(name), PyStr.exact(name), value);
  }

  @PyMethod("(self, name, /)")
  public void __delattr__(Object name) {
    change(Attributes.name(name), PyStr.exact(name), null);
  }

  private void change(String attribute, Object name, @Nullable Object value) {
    PyDict own = local();
    if (attribute.equals("__dict__")) {
      throw Errors.attributeError(
          "'" + type().name() + "' object attribute '__dict__' is read-only", this, name);
    }
    if (isData(attribute)) {
      Attributes.setGeneric(this, attribute, value);
    } else if (value != null) {
      own.put(name, value);
    } else if (own.remove(name) == null) {
      throw Attributes.missing(this, type(), attribute);
    }
  }
}
