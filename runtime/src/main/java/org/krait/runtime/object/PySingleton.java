package org.krait.runtime.object;

/** The objects that exist once: {@code None}, {@code NotImplemented} and {@code Ellipsis}. */
public final class PySingleton implements PyObject {
  public static final PySingleton NONE = new PySingleton(BuiltinTypes.NONE_TYPE, "None");
  public static final PySingleton NOT_IMPLEMENTED =
      new PySingleton(BuiltinTypes.NOT_IMPLEMENTED_TYPE, "NotImplemented");
  public static final PySingleton ELLIPSIS = new PySingleton(BuiltinTypes.ELLIPSIS, "Ellipsis");

  /** {@code typing.NoDefault}: a type parameter without default. */
  public static final PySingleton NO_DEFAULT =
      new PySingleton(BuiltinTypes.NO_DEFAULT_TYPE, "typing.NoDefault");

  /** {@code contextvars.Token.MISSING}: a variable that had no value. */
  public static final PySingleton MISSING =
      new PySingleton(BuiltinTypes.MISSING_TOKEN, "<Token.MISSING>");

  private final PyType type;
  private final String name;

  private PySingleton(PyType type, String name) {
    this.type = type;
    this.name = name;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public String toString() {
    return name;
  }
}
