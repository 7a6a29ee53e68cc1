package org.krait.runtime.site;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.CallTarget;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/** Makes instances of a built-in type by its bindings, past the look-ups of the type's call. */
final class BuiltinConstruction extends CallTarget {
  private final PyType type;
  private final PyBuiltinFunction make;
  private final @Nullable PyBuiltinMethod init;

  /**
   * @param init the type's own {@code __init__}, null where that of object does nothing
   */
  BuiltinConstruction(PyType type, PyBuiltinFunction make, @Nullable PyBuiltinMethod init) {
    this.type = type;
    this.make = make;
    this.init = init;
  }

  @Override
  public Object call(Object callee, Object[] args, String[] names) {
    Object made = make.binding().call(make.id(), type, args, names);
    if (init != null && Types.of(made) == type) {
      init.binding().call(init.id(), made, args, names);
    }
    return made;
  }

  @Override
  public Object call(Object callee) {
    Object made = make.binding().call(make.id(), type);
    if (init != null && Types.of(made) == type) {
      init.binding().call(init.id(), made);
    }
    return made;
  }

  @Override
  public Object call(Object callee, Object a) {
    Object made = make.binding().call(make.id(), type, a);
    if (init != null && Types.of(made) == type) {
      init.binding().call(init.id(), made, a);
    }
    return made;
  }

  @Override
  public Object call(Object callee, Object a, Object b) {
    Object made = make.binding().call(make.id(), type, a, b);
    if (init != null && Types.of(made) == type) {
      init.binding().call(init.id(), made, a, b);
    }
    return made;
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c) {
    Object made = make.binding().call(make.id(), type, a, b, c);
    if (init != null && Types.of(made) == type) {
      init.binding().call(init.id(), made, a, b, c);
    }
    return made;
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c, Object d) {
    return call(callee, new Object[] {a, b, c, d}, PyCallable.NO_NAMES);
  }
}
