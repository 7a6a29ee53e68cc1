package org.krait.runtime.object;

/** The value of a t-string: strings, and one interpolation between each two of them. */
public final class PyTemplate implements PyObject {
  private final PyTuple strings;
  private final PyTuple interpolations;

  public PyTemplate(Object[] strings, Object[] interpolations) {
    this.strings = PyTuple.of(strings);
    this.interpolations = PyTuple.of(interpolations);
  }

  @Override
  public PyType type() {
    return TemplateTypes.TEMPLATE;
  }

  public PyTuple strings() {
    return strings;
  }

  public PyTuple interpolations() {
    return interpolations;
  }
}
