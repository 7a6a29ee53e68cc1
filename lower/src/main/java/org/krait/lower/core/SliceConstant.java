package org.krait.lower.core;

/** A slice whose parts are constants. */
public record SliceConstant(Object lower, Object upper, Object step) {
  @Override
  public boolean equals(Object other) {
    return other instanceof SliceConstant s
        && lower.equals(s.lower)
        && upper.equals(s.upper)
        && step.equals(s.step);
  }

  @Override
  public int hashCode() {
    return (lower.hashCode() * 31 + upper.hashCode()) * 31 + step.hashCode();
  }
}
