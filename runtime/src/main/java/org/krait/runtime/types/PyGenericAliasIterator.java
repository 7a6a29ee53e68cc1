package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/** Gives one item for {@code *tuple[int]}: the alias, starred. */
// CPython: genericaliasobject.c ga_iternext
@PyTypeSpec(name = "generic_alias_iterator", subclassable = false, instantiable = false)
public final class PyGenericAliasIterator extends PyIterator {
  private @Nullable PyGenericAlias alias;

  PyGenericAliasIterator(PyGenericAlias alias) {
    super(PyType.builtin(PyGenericAliasIterator.class));
    this.alias = alias;
  }

  @Override
  public @Nullable Object next() {
    PyGenericAlias a = alias;
    alias = null;
    return a == null ? null : new PyGenericAlias(a.type(), a.origin(), a.args(), true);
  }

  @PyMethod("(self, /)")
  public Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  public Object __next__() {
    return Iteration.orStop(next());
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object __reduce__() {
    PyGenericAlias a = alias;
    return IteratorState.of("iter", a == null ? PyTuple.EMPTY : a);
  }
}
