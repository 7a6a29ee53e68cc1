package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Iteration;

/** The items of one group of groupby. */
@PyTypeSpec(
    name = "_grouper",
    module = "itertools",
    subclassable = false,
    objectSlots = "__getattribute__")
public final class PyGrouper extends PyIterator {

  private static final PyType TYPE = PyType.builtin(PyGrouper.class);

  private final PyGroupby parent;
  private final Object key;

  PyGrouper(PyGroupby parent, Object key) {
    super(TYPE);
    this.parent = parent;
    this.key = key;
  }

  @PyNew("(cls, parent, tgtkey, /)")
  static Object __new__(PyType cls, Object parent, Object key) {
    if (!(parent instanceof PyGroupby groups)) {
      throw Errors.typeError(
          "_grouper() argument 1 must be itertools.groupby, not " + Types.of(parent).fullName());
    }
    return new PyGrouper(groups, key);
  }

  /** The key that all items of the group have. */
  Object key() {
    return key;
  }

  @Override
  public @Nullable Object next() {
    return parent.nextOf(this);
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
