package org.krait.runtime.module;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the class that the build writes knows of the library: its sources, and where some of their
 * code is.
 */
final class LibraryContents {
  private static final String CLASS = "org.krait.pylib.LibraryContents";

  private static final @Nullable Function<String, @Nullable Object> WRITTEN = find();

  private LibraryContents() {}

  @SuppressWarnings("unchecked")
  private static @Nullable Function<String, @Nullable Object> find() {
    try {
      Class<?> written = Class.forName(CLASS);
      return (Function<String, @Nullable Object>) written.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  /** Whether there is such a class. */
  static boolean areKnown() {
    return WRITTEN != null;
  }

  /** Whether the library has a source of this path. */
  static boolean has(String file) {
    return WRITTEN != null && WRITTEN.apply(file) != null;
  }

  /** Four hexadecimal digits that differ between builds whose compilers differ. */
  static String compilerMark() {
    return WRITTEN != null && WRITTEN.apply("") instanceof String mark ? mark : "0000";
  }

  /** Where {@link HeldCode} has the code of a source; null if it does not. */
  static @Nullable Long place(String file) {
    return WRITTEN != null && WRITTEN.apply(file) instanceof Long place ? place : null;
  }
}
