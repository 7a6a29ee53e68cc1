package org.krait.stdlib._collections;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Representation;

/** A field of a named tuple: the descriptor of one item. */
@PyTypeSpec(name = "_tuplegetter", module = "collections", subclassable = false)
public final class PyTupleGetter implements PyObject {
  private static final PyType TYPE = PyType.builtin(PyTupleGetter.class);

  private final int index;
  private Object doc;

  private PyTupleGetter(int index, Object doc) {
    this.index = index;
    this.doc = doc;
  }

  @PyNew("(cls, index, doc, /)")
  static Object __new__(PyType cls, int index, Object doc) {
    return new PyTupleGetter(index, doc);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  // CPython: _collectionsmodule.c tuplegetter_descr_get
  @PyMethod("(self, instance, owner=None, /)")
  Object __get__(Object instance, Object owner) {
    if (!(instance instanceof PyTuple tuple)) {
      if (instance == PySingleton.NONE) {
        return this;
      }
      throw Errors.typeError(
          "descriptor for index '"
              + index
              + "' for tuple subclasses doesn't apply to '"
              + Types.of(instance).fullName()
              + "' object");
    }
    if (index < 0 || index >= tuple.size()) {
      throw Errors.indexError("tuple index out of range");
    }
    return tuple.get(index);
  }

  @PyMethod("(self, instance, value, /)")
  void __set__(Object instance, Object value) {
    throw new PyException("AttributeError", "can't set attribute");
  }

  @PyMethod("(self, instance, /)")
  void __delete__(Object instance) {
    throw new PyException("AttributeError", "can't delete attribute");
  }

  @PyMethod("(self, /)")
  Object __repr__() {
    return PyStr.ofJava("_tuplegetter(" + index + ", " + Representation.javaRepr(doc) + ")");
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __reduce__() {
    return PyTuple.of(type(), PyTuple.of((long) index, doc));
  }

  @PyGetter(member = true)
  Object __doc__() {
    return doc;
  }

  @PySetter("__doc__")
  void setDoc(@Nullable Object value) {
    doc = value == null ? PySingleton.NONE : value;
  }
}
