package org.krait.stdlib._sre.pattern;

/** The flags of patterns. */
// CPython: re/_constants.py SRE_FLAG_IGNORECASE and following
final class Flags {
  static final int IGNORECASE = 2;
  static final int MULTILINE = 8;
  static final int DOTALL = 16;
  static final int UNICODE = 32;
  static final int VERBOSE = 64;
  static final int ASCII = 256;

  /** Those that say what letters are. */
  static final int TYPES = ASCII | UNICODE;

  private static final int KNOWN = IGNORECASE | MULTILINE | DOTALL | VERBOSE | TYPES;

  private Flags() {}

  /** The flag that a letter stands for inside a pattern; 0 if there is none. */
  static int ofLetter(int letter) {
    return switch (letter) {
      case 'i' -> IGNORECASE;
      case 'm' -> MULTILINE;
      case 's' -> DOTALL;
      case 'x' -> VERBOSE;
      case 'a' -> ASCII;
      case 'u' -> UNICODE;
      default -> 0;
    };
  }

  /** The flags of a whole pattern. */
  // CPython: re/_parser.py fix_flags
  static int complete(int flags, boolean isText) {
    boolean conflict = isText ? (flags & TYPES) == TYPES : (flags & UNICODE) != 0;
    if (conflict || (flags & ~KNOWN) != 0) {
      throw new Declined();
    }
    return isText && (flags & ASCII) == 0 ? flags | UNICODE : flags;
  }

  /** The flags inside a group that adds some and takes others away. */
  // CPython: re/_compiler.py _combine_flags
  static int combine(int flags, Element.Group group) {
    int kept = (group.added() & TYPES) != 0 ? flags & ~TYPES : flags;
    return (kept | group.added()) & ~group.removed();
  }

  /** How characters are compared under these flags. */
  static LetterCase letterCase(int flags) {
    if ((flags & IGNORECASE) == 0) {
      return LetterCase.EXACT;
    }
    return (flags & UNICODE) != 0 ? LetterCase.UNICODE : LetterCase.ASCII;
  }
}
