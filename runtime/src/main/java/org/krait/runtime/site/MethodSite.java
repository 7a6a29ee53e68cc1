package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Shape;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.TypeVersion;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;

/**
 * Finds the method of a call without binding it; remembers several shapes or types, two at hand.
 */
public final class MethodSite extends Site {
  private static final int MOST_MISSES = 16;
  private static final Entry[] NONE = {};

  private final AttributeSite attribute;
  private @Nullable Entry first;
  private @Nullable Entry second;
  private Entry[] others = NONE;
  private int misses;

  public MethodSite(String name) {
    attribute = new AttributeSite(name);
  }

  /** What to call with the object first; null: call what {@link #get} gives. */
  public @Nullable PyCallable find(Object o) {
    Object key = o instanceof PyInstance i ? i.shape() : Types.of(o);
    Entry e = first;
    if (e != null && e.key == key && e.version.isCurrent()) {
      return e.method;
    }
    e = second;
    if (e != null && e.key == key && e.version.isCurrent()) {
      return e.method;
    }
    return search(o, key);
  }

  /** The attribute itself. */
  public Object get(Object o) {
    return attribute.get(o);
  }

  private @Nullable PyCallable search(Object o, Object key) {
    for (Entry e : others) {
      if (e.key == key && e.version.isCurrent()) {
        return e.method;
      }
    }
    if (o instanceof PyType) {
      return null;
    }
    PyType type = Types.of(o);
    TypeVersion version = type.version();
    PyCallable method = Attributes.findMethod(o, attribute.name());
    boolean decidedByKey =
        method != null
            ? !(key instanceof Shape s && s.isDictionary())
            : type.special(Special.GETATTRIBUTE) != null
                && !(type.lookup(attribute.name()) instanceof PyCallable c && c.bindsInstance());
    if (decidedByKey && misses < MOST_MISSES) {
      misses++;
      remember(new Entry(key, type, version, method));
    }
    return method;
  }

  private void remember(Entry entry) {
    note(entry.type);
    Entry last = second;
    if (last != null && last.version.isCurrent()) {
      others = OtherEntries.with(others, last);
    }
    second = first;
    first = entry;
  }

  @Override
  void clear() {
    first = null;
    second = null;
    others = NONE;
    misses = 0;
  }

  private record Entry(Object key, PyType type, TypeVersion version, @Nullable PyCallable method) {}
}
