package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CallTarget;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyPlainObject;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** How a class makes its instances: by object's {@code __new__} and a function, or otherwise. */
final class Construction extends CallTarget {
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

  @Override
  public Object call(Object callee, Object[] args, String[] names) {
    PyPlainObject made = new PyPlainObject(type);
    return finish(made, init.call(Dispatch.prepend(made, args), names));
  }

  @Override
  public Object call(Object callee) {
    PyPlainObject made = new PyPlainObject(type);
    return finish(made, init.call(made));
  }

  @Override
  public Object call(Object callee, Object a) {
    PyPlainObject made = new PyPlainObject(type);
    return finish(made, init.call(made, a));
  }

  @Override
  public Object call(Object callee, Object a, Object b) {
    PyPlainObject made = new PyPlainObject(type);
    return finish(made, init.call(made, a, b));
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c) {
    PyPlainObject made = new PyPlainObject(type);
    return finish(made, init.call(made, a, b, c));
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c, Object d) {
    return call(callee, new Object[] {a, b, c, d}, PyCallable.NO_NAMES);
  }

  private Object finish(PyPlainObject made, Object result) {
    if (result != PySingleton.NONE) {
      throw Errors.typeError(
          "__init__() should return None, not '" + Types.of(result).name() + "'");
    }
    return made;
  }
}
