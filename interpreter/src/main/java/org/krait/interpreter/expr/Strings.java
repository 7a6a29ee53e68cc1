package org.krait.interpreter.expr;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.call.FormattedStrings;
import org.krait.runtime.object.PyTemplate;
import org.krait.runtime.ops.Formatting;

/** f-strings and t-strings. */
public final class Strings {
  private Strings() {}

  /** {@code {value!conversion:spec}} of an f-string. */
  public static final class FormatValue extends ExprNode {
    private final ExprNode value;
    private final int conversion;
    private final @Nullable ExprNode spec;
    private final int position;

    public FormatValue(ExprNode value, int conversion, @Nullable ExprNode spec, int position) {
      this.value = value;
      this.conversion = conversion;
      this.spec = spec;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = value.value(f);
      if (conversion >= 0) {
        f.position = position;
        o = FormattedStrings.convert(o, conversion);
      }
      if (spec == null) {
        f.position = position;
        return FormattedStrings.format(o);
      }
      Object format = spec.value(f);
      f.position = position;
      return Formatting.format(o, format);
    }
  }

  /** The strings of an f-string in one. */
  public static final class Join extends ExprNode {
    private final ExprNode[] parts;

    public Join(ExprNode[] parts) {
      this.parts = parts;
    }

    @Override
    public Object evaluate(Frame f) {
      return FormattedStrings.join(evaluate(parts, f));
    }
  }

  /** One {@code {…}} of a t-string. */
  public static final class Interpolation extends ExprNode {
    private final ExprNode value;
    private final Object text;
    private final int conversion;
    private final @Nullable ExprNode spec;

    public Interpolation(ExprNode value, Object text, int conversion, @Nullable ExprNode spec) {
      this.value = value;
      this.text = text;
      this.conversion = conversion;
      this.spec = spec;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = value.value(f);
      Object format = spec == null ? null : spec.value(f);
      return FormattedStrings.interpolation(o, text, conversion, format);
    }
  }

  /** A t-string. */
  public static final class Template extends ExprNode {
    private final Object[] strings;
    private final ExprNode[] interpolations;

    public Template(Object[] strings, ExprNode[] interpolations) {
      this.strings = strings;
      this.interpolations = interpolations;
    }

    @Override
    public Object evaluate(Frame f) {
      return new PyTemplate(strings, evaluate(interpolations, f));
    }
  }
}
