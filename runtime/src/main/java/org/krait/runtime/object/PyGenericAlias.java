package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * A type with its arguments, such as {@code list[int]}; {@code starred} for {@code *tuple[int]}.
 */
public final class PyGenericAlias extends PyInstance implements PyCallable {
  private final Object origin;
  private final PyTuple args;
  private final boolean starred;
  private @Nullable PyTuple parameters;

  public PyGenericAlias(PyType type, Object origin, PyTuple args, boolean starred) {
    super(type);
    this.origin = origin;
    this.args = args;
    this.starred = starred;
  }

  /** {@code origin[item]}, as every {@code __class_getitem__} of a built-in type returns it. */
  public static PyGenericAlias of(Object origin, Object item) {
    PyTuple args = item instanceof PyTuple t ? t : PyTuple.of(item);
    return new PyGenericAlias(BuiltinTypes.GENERIC_ALIAS, origin, args, false);
  }

  public Object origin() {
    return origin;
  }

  public PyTuple args() {
    return args;
  }

  public boolean starred() {
    return starred;
  }

  /** The type variables among the arguments, once somebody has collected them; else null. */
  public @Nullable PyTuple parameters() {
    return parameters;
  }

  public void setParameters(PyTuple parameters) {
    this.parameters = parameters;
  }

  /** Makes an instance of the origin, which learns its {@code __orig_class__} if it can. */
  @Override
  public Object call(Object[] callArgs, String[] names) {
    Object made = Dispatch.call(origin, callArgs, names);
    if (made instanceof PyInstance i
        && i.type().hasDict()
        && !(made instanceof PyType)
        && i.type().special(Special.SETATTR) == BuiltinTypes.OBJECT.special(Special.SETATTR)) {
      i.setAttribute("__orig_class__", this);
    }
    return made;
  }
}
