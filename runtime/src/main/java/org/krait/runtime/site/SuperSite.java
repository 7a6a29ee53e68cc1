package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.TypeVersion;

/** Finds the method of {@code super().name(…)}; remembers it for the last class of self. */
public final class SuperSite extends Site {
  private final String name;
  private @Nullable Entry entry;

  public SuperSite(String name) {
    this.name = name;
  }

  /** The method to call with {@code self} first, or null, as {@link SuperAccess#find}. */
  public @Nullable PyCallable find(Object searched, Object type, Object self) {
    Entry e = entry;
    if (e != null
        && searched == BuiltinTypes.SUPER
        && type == e.start
        && self instanceof PyInstance i
        && i.type() == e.type
        && e.version.isCurrent()
        && !(self instanceof PyType)) {
      return e.method;
    }
    return search(searched, type, self);
  }

  private @Nullable PyCallable search(Object searched, Object type, Object self) {
    if (!(self instanceof PyInstance i)
        || self instanceof PyType
        || !(type instanceof PyType start)) {
      return SuperAccess.find(searched, type, self, name);
    }
    PyType own = i.type();
    TypeVersion version = own.version();
    PyCallable method = SuperAccess.find(searched, type, self, name);
    if (method != null && own.isSubtypeOf(start)) {
      note(own);
      entry = new Entry(start, own, version, method);
    }
    return method;
  }

  @Override
  void clear() {
    entry = null;
  }

  private record Entry(PyType start, PyType type, TypeVersion version, PyCallable method) {}
}
