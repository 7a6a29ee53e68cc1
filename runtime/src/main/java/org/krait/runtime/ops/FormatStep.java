package org.krait.runtime.ops;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a {@link FormatParser}, to keep.
 *
 * @param literal the text before the field
 * @param hasField whether there is a field
 * @param conversion the letter after {@code !}, or 0
 * @param isNested whether the specification has replacement fields of its own
 */
public record FormatStep(
    Object literal,
    boolean hasField,
    Object fieldName,
    int conversion,
    Object spec,
    boolean isNested) {
  private static final int LONGEST_KNOWN = 256;

  /** The steps of formats used lately; who reads and writes at once loses an entry and no more. */
  private static final Known[] KNOWN = new Known[64];

  private record Known(String format, FormatStep[] steps) {}

  /** Where the parser stands. */
  public static FormatStep of(FormatParser parser) {
    return new FormatStep(
        parser.literal(),
        parser.hasField(),
        parser.fieldName(),
        parser.conversion(),
        parser.spec(),
        parser.hasNestedFields());
  }

  /** All steps of a format that was used lately, or null. */
  public static FormatStep @Nullable [] known(Object format) {
    if (!(format instanceof String s)) {
      return null;
    }
    Known known = KNOWN[s.hashCode() & KNOWN.length - 1];
    return known != null && known.format.equals(s) ? known.steps : null;
  }

  /** Keeps the steps of a format that has no errors. */
  public static void remember(Object format, List<FormatStep> steps) {
    if (format instanceof String s && s.length() <= LONGEST_KNOWN) {
      KNOWN[s.hashCode() & KNOWN.length - 1] = new Known(s, steps.toArray(new FormatStep[0]));
    }
  }
}
