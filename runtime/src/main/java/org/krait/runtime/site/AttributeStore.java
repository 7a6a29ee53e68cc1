package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySlotDescriptor;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Shape;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.TypeVersion;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/**
 * Writes one attribute: remembers for several shapes the slot, and the shape after it, for two at
 * hand.
 */
public final class AttributeStore extends Site {
  private static final int MOST_MISSES = 16;
  private static final Entry[] NONE = {};

  private final String name;
  private @Nullable Entry first;
  private @Nullable Entry second;
  private Entry[] others = NONE;
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
    if (e == null || !e.isFor(shape)) {
      e = second;
      if (e == null || !e.isFor(shape)) {
        another(instance, shape, value);
        return;
      }
    }
    if (!e.write(instance, value)) {
      Attributes.set(o, name, value);
    }
  }

  private void another(PyInstance o, Shape shape, Object value) {
    for (Entry e : others) {
      if (e.isFor(shape)) {
        if (!e.write(o, value)) {
          Attributes.set(o, name, value);
        }
        return;
      }
    }
    miss(o, shape, value);
  }

  private void miss(PyInstance o, Shape shape, Object value) {
    if (misses < MOST_MISSES) {
      Entry e = entry(shape);
      misses++;
      if (e != null) {
        remember(e);
      }
    }
    Attributes.set(o, name, value);
  }

  private void remember(Entry e) {
    note(e.shape.type());
    Entry last = second;
    if (last != null && last.isFor(last.shape)) {
      others = OtherEntries.with(others, last);
    }
    second = first;
    first = e;
  }

  @Override
  void clear() {
    first = null;
    second = null;
    others = NONE;
    misses = 0;
  }

  private @Nullable Entry entry(Shape shape) {
    PyType type = shape.type();
    TypeVersion version = type.version();
    boolean generic =
        type.special(Special.SETATTR) instanceof PyBuiltinMethod m
            && m.owner() == BuiltinTypes.OBJECT;
    if (!generic) {
      return null;
    }
    Object found = type.lookup(name);
    if (found instanceof PySlotDescriptor d) {
      return new Entry(shape, version, d.index(), null);
    }
    boolean plain = found == null || isNoDescriptor(found);
    if (!plain || shape.isDictionary() || !type.hasDict()) {
      return null;
    }
    int slot = shape.slotOf(name);
    if (slot >= 0) {
      return new Entry(shape, version, slot, null);
    }
    Shape next = shape.with(name);
    return next == null ? null : new Entry(shape, version, shape.reserved() + shape.size(), next);
  }

  private static boolean isNoDescriptor(Object value) {
    PyType kind = Types.of(value);
    return kind.isBuiltin() && !Attributes.isData(kind);
  }

  private record Entry(Shape shape, TypeVersion version, int slot, @Nullable Shape next) {
    boolean isFor(Shape actual) {
      return shape == actual && version.isCurrent();
    }

    /** Writes the value; false if the object changed its shape meanwhile. */
    boolean write(PyInstance o, Object value) {
      return next == null ? o.setSlot(shape, slot, value) : o.extend(shape, next, slot, value);
    }
  }
}
