package org.krait.runtime.site;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Shape;
import org.krait.runtime.ops.Attributes;

/**
 * Reads one attribute: remembers for several shapes (or types, of class attributes) how, for two at
 * hand; for modules the value.
 */
public final class AttributeSite extends Site {
  private static final int MOST_MISSES = 16;
  private static final AttributeAccess[] NONE = {};

  private final String name;
  private @Nullable AttributeAccess first;
  private @Nullable AttributeAccess second;
  private AttributeAccess[] others = NONE;
  private @Nullable ModuleSite modules;
  private int misses;

  public AttributeSite(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  /** The value of the attribute. */
  public Object get(Object o) {
    if (!(o instanceof PyInstance instance)) {
      return Attributes.get(o, name);
    }
    Object key = o instanceof PyType ? o : instance.shape();
    AttributeAccess access = first;
    if (access == null || access.key != key || !access.isValid()) {
      access = second;
      if (access == null || access.key != key || !access.isValid()) {
        return another(instance, key);
      }
    }
    Object value = access.read(instance);
    return value != null ? value : Attributes.get(o, name);
  }

  private Object another(PyInstance o, Object key) {
    return o instanceof PyModule m ? ofModule(m) : ofOther(o, key);
  }

  private Object ofModule(PyModule module) {
    ModuleSite site = modules;
    if (site == null) {
      site = new ModuleSite(name);
      note();
      VarHandle.storeStoreFence();
      modules = site;
    }
    Object value = site.get(module);
    return value != null ? value : Attributes.get(module, name);
  }

  private Object ofOther(PyInstance o, Object key) {
    for (AttributeAccess access : others) {
      if (access.key == key && access.isValid()) {
        Object value = access.read(o);
        return value != null ? value : Attributes.get(o, name);
      }
    }
    return miss(o, key);
  }

  private Object miss(PyInstance o, Object key) {
    if (misses < MOST_MISSES) {
      misses++;
      AttributeAccess access =
          o instanceof PyType type
              ? AttributeAccess.ofType(type, name)
              : AttributeAccess.ofInstance((Shape) key, name);
      if (access != null) {
        remember(access);
      }
    }
    return Attributes.get(o, name);
  }

  private void remember(AttributeAccess access) {
    note(access.type);
    AttributeAccess last = second;
    if (last != null && last.isValid()) {
      others = OtherEntries.with(others, last);
    }
    second = first;
    first = access;
  }

  @Override
  void clear() {
    first = null;
    second = null;
    others = NONE;
    modules = null;
    misses = 0;
  }
}
