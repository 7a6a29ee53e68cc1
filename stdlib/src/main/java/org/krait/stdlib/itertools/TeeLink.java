package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;

/// teedataobject(iterable, values, next, /)
/// --
///
/// Data container common to multiple tee objects.
@PyTypeSpec(
    name = "_tee_dataobject",
    module = "itertools",
    subclassable = false,
    objectSlots = "__getattribute__")
public final class TeeLink extends PyInstance {
  private static final PyType TYPE = PyType.builtin(TeeLink.class);

  /** How many items CPython's containers hold; a longer sequence is a chain of them. */
  private static final int FULL = 57;

  private final TeeSource source;
  private @Nullable Object item;
  private @Nullable TeeLink next;

  /** A place in the sequence that the iterators of one tee share; its item is fetched once. */
  TeeLink(TeeSource source) {
    super(TYPE);
    this.source = source;
  }

  // CPython: itertoolsmodule.c itertools_teedataobject_new
  @PyNew("(cls, iterable, values, next, /)")
  static Object __new__(PyType cls, Object iterable, PyList values, Object next) {
    int size = values.size();
    if (size > FULL || (size == FULL ? !(next instanceof TeeLink) : next != PySingleton.NONE)) {
      throw Errors.valueError("Invalid arguments");
    }
    TeeSource source = new TeeSource(iterable);
    TeeLink first = new TeeLink(source);
    TeeLink last = first;
    for (int i = 0; i < size; i++) {
      last.item = values.get(i);
      last.next = i == FULL - 1 ? (TeeLink) next : new TeeLink(source);
      last = last.next;
    }
    return first;
  }

  /** The item here, or null at the end. */
  @Nullable Object item() {
    Object known = item;
    return known == null ? source.fetch(this) : known;
  }

  /** The item if it was fetched already. */
  @Nullable Object fetched() {
    return item;
  }

  TeeLink next() {
    return next;
  }

  void set(Object fetched) {
    next = new TeeLink(source);
    item = fetched;
  }
}
