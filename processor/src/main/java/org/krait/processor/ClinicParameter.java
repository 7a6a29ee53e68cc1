package org.krait.processor;

/**
 * A parameter of a signature.
 *
 * @param kind how it is passed
 * @param defaultText its default as written, or null
 */
record ClinicParameter(String name, Kind kind, String defaultText) {
  enum Kind {
    POSITIONAL_ONLY,
    POSITIONAL_OR_KEYWORD,
    /** {@code *args}. */
    VAR_POSITIONAL,
    KEYWORD_ONLY,
    /** {@code **kwargs}. */
    VAR_KEYWORD
  }

  boolean isPositional() {
    return kind == Kind.POSITIONAL_ONLY || kind == Kind.POSITIONAL_OR_KEYWORD;
  }

  boolean isOptional() {
    return defaultText != null || kind == Kind.VAR_POSITIONAL || kind == Kind.VAR_KEYWORD;
  }
}
