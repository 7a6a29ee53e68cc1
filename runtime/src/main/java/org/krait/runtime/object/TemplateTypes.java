package org.krait.runtime.object;

/** The types of t-strings. */
public final class TemplateTypes {
  public static final PyType TEMPLATE = declared("TemplateType");
  public static final PyType INTERPOLATION = declared("InterpolationType");
  public static final PyType TEMPLATE_ITERATOR = declared("TemplateIteratorType");

  private TemplateTypes() {}

  private static PyType declared(String simpleName) {
    return PyType.builtin("org.krait.runtime.types." + simpleName);
  }
}
