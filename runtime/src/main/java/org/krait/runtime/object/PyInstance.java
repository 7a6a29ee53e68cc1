package org.krait.runtime.object;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An object whose class a Python class may derive from: it has a changeable type, {@code __slots__}
 * and attributes of its own.
 *
 * <p>Attributes stand in slots laid out by the {@link Shape} until somebody asks for {@code
 * __dict__} or deletes one; from then on they live in a {@link PyDict}.
 *
 * <p>Readers lock nothing; writers lock once several threads run Python code. A slot that has held
 * one attribute never holds another value than that or null, and the array never shrinks: who reads
 * by a shape that is no longer the current one gets an old value or null, and null sends him to
 * {@link #attribute}.
 */
public abstract class PyInstance implements PyObject {
  private static final Object[] NO_SLOTS = {};

  private Shape shape;
  private Object[] slots;

  protected PyInstance(PyType type) {
    this.shape = type.rootShape();
    int room = shape.room();
    this.slots = room == 0 ? NO_SLOTS : new Object[room];
  }

  /** For {@link PyType} alone, whose metatype may not exist yet. */
  PyInstance(@Nullable Shape shape) {
    this.shape = shape;
    this.slots = NO_SLOTS;
  }

  /** Closes the knot of {@code type}, which is its own type. */
  final void becomeOwnMetatype(Shape shape) {
    this.shape = shape;
  }

  @Override
  public final PyType type() {
    return shape.type();
  }

  public final Shape shape() {
    return shape;
  }

  /** The value in a slot, or null if it is unset, or if the shape changed meanwhile. */
  public final @Nullable Object slot(int index) {
    Object[] s = slots;
    return Integer.compareUnsigned(index, s.length) < 0 ? s[index] : null;
  }

  /** Sets a slot of {@code __slots__}, or unsets it. */
  public final void setSlot(int index, @Nullable Object value) {
    if (ThreadState.several()) {
      synchronized (this) {
        slots[index] = value;
      }
    } else {
      slots[index] = value;
    }
  }

  /**
   * Sets an attribute of a shape that a site remembers; false if the instance has another shape
   * meanwhile.
   */
  public final boolean setSlot(Shape seen, int index, Object value) {
    if (ThreadState.several()) {
      synchronized (this) {
        if (shape != seen) {
          return false;
        }
        slots[index] = value;
      }
    } else {
      slots[index] = value;
    }
    return true;
  }

  /**
   * Adds an attribute by a transition that a site remembers, {@code next = seen.with(name)}; false
   * if the instance has another shape meanwhile.
   */
  public final boolean extend(Shape seen, Shape next, int index, Object value) {
    if (ThreadState.several()) {
      synchronized (this) {
        if (shape != seen) {
          return false;
        }
        extend(next, index, value);
      }
    } else {
      extend(next, index, value);
    }
    return true;
  }

  private void extend(Shape next, int index, Object value) {
    Object[] s = slots;
    if (index >= s.length) {
      s = Arrays.copyOf(s, Math.max(index + 1, s.length * 2));
      s[index] = value;
      slots = s;
      next.type().rootShape().noteRoom(index + 1);
    } else {
      s[index] = value;
    }
    shape = next;
  }

  /** The instance's own attribute, or null. */
  public final @Nullable Object attribute(String name) {
    Shape s = shape;
    int i = s.isDictionary() ? s.dictionarySlot() : s.slotOf(name);
    if (i < 0) {
      return null;
    }
    Object value = slot(i);
    if (value == null) {
      return s.isDictionary() ? dict().get(name) : settledAttribute(name);
    }
    return s.isDictionary() ? ((PyDict) value).get(name) : value;
  }

  /** The attribute, when another thread has finished to change the shape. */
  private @Nullable Object settledAttribute(String name) {
    synchronized (this) {
      Shape s = shape;
      if (!s.isDictionary()) {
        int i = s.slotOf(name);
        return i < 0 ? null : slots[i];
      }
    }
    return dict().get(name);
  }

  /** Sets the instance's own attribute. */
  public final void setAttribute(String name, Object value) {
    while (true) {
      Shape s = shape;
      int i = s.isDictionary() ? -1 : s.slotOf(name);
      Shape next = i < 0 ? s.with(name) : s;
      if (next == null) {
        dict().put(name, value);
        return;
      }
      boolean done =
          i >= 0 ? setSlot(s, i, value) : extend(s, next, s.reserved() + s.size(), value);
      if (done) {
        return;
      }
    }
  }

  /** Deletes the instance's own attribute; false if there was none. */
  public final boolean deleteAttribute(String name) {
    return attribute(name) != null && dict().remove(name) != null;
  }

  /** The live {@code __dict__}; from now on the attributes stay in it. */
  public final PyDict dict() {
    Shape s = shape;
    if (s.isDictionary() && slot(s.dictionarySlot()) instanceof PyDict dict) {
      return dict;
    }
    PyDict moved = moveToDict();
    return moved == null ? pendingDict() : moved;
  }

  /** Makes the {@code __dict__} of an instance that was told to {@link #awaitDict}. */
  PyDict pendingDict() {
    throw new IllegalStateException("nobody makes the __dict__");
  }

  private synchronized @Nullable PyDict moveToDict() {
    Shape s = shape;
    if (s.isDictionary()) {
      return (PyDict) slots[s.dictionarySlot()];
    }
    PyDict dict = new PyDict();
    for (int i = 0; i < s.size(); i++) {
      dict.put(s.name(i), slots[s.reserved() + i]);
    }
    setDict(dict);
    return dict;
  }

  /** Leaves the {@code __dict__} to {@link #pendingDict}, to be made at the first look. */
  final void awaitDict() {
    placeDict(null);
  }

  /** Whether the {@code __dict__} is still to be made. */
  final boolean awaitsDict() {
    return shape.isDictionary() && slot(shape.dictionarySlot()) == null;
  }

  /** Replaces the {@code __dict__}. */
  public final void setDict(PyDict dict) {
    placeDict(dict);
  }

  private synchronized void placeDict(@Nullable PyDict dict) {
    Shape s = shape;
    if (s.isDictionary()) {
      VarHandle.storeStoreFence();
      slots[s.dictionarySlot()] = dict;
      return;
    }
    int last = slots.length;
    Object[] kept = new Object[last + 1];
    System.arraycopy(slots, 0, kept, 0, s.reserved());
    kept[last] = dict;
    slots = kept;
    shape = s.type().dictionaryShape(last);
  }

  /** Changes the type (assignment to {@code __class__}); the caller has checked the layouts. */
  public final synchronized void setType(PyType type) {
    if (type.hasDict()) {
      dict();
      shape = type.dictionaryShape(shape.dictionarySlot());
    } else {
      shape = type.rootShape();
    }
  }
}
