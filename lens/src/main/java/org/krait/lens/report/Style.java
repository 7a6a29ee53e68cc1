package org.krait.lens.report;

import org.krait.lens.facts.Meaning;

/** Colours of a terminal, or none. Nothing is said by colour alone. */
public enum Style {
  PLAIN,
  COLOURED;

  private static final String RESET = "\033[0m";

  /** What text is coloured for. */
  public enum Ink {
    TITLE("\033[1m"),
    FAINT("\033[2m"),
    LOCAL("\033[32m"),
    ENCLOSING("\033[1;35m"),
    GLOBAL("\033[34m"),
    BUILTIN("\033[36m"),
    ERROR("\033[1;31m"),
    WARNING("\033[1;33m"),
    NOTE("\033[1;36m"),
    ADDED("\033[32m"),
    REMOVED("\033[31m");

    private final String code;

    Ink(String code) {
      this.code = code;
    }

    public static Ink of(Meaning meaning) {
      return switch (meaning) {
        case LOCAL -> LOCAL;
        case ENCLOSING -> ENCLOSING;
        case GLOBAL -> GLOBAL;
        case BUILTIN -> BUILTIN;
        case UNKNOWN -> ERROR;
      };
    }
  }

  public String paint(Ink ink, String text) {
    return this == PLAIN || text.isEmpty() ? text : ink.code + text + RESET;
  }
}
