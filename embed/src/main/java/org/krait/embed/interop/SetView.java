package org.krait.embed.interop;

import java.util.AbstractSet;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyFrozenset;
import org.krait.runtime.object.PySet;

/** A Python set or frozenset as a Java set: the same elements, changes seen on both sides. */
final class SetView extends AbstractSet<@Nullable Object> implements PythonBacked {
  private final Interop interop;
  private final PySet set;

  SetView(Interop interop, PySet set) {
    this.interop = interop;
    this.set = set;
  }

  @Override
  public Object python() {
    return set;
  }

  @Override
  public Interop interop() {
    return interop;
  }

  @Override
  public int size() {
    return set.size();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return interop.inside(() -> set.contains(interop.toPython(element)));
  }

  @Override
  public boolean add(@Nullable Object element) {
    return interop.inside(() -> changeable().add(interop.toPython(element)));
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return interop.inside(() -> changeable().remove(interop.toPython(element)));
  }

  private PySet changeable() {
    if (set instanceof PyFrozenset) {
      throw new UnsupportedOperationException("a frozenset cannot be changed");
    }
    return set;
  }

  @Override
  public Iterator<@Nullable Object> iterator() {
    return new IteratorView(interop, set);
  }
}
