package org.krait.runtime.call;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyInterpolation;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Formatting;
import org.krait.runtime.ops.Representation;

/** The parts of f-strings and t-strings. */
public final class FormattedStrings {
  private FormattedStrings() {}

  /** What {@code !s}, {@code !r} or {@code !a} makes of a value. */
  public static Object convert(Object o, int conversion) {
    return switch (conversion) {
      case 's' -> Representation.str(o);
      case 'r' -> Representation.repr(o);
      default -> Representation.ascii(o);
    };
  }

  /** The text of a value without a format. */
  public static Object format(Object o) {
    return o instanceof String ? o : Formatting.format(o, "");
  }

  /** The strings in one. */
  public static Object join(Object[] parts) {
    return Formatting.join(parts);
  }

  /** One {@code {…}} of a t-string. */
  public static Object interpolation(
      Object value, Object text, int conversion, @Nullable Object spec) {
    Object how = conversion < 0 ? PySingleton.NONE : String.valueOf((char) conversion);
    return new PyInterpolation(value, text, how, spec == null ? "" : spec);
  }
}
