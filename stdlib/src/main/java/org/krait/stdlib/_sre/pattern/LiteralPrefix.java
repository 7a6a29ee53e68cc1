package org.krait.stdlib._sre.pattern;

/** The characters that every match begins with. */
// CPython: re/_compiler.py _get_literal_prefix
final class LiteralPrefix {
  private static final int NO_GROUP = -1;

  private final CodeList characters = new CodeList();

  /** How many of the characters stand before the first group. */
  private int beforeGroup = NO_GROUP;

  private boolean complete;

  private LiteralPrefix() {}

  static LiteralPrefix of(Sequence pattern, int flags) {
    LiteralPrefix prefix = new LiteralPrefix();
    prefix.complete = prefix.extend(pattern, flags);
    return prefix;
  }

  boolean isEmpty() {
    return characters.size() == 0;
  }

  /** Whether a match is nothing else, and captures nothing. */
  boolean isWhole() {
    return complete && beforeGroup == NO_GROUP;
  }

  /** Adds what a sequence begins with; whether that is all of it. */
  private boolean extend(Sequence sequence, int flags) {
    LetterCase letters = Flags.letterCase(flags);
    for (int i = 0; i < sequence.size(); i++) {
      Element element = sequence.get(i);
      if (element instanceof Element.Group group) {
        if (beforeGroup == NO_GROUP && group.number() > 0) {
          beforeGroup = characters.size();
        }
        if (!extend(group.body(), Flags.combine(flags, group))) {
          return false;
        }
      } else if (InfoWriter.isPlain(element, letters)) {
        characters.add(((Element.Literal) element).character());
      } else {
        return false;
      }
    }
    return true;
  }

  /**
   * Writes its length, the part before groups, the characters, and where they repeat themselves.
   */
  void write(CodeList out) {
    int[] all = characters.toArray();
    out.add(all.length, beforeGroup == NO_GROUP ? all.length : beforeGroup);
    out.addAll(all);
    out.addAll(overlaps(all));
  }

  /** For each character how long a part that ends there is also the beginning. */
  // CPython: re/_compiler.py _generate_overlap_table
  private static int[] overlaps(int[] prefix) {
    int[] table = new int[prefix.length];
    for (int i = 1; i < prefix.length; i++) {
      int length = table[i - 1];
      while (length > 0 && prefix[i] != prefix[length]) {
        length = table[length - 1];
      }
      table[i] = prefix[i] == prefix[length] ? length + 1 : 0;
    }
    return table;
  }
}
