package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.text.Text;

/** The iterator over a str's characters. */
@PyTypeSpec(name = "str_iterator", instantiable = false, subclassable = false)
class StrIterator extends PyIterator {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(StrIterator.class);

  private @Nullable Object text;
  private int index;

  StrIterator(Object text) {
    this(TYPE, text);
  }

  StrIterator(org.krait.runtime.object.PyType type, Object text) {
    super(type);
    this.text = text;
  }

  @Override
  public @Nullable Object next() {
    Object s = text;
    if (s == null) {
      return null;
    }
    if (index >= Text.length(s)) {
      text = null;
      return null;
    }
    return Text.character(Text.at(s, index++));
  }

  @Override
  public long lengthHint() {
    return text == null ? 0 : Text.length(text) - index;
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    Object item = next();
    if (item == null) {
      throw Errors.stopIteration();
    }
    return item;
  }

  /// Private method returning an estimate of len(list(it)).
  @PyMethod("(self, /)")
  Object __length_hint__() {
    return lengthHint();
  }

  // CPython: unicodeobject.c unicodeiter_reduce
  /// Return state information for pickling.
  @PyMethod("(self, /)")
  Object __reduce__() {
    Object iter = ThreadState.current().interpreter().builtins().get("iter");
    return text == null
        ? new PyTuple(iter, new PyTuple(""))
        : new PyTuple(iter, new PyTuple(text), (long) index);
  }

  /// Set state information for unpickling.
  @PyMethod("(self, object, /)")
  Object __setstate__(Object state) {
    int at = IteratorState.clampedPosition(state);
    if (text != null) {
      index = Math.max(0, Math.min(at, Text.length(text)));
    }
    return PySingleton.NONE;
  }
}
