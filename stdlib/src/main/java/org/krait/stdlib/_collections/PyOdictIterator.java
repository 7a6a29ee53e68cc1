package org.krait.stdlib._collections;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDictIterator;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Iteration;

/** Walks an OrderedDict; no key may come, go or move meanwhile. */
@PyTypeSpec(name = "odict_iterator", subclassable = false, instantiable = false)
public final class PyOdictIterator extends PyIterator {
  private static final PyType TYPE = PyType.builtin(PyOdictIterator.class);

  private final PyOrderedDict dict;
  private final PyDictIterator entries;
  private final int version;
  private boolean ended; // found out when the last entry is given, as CPython does

  PyOdictIterator(PyOrderedDict dict, PyDictIterator.Kind kind) {
    this(dict, new PyDictIterator(dict, kind));
  }

  private PyOdictIterator(PyOrderedDict dict, PyDictIterator entries) {
    super(TYPE);
    this.dict = dict;
    this.entries = entries;
    this.version = dict.table().version();
    this.ended = entries.lengthHint() == 0;
  }

  // CPython: odictobject.c odictiter_nextkey_lock_held
  @Override
  public @Nullable Object next() {
    if (ended) {
      return null;
    }
    if (version != dict.table().version()) {
      throw Errors.runtimeError("OrderedDict mutated during iteration");
    }
    Object item = entries.next();
    ended = item == null || entries.lengthHint() == 0;
    return item;
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    return Iteration.orStop(next());
  }

  /// Return state information for pickling
  @PyMethod("(self, /)")
  Object __reduce__() {
    Object rest = Iteration.toList(new PyOdictIterator(dict, entries.copy()));
    Object iter = ThreadState.current().interpreter().builtins().get("iter");
    return PyTuple.of(iter, PyTuple.of(rest));
  }
}
