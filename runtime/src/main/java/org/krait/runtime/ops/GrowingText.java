package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.VariableForm;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.text.Text;

/**
 * A long str that compiled code extends in place by {@code +=}. It stays in the local variable that
 * it was made for: whoever reads the variable gets its {@link #text}.
 */
// CPython: ceval.c _PyUnicode_Append where nobody else has the str
public final class GrowingText implements VariableForm {
  /** Shorter ones are copied. */
  private static final int LEAST = 256;

  /** Longer ones leave no room to grow. */
  private static final int MOST = Integer.MAX_VALUE / 4;

  private final StringBuilder characters;
  private @Nullable String text;

  private GrowingText(String left, String right) {
    characters = new StringBuilder(2 * (left.length() + right.length()));
    characters.append(left).append(right);
  }

  /** {@code variable += value}: what the variable keeps. */
  public static Object append(Object variable, Object value) {
    if (value instanceof String added) {
      if (variable instanceof GrowingText grown) {
        if (added.length() <= MOST - grown.characters.length()) {
          grown.characters.append(added);
          grown.text = null;
          return grown;
        }
      } else if (variable instanceof String before && isLong(before, added)) {
        return new GrowingText(before, added);
      }
    }
    return InPlaceArithmetic.add(text(variable), value);
  }

  private static boolean isLong(String before, String added) {
    long length = (long) before.length() + added.length();
    return length >= LEAST && length <= MOST;
  }

  /** What a variable that keeps such a text stands for. */
  public static @Nullable Object text(@Nullable Object variable) {
    return variable instanceof GrowingText grown ? grown.value() : variable;
  }

  @Override
  public String value() {
    String made = text;
    if (made == null) {
      made = characters.toString();
      text = made;
    }
    return made;
  }

  /** {@code variable[lower:upper]}. */
  public static Object slice(Object variable, Object lower, Object upper) {
    if (variable instanceof GrowingText grown && grown.text == null) {
      int length = grown.characters.length();
      return grown.part(SliceRange.of(lower, upper, PySingleton.NONE, length));
    }
    return Items.get(text(variable), new PySlice(lower, upper, PySingleton.NONE));
  }

  private Object part(SliceRange range) {
    return switch (range.count()) {
      case 0 -> "";
      case 1 -> Text.character(characters.charAt(range.start()));
      default -> characters.substring(range.start(), range.start() + range.count());
    };
  }
}
