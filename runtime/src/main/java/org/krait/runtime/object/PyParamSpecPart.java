package org.krait.runtime.object;

/** {@code P.args} or {@code P.kwargs} of a ParamSpec. */
public final class PyParamSpecPart extends PyInstance {
  public static final PyType ARGS = PyType.builtin("org.krait.runtime.types.ParamSpecArgsType");
  public static final PyType KWARGS = PyType.builtin("org.krait.runtime.types.ParamSpecKwargsType");

  private final Object origin;

  public PyParamSpecPart(PyType type, Object origin) {
    super(type);
    this.origin = origin;
  }

  /** The ParamSpec. */
  public Object origin() {
    return origin;
  }
}
