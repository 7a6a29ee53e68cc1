package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.SequenceItems;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;

/// Return a reverse iterator over the values of the given sequence.
@PyTypeSpec(name = "reversed", signature = "(sequence, /)")
public final class PyReversed extends PyIterator {
  private @Nullable Object sequence;
  private long index;

  private PyReversed(PyType type, Object sequence) {
    super(type);
    this.sequence = sequence;
    this.index = Lengths.of(sequence) - 1L;
  }

  // CPython: enumobject.c reversed_new_impl
  @PyNew("(cls, sequence, /)")
  static Object __new__(PyType cls, Object sequence) {
    Object method = Types.special(sequence, Special.REVERSED);
    if (method != null && method != PySingleton.NONE) {
      return Dispatch.callSpecial(method, sequence);
    }
    if (method == PySingleton.NONE || !Iteration.isSequence(sequence)) {
      throw Errors.typeError("'" + Types.of(sequence).fullName() + "' object is not reversible");
    }
    return new PyReversed(cls, sequence);
  }

  @Override
  public @Nullable Object next() {
    Object s = sequence;
    if (s == null || index < 0) {
      sequence = null;
      return null;
    }
    try {
      Object item = s instanceof SequenceItems items ? items.item(index) : Items.get(s, index);
      index--;
      return item;
    } catch (PyException e) {
      if (!Exceptions.matches(e, BuiltinExceptions.INDEX_ERROR)
          && !Exceptions.matches(e, BuiltinExceptions.STOP_ITERATION)) {
        throw e;
      }
      sequence = null;
      return null;
    }
  }

  @Override
  public long lengthHint() {
    Object s = sequence;
    return s == null || Lengths.of(s) < index + 1 ? 0 : index + 1;
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    return Iteration.orStop(next());
  }

  /// Private method returning an estimate of len(list(it)).
  @PyMethod("(self, /)")
  long __length_hint__() {
    return lengthHint();
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  Object __reduce__() {
    Object s = sequence;
    return s == null
        ? PyTuple.of(type(), PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(type(), PyTuple.of(s), index);
  }

  /// Set state information for unpickling.
  @PyMethod("(self, object, /)")
  void __setstate__(Object object) {
    long at = IteratorState.position(object);
    Object s = sequence;
    if (s != null) {
      index = Math.max(-1, Math.min(at, Lengths.of(s) - 1L));
    }
  }
}
