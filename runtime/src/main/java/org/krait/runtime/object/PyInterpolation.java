package org.krait.runtime.object;

/** One {@code {…}} of a t-string: its value, its source text, its conversion and format. */
public final class PyInterpolation implements PyObject {
  private final Object value;
  private final Object expression;
  private final Object conversion;
  private final Object formatSpec;

  public PyInterpolation(Object value, Object expression, Object conversion, Object formatSpec) {
    this.value = value;
    this.expression = expression;
    this.conversion = conversion;
    this.formatSpec = formatSpec;
  }

  @Override
  public PyType type() {
    return TemplateTypes.INTERPOLATION;
  }

  public Object value() {
    return value;
  }

  public Object expression() {
    return expression;
  }

  /** {@code 's'}, {@code 'r'}, {@code 'a'} or None. */
  public Object conversion() {
    return conversion;
  }

  public Object formatSpec() {
    return formatSpec;
  }
}
