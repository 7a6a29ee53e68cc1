package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Iteration;

/** The iterator over the numbers of the bytes. */
@PyTypeSpec(name = "bytearray_iterator", instantiable = false, subclassable = false)
final class BytearrayIterator extends PyIterator {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(BytearrayIterator.class);

  private @Nullable PyByteArray bytes;
  private int index;

  BytearrayIterator(PyByteArray bytes) {
    super(TYPE);
    this.bytes = bytes;
  }

  @Override
  public @Nullable Object next() {
    PyByteArray b = bytes;
    if (b == null || index >= b.size()) {
      bytes = null;
      return null;
    }
    return (long) b.at(index++);
  }

  @Override
  public long lengthHint() {
    return bytes == null ? 0 : Math.max(0, bytes.size() - index);
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
    Object iter = ThreadState.current().interpreter().builtins().get("iter");
    return bytes == null
        ? new PyTuple(iter, new PyTuple(PyTuple.EMPTY))
        : new PyTuple(iter, new PyTuple(bytes), (long) index);
  }

  /// Set state information for unpickling.
  @PyMethod("(self, object, /)")
  void __setstate__(Object state) {
    int at = IteratorState.clampedPosition(state);
    if (bytes != null) {
      index = Math.max(0, Math.min(at, bytes.size()));
    }
  }
}
