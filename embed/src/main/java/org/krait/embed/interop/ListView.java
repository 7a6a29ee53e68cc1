package org.krait.embed.interop;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyTuple;

/** A Python list or tuple as a Java list: the same items, changes seen on both sides. */
final class ListView extends AbstractList<@Nullable Object> implements RandomAccess, PythonBacked {
  private final Interop interop;
  private final Object sequence;

  /** The view of a list or tuple. */
  ListView(Interop interop, Object sequence) {
    this.interop = interop;
    this.sequence = sequence;
  }

  @Override
  public Object python() {
    return sequence;
  }

  @Override
  public Interop interop() {
    return interop;
  }

  @Override
  public int size() {
    return sequence instanceof PyList l ? l.size() : ((PyTuple) sequence).size();
  }

  @Override
  public @Nullable Object get(int index) {
    Object item = index < 0 ? null : item(index);
    if (item == null) {
      throw new IndexOutOfBoundsException(index);
    }
    return interop.inside(() -> interop.toJava(item));
  }

  private @Nullable Object item(int index) {
    if (sequence instanceof PyList l) {
      return l.at(index);
    }
    PyTuple t = (PyTuple) sequence;
    return index < t.size() ? t.get(index) : null;
  }

  @Override
  public @Nullable Object set(int index, @Nullable Object value) {
    PyList list = list();
    Object before = get(index);
    interop.inside(() -> list.set(index, interop.toPython(value)));
    return before;
  }

  @Override
  public void add(int index, @Nullable Object value) {
    PyList list = list();
    if (index < 0 || index > list.size()) {
      throw new IndexOutOfBoundsException(index);
    }
    interop.inside(
        () -> {
          list.insert(index, interop.toPython(value));
          return null;
        });
  }

  @Override
  public @Nullable Object remove(int index) {
    PyList list = list();
    Object before = get(index);
    interop.inside(() -> list.remove(index));
    return before;
  }

  private PyList list() {
    if (sequence instanceof PyList l) {
      return l;
    }
    throw new UnsupportedOperationException("a tuple cannot be changed");
  }
}
