package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.CallTarget;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyPlainObject;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.TypeVersion;

/** How a site's calls of a class make instances, as long as the class does not change. */
final class Construction {
  /** After so many classes a site no longer tries. */
  private static final int MOST_MISSES = 8;

  private final PyType type;
  private final TypeVersion version;
  private final int misses;

  /** What calls of the class run; null where only the protocol of calls knows. */
  final @Nullable CallTarget target;

  private Construction(PyType type, int misses) {
    this.type = type;
    this.version = type.version();
    this.misses = misses;
    this.target = type.type() == BuiltinTypes.TYPE ? targetOf(type) : null;
  }

  /** The construction of a class that a site calls first. */
  static Construction of(PyType type) {
    return new Construction(type, 0);
  }

  /** Whether this is how the class makes instances now. */
  boolean isOf(PyType called) {
    return type == called && version.isCurrent();
  }

  /** The construction of another class, or of the class as it is now; null after many of them. */
  @Nullable Construction next(PyType called) {
    return misses > MOST_MISSES ? null : new Construction(called, misses + 1);
  }

  private static @Nullable CallTarget targetOf(PyType type) {
    if (!(type.special(Special.NEW) instanceof PyBuiltinFunction make)
        || type.has(PyType.Flags.ABSTRACT)
        || type.has(PyType.Flags.NOT_INSTANTIABLE)) {
      return null;
    }
    Object init = type.special(Special.INIT);
    if (type.isBuiltin()) {
      return builtin(type, make, init);
    }
    boolean plain =
        type.instanceClass() == PyPlainObject.class
            && type.special(Special.DEL) == null
            && make.self() == BuiltinTypes.OBJECT;
    return plain && init instanceof PyFunction f ? new PlainConstruction(type, f) : null;
  }

  private static @Nullable CallTarget builtin(
      PyType type, PyBuiltinFunction make, @Nullable Object init) {
    if (Exceptions.isPlain(type)) {
      return new ExceptionConstruction(type);
    }
    if (type == BuiltinTypes.TYPE || make.self() != type) {
      return null;
    }
    if (init == null || init instanceof PyBuiltinMethod m && m.isOfObject()) {
      return new BuiltinConstruction(type, make, null);
    }
    return init instanceof PyBuiltinMethod m ? new BuiltinConstruction(type, make, m) : null;
  }
}
