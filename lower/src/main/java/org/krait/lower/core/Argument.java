package org.krait.lower.core;

import org.jspecify.annotations.Nullable;

/**
 * An argument of {@link CoreExpr.CallParts}. Positional ones and stars come before the keywords and
 * double stars.
 *
 * @param name the keyword, for {@link Kind#KEYWORD} only
 */
public record Argument(Kind kind, @Nullable String name, CoreExpr value) {
  /** How an argument is passed. */
  public enum Kind {
    POSITIONAL,
    STAR,
    KEYWORD,
    DOUBLE_STAR
  }
}
