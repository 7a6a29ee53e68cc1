package org.krait.interpreter.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyPlainObject;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** How a class makes its instances: by object's {@code __new__} and a function, or otherwise. */
final class Construction {
  /** After so many classes a site no longer tries. */
  static final int MOST_MISSES = 8;

  final PyType type;
  final int version;
  final int misses;

  /** The {@code __init__} where nothing but it has to be called, else null. */
  final @Nullable PyFunction init;

  private Construction(PyType type, int misses, @Nullable PyFunction init) {
    this.type = type;
    this.version = type.version();
    this.misses = misses;
    this.init = init;
  }

  static Construction of(PyType type, int misses) {
    boolean plain =
        !type.isBuiltin()
            && type.type() == BuiltinTypes.TYPE
            && type.instanceClass() == PyPlainObject.class
            && !type.has(PyType.Flags.ABSTRACT)
            && type.special(Special.DEL) == null
            && type.special(Special.NEW) instanceof PyBuiltinFunction make
            && make.self() == BuiltinTypes.OBJECT;
    return new Construction(
        type, misses, plain && type.special(Special.INIT) instanceof PyFunction f ? f : null);
  }

  Object finish(PyPlainObject made, Object result) {
    if (result != PySingleton.NONE) {
      throw Errors.typeError(
          "__init__() should return None, not '" + Types.of(result).name() + "'");
    }
    return made;
  }
}
