package org.krait.stdlib._string;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.FieldName;
import org.krait.runtime.ops.Iteration;

/** The steps of a field's name after the argument: whether by attribute, and its name or key. */
@PyTypeSpec(name = "fieldnameiterator", instantiable = false, subclassable = false)
final class FieldNameIterator extends PyIterator {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(FieldNameIterator.class);

  private final FieldName name;

  FieldNameIterator(FieldName name) {
    super(TYPE);
    this.name = name;
  }

  @Override
  public @Nullable Object next() {
    return name.next() ? new PyTuple(name.isAttribute(), name.key()) : null;
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
