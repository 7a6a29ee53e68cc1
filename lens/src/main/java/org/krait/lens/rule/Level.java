package org.krait.lens.rule;

/** How sure it is that a finding bites. */
public enum Level {
  /** Worth knowing; often meant. */
  NOTE,
  /** The program does something else than it seems to say. */
  WARNING,
  /** Whatever run gets there raises. */
  ERROR
}
