package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyMemoryView;
import org.krait.runtime.ops.Iteration;

/** The iterator over the items of a view with one dimension. */
@PyTypeSpec(name = "memory_iterator", instantiable = false, subclassable = false)
final class MemoryIterator extends PyIterator {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(MemoryIterator.class);

  private @Nullable PyMemoryView memory;
  private final char code;
  private int index;

  MemoryIterator(PyMemoryView memory) {
    super(TYPE);
    this.memory = memory;
    this.code = MemoryItems.code(memory.view());
  }

  @Override
  public @Nullable Object next() {
    if (memory == null) {
      return null;
    }
    Buffer b = memory.view();
    if (index >= b.shape()[0]) {
      memory = null;
      return null;
    }
    return ItemFormat.read(b.memory(), b.offset() + index++ * b.strides()[0], code);
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    return Iteration.orStop(next());
  }
}
