package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyMethod;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.ClassVariable;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyClassmethod;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyProperty;
import org.krait.runtime.object.PySlotDescriptor;
import org.krait.runtime.object.PyStaticmethod;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Shape;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.TypeVersion;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/** How an attribute is read from all instances of a shape, or from one type. */
final class AttributeAccess {
  private static final int SLOT = 0;
  private static final int VALUE = 1;
  private static final int METHOD = 2;
  private static final int VARIABLE = 3;
  private static final int PROPERTY = 4;
  private static final int STATIC_METHOD = 5;
  private static final int CLASS_METHOD = 6;

  /** The shape, or the type. */
  final Object key;

  final PyType type;
  private final TypeVersion version;
  private final int kind;
  private final int slot;
  private final @Nullable Object value;

  private AttributeAccess(
      Object key, PyType type, TypeVersion version, int kind, int slot, @Nullable Object value) {
    this.key = key;
    this.type = type;
    this.version = version;
    this.kind = kind;
    this.slot = slot;
    this.value = value;
  }

  boolean isValid() {
    return version.isCurrent();
  }

  /** The value, or null where the slow way must tell. */
  @Nullable Object read(PyInstance o) {
    return kind == SLOT ? o.slot(slot) : readFromType(o);
  }

  private @Nullable Object readFromType(PyInstance o) {
    return switch (kind) {
      case VALUE -> value;
      case VARIABLE -> ((ClassVariable) value).value();
      case PROPERTY -> readProperty((PyProperty) value, o);
      case STATIC_METHOD -> ((PyStaticmethod) value).callable();
      case CLASS_METHOD -> new PyMethod(((PyClassmethod) value).callable(), type);
      default -> new PyMethod(value, o);
    };
  }

  private static @Nullable Object readProperty(PyProperty property, PyInstance o) {
    Object getter = property.getter();
    return getter == null ? null : Dispatch.call(getter, o);
  }

  /** The access for a shape; null where each read goes the slow way. */
  static @Nullable AttributeAccess ofInstance(Shape shape, String name) {
    PyType type = shape.type();
    TypeVersion version = type.version();
    if (!Attributes.isGeneric(type.special(Special.GETATTRIBUTE))) {
      return null;
    }
    Object found = type.lookup(name);
    if (found instanceof PySlotDescriptor d) {
      return new AttributeAccess(shape, type, version, SLOT, d.index(), null);
    }
    if (found != null && Attributes.isData(Types.of(found))) {
      return ofProperty(shape, type, version, found);
    }
    if (shape.isDictionary()) {
      return null;
    }
    int own = shape.slotOf(name);
    if (own >= 0) {
      return new AttributeAccess(shape, type, version, SLOT, own, null);
    }
    if (found instanceof PyFunction f) {
      return new AttributeAccess(shape, type, version, METHOD, -1, f);
    }
    return found == null ? null : ofClass(shape, type, version, name, found);
  }

  /** The access to a property whose errors nothing catches; null for other data descriptors. */
  private static @Nullable AttributeAccess ofProperty(
      Shape shape, PyType type, TypeVersion version, Object found) {
    return found instanceof PyProperty p
            && p.type() == BuiltinTypes.PROPERTY
            && type.special(Special.GETATTR) == null
        ? new AttributeAccess(shape, type, version, PROPERTY, -1, p)
        : null;
  }

  /** The access to a value of the class, or to the variable that has it; null for descriptors. */
  private static @Nullable AttributeAccess ofClass(
      Object key, PyType type, TypeVersion version, String name, Object found) {
    PyType kind = Types.of(found);
    if (kind == BuiltinTypes.STATICMETHOD) {
      return new AttributeAccess(key, type, version, STATIC_METHOD, -1, found);
    }
    if (kind == BuiltinTypes.CLASSMETHOD) {
      return new AttributeAccess(key, type, version, CLASS_METHOD, -1, found);
    }
    if (!kind.isBuiltin() || kind.special(Special.GET) != null) {
      return null;
    }
    ClassVariable variable = type.lookupVariable(name);
    return variable == null
        ? new AttributeAccess(key, type, version, VALUE, -1, found)
        : new AttributeAccess(key, type, version, VARIABLE, -1, variable);
  }

  /** The access to a class attribute; null where each read goes the slow way. */
  static @Nullable AttributeAccess ofType(PyType type, String name) {
    if (type.type() != BuiltinTypes.TYPE || BuiltinTypes.TYPE.lookup(name) != null) {
      return null;
    }
    TypeVersion version = type.version();
    Object found = type.lookup(name);
    if (found instanceof PyFunction) {
      return new AttributeAccess(type, type, version, VALUE, -1, found);
    }
    return found == null ? null : ofClass(type, type, version, name, found);
  }
}
