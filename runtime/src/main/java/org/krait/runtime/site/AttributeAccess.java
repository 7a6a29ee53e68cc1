package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyMethod;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.ClassVariable;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySlotDescriptor;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Shape;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/** How an attribute is read from all instances of a shape, or from one type. */
final class AttributeAccess {
  private static final int SLOT = 0;
  private static final int VALUE = 1;
  private static final int METHOD = 2;
  private static final int VARIABLE = 3;

  /** The shape, or the type. */
  final Object key;

  private final PyType type;
  private final int version;
  private final int kind;
  private final int slot;
  private final @Nullable Object value;

  private AttributeAccess(Object key, PyType type, int kind, int slot, @Nullable Object value) {
    this.key = key;
    this.type = type;
    this.version = type.version();
    this.kind = kind;
    this.slot = slot;
    this.value = value;
  }

  boolean isValid() {
    return version == type.version();
  }

  /** The value, or null where the slow way must tell. */
  @Nullable Object read(PyInstance o) {
    return switch (kind) {
      case SLOT -> o.slot(slot);
      case VALUE -> value;
      case VARIABLE -> ((ClassVariable) value).value();
      default -> new PyMethod(value, o);
    };
  }

  /** The access for a shape; null where each read goes the slow way. */
  static @Nullable AttributeAccess ofInstance(Shape shape, String name) {
    PyType type = shape.type();
    if (!Attributes.isGeneric(type.special(Special.GETATTRIBUTE))) {
      return null;
    }
    Object found = type.lookup(name);
    if (found instanceof PySlotDescriptor d) {
      return new AttributeAccess(shape, type, SLOT, d.index(), null);
    }
    if (found != null && Attributes.isData(Types.of(found)) || shape.isDictionary()) {
      return null;
    }
    int own = shape.slotOf(name);
    if (own >= 0) {
      return new AttributeAccess(shape, type, SLOT, own, null);
    }
    if (found instanceof PyFunction f) {
      return new AttributeAccess(shape, type, METHOD, -1, f);
    }
    return found != null && isPlain(found) ? ofClass(shape, type, name, found) : null;
  }

  /** The access to a value of the class, or to the variable that has it. */
  private static AttributeAccess ofClass(Object key, PyType type, String name, Object value) {
    ClassVariable variable = type.lookupVariable(name);
    return variable == null
        ? new AttributeAccess(key, type, VALUE, -1, value)
        : new AttributeAccess(key, type, VARIABLE, -1, variable);
  }

  /** The access to a class attribute; null where each read goes the slow way. */
  static @Nullable AttributeAccess ofType(PyType type, String name) {
    if (type.type() != BuiltinTypes.TYPE || BuiltinTypes.TYPE.lookup(name) != null) {
      return null;
    }
    Object found = type.lookup(name);
    return found instanceof PyFunction || found != null && isPlain(found)
        ? ofClass(type, type, name, found)
        : null;
  }

  /** Whether an object in a class is never a descriptor. */
  private static boolean isPlain(Object value) {
    PyType kind = Types.of(value);
    return kind.isBuiltin() && kind.special(Special.GET) == null;
  }
}
