package org.krait.runtime.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An object whose class a Python class may derive from: it has a changeable type, {@code __slots__}
 * and attributes of its own.
 *
 * <p>Attributes stand in slots laid out by the {@link Shape} until somebody asks for {@code
 * __dict__} or deletes one; from then on they live in a {@link PyDict}.
 */
public abstract class PyInstance implements PyObject {
  private static final Object[] NO_SLOTS = {};

  private Shape shape;
  private Object[] slots;

  protected PyInstance(PyType type) {
    this.shape = type.rootShape();
    int reserved = shape.reserved();
    this.slots = reserved == 0 ? NO_SLOTS : new Object[reserved];
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

  /** The value in a slot of the current shape, or null if it is unset. */
  public final @Nullable Object slot(int index) {
    return slots[index];
  }

  /** How many slots there are now. */
  final int slotCount() {
    return slots.length;
  }

  public final void setSlot(int index, @Nullable Object value) {
    slots[index] = value;
  }

  /** Adds an attribute by a transition that a site remembers: {@code next = shape().with(name)}. */
  public final void extend(Shape next, int index, Object value) {
    if (index >= slots.length) {
      slots = Arrays.copyOf(slots, Math.max(index + 1, slots.length * 2));
    }
    slots[index] = value;
    shape = next;
  }

  /** The instance's own attribute, or null. */
  public final @Nullable Object attribute(String name) {
    Shape s = shape;
    if (s.isDictionary()) {
      return ((PyDict) slots[s.reserved()]).get(name);
    }
    int i = s.slotOf(name);
    return i < 0 ? null : slots[i];
  }

  /** Sets the instance's own attribute. */
  public final void setAttribute(String name, Object value) {
    Shape s = shape;
    if (!s.isDictionary()) {
      int i = s.slotOf(name);
      if (i >= 0) {
        slots[i] = value;
        return;
      }
      Shape next = s.with(name);
      if (next != null) {
        extend(next, s.reserved() + s.size(), value);
        return;
      }
    }
    dict().put(name, value);
  }

  /** Deletes the instance's own attribute; false if there was none. */
  public final boolean deleteAttribute(String name) {
    if (attribute(name) == null) {
      return false;
    }
    return dict().remove(name) != null;
  }

  /** The live {@code __dict__}; from now on the attributes stay in it. */
  public final PyDict dict() {
    Shape s = shape;
    if (s.isDictionary()) {
      return (PyDict) slots[s.reserved()];
    }
    PyDict dict = new PyDict();
    for (int i = 0; i < s.size(); i++) {
      dict.put(s.name(i), slots[s.reserved() + i]);
    }
    setDict(dict);
    return dict;
  }

  /** Replaces the {@code __dict__}. */
  public final void setDict(PyDict dict) {
    Object[] kept = Arrays.copyOf(slots, shape.reserved() + 1);
    kept[shape.reserved()] = dict;
    slots = kept;
    shape = shape.type().dictionaryShape();
  }

  /** Changes the type (assignment to {@code __class__}); the caller has checked the layouts. */
  public final void setType(PyType type) {
    if (type.hasDict()) {
      PyDict dict = dict();
      shape = type.rootShape();
      setDict(dict);
    } else {
      shape = type.rootShape();
    }
  }
}
