package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySlotDescriptor;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Shape;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/** Writes one attribute: remembers for up to two shapes the slot, and the shape after it. */
public final class AttributeStore {
  private static final int MOST_MISSES = 16;

  private final String name;
  private @Nullable Entry first;
  private @Nullable Entry second;
  private int misses;

  public AttributeStore(String name) {
    this.name = name;
  }

  /** {@code o.name = value}. */
  public void set(Object o, Object value) {
    if (!(o instanceof PyInstance instance) || o instanceof PyType) {
      Attributes.set(o, name, value);
      return;
    }
    Shape shape = instance.shape();
    Entry e = first;
    if (e == null || e.shape != shape || e.version != shape.type().version()) {
      e = second;
      if (e == null || e.shape != shape || e.version != shape.type().version()) {
        miss(instance, shape, value);
        return;
      }
    }
    if (!e.write(instance, value)) {
      Attributes.set(o, name, value);
    }
  }

  private void miss(PyInstance o, Shape shape, Object value) {
    if (misses < MOST_MISSES) {
      Entry e = entry(shape);
      misses++;
      if (e != null) {
        second = first;
        first = e;
      }
    }
    Attributes.set(o, name, value);
  }

  private @Nullable Entry entry(Shape shape) {
    PyType type = shape.type();
    boolean generic =
        type.special(Special.SETATTR) instanceof PyBuiltinMethod m
            && m.owner() == BuiltinTypes.OBJECT;
    if (!generic) {
      return null;
    }
    Object found = type.lookup(name);
    if (found instanceof PySlotDescriptor d) {
      return new Entry(shape, type.version(), d.index(), null);
    }
    boolean plain = found == null || isNoDescriptor(found);
    if (!plain || shape.isDictionary() || !type.hasDict()) {
      return null;
    }
    int slot = shape.slotOf(name);
    if (slot >= 0) {
      return new Entry(shape, type.version(), slot, null);
    }
    Shape next = shape.with(name);
    return next == null
        ? null
        : new Entry(shape, type.version(), shape.reserved() + shape.size(), next);
  }

  private static boolean isNoDescriptor(Object value) {
    PyType kind = Types.of(value);
    return kind.isBuiltin() && !Attributes.isData(kind);
  }

  private record Entry(Shape shape, int version, int slot, @Nullable Shape next) {
    /** Writes the value; false if the object changed its shape meanwhile. */
    boolean write(PyInstance o, Object value) {
      return next == null ? o.setSlot(shape, slot, value) : o.extend(shape, next, slot, value);
    }
  }
}
