package org.krait.stdlib.unicodedata;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.text.CharacterNames;
import org.krait.runtime.text.Characters;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** The properties of characters in the current Unicode, or as they were in Unicode 3.2. */
// CPython: unicodedata.c
enum Database {
  CURRENT,
  UNICODE_3_2;

  private static final String[] CATEGORIES = categories();
  private static final String[] DIRECTIONS = {
    "L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON", "LRE", "LRO",
    "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"
  };

  private static String[] categories() {
    String inOrder =
        "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf -- Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi"
            + " Pf";
    return inOrder.split(" ");
  }

  /** Whether a character came after the version of this database. */
  private boolean isMissing(int c) {
    return this == UNICODE_3_2 && CharacterTable.get().value("new", c) != null;
  }

  private @Nullable String old(String property, int c) {
    return this == UNICODE_3_2 ? CharacterTable.get().value("old" + property, c) : null;
  }

  String category(int c) {
    if (isMissing(c)) {
      return "Cn";
    }
    String old = old("category", c);
    return old != null ? old : CATEGORIES[Character.getType(c)];
  }

  String bidirectional(int c) {
    if (isMissing(c)) {
      return "";
    }
    String old = old("bidirectional", c);
    byte direction = Character.getDirectionality(c);
    return old != null ? old : direction < 0 ? "" : DIRECTIONS[direction];
  }

  long combining(int c) {
    String value = isMissing(c) ? null : CharacterTable.get().value("combining", c);
    return value == null ? 0 : Long.parseLong(value);
  }

  long mirrored(int c) {
    if (isMissing(c)) {
      return 0;
    }
    String old = old("mirrored", c);
    return old != null ? Long.parseLong(old) : Character.isMirrored(c) ? 1 : 0;
  }

  String eastAsianWidth(int c) {
    if (isMissing(c)) {
      return "N";
    }
    String old = old("width", c);
    String width = old != null ? old : CharacterTable.get().value("width", c);
    return width == null ? "N" : width;
  }

  String decomposition(int c) {
    String value = isMissing(c) ? null : CharacterTable.get().value("decomposition", c);
    return value == null ? "" : value;
  }

  /** The value of a decimal digit, or -1. */
  long decimal(int c) {
    String old = old("decimal", c);
    return old != null ? Long.parseLong(old) : isMissing(c) ? -1 : Characters.decimalValue(c);
  }

  /** The value of a digit of any kind, or -1. */
  long digit(int c) {
    if (!Characters.isDigit(c)) {
      return -1;
    }
    long decimal = Characters.decimalValue(c);
    return decimal >= 0 ? decimal : (long) CURRENT.numeric(c);
  }

  /** The value of a number, or NaN. */
  double numeric(int c) {
    if (isMissing(c)) {
      return Double.NaN;
    }
    int decimal = Characters.decimalValue(c);
    String value = decimal >= 0 ? null : CharacterTable.get().value("numeric", c);
    if (value == null) {
      return decimal >= 0 ? decimal : Double.NaN;
    }
    int slash = value.indexOf('/');
    return slash < 0
        ? Double.parseDouble(value)
        : Double.parseDouble(value.substring(0, slash))
            / Double.parseDouble(value.substring(slash + 1));
  }

  /** The name of a character, or null. */
  @Nullable String name(int c) {
    return isMissing(c) ? null : CharacterNames.nameOf(c);
  }

  /**
   * The character, or characters, of a name; null if there are none. The old data has no aliases.
   */
  @Nullable Object lookup(String name) {
    int c = this == CURRENT ? CharacterNames.lookup(name) : CharacterNames.lookupName(name);
    if (c >= 0) {
      return isMissing(c) ? null : Text.character(c);
    }
    int[] sequence =
        this == CURRENT
            ? CharacterTable.get().sequence(name.toUpperCase(java.util.Locale.ROOT))
            : null;
    return sequence == null ? null : PyStr.of(sequence.clone());
  }

  Object normalize(String form, Object text) {
    Normalizer.Form f =
        switch (form) {
          case "NFC" -> Normalizer.Form.NFC;
          case "NFD" -> Normalizer.Form.NFD;
          case "NFKC" -> Normalizer.Form.NFKC;
          case "NFKD" -> Normalizer.Form.NFKD;
          default -> throw Errors.valueError("invalid normalization form");
        };
    if (Text.isAscii(text)) {
      return text;
    }
    return this == CURRENT
        ? PyStr.ofJava(Normalizer.normalize(PyStr.toJava(text), f))
        : normalizeOld(f, text);
  }

  /** Normalizes runs of characters that there were, as their decompositions were. */
  private Object normalizeOld(Normalizer.Form form, Object text) {
    TextBuilder out = new TextBuilder(Text.length(text));
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < Text.length(text); i++) {
      int c = Text.at(text, i);
      String corrected = old("decomposition", c);
      if (isMissing(c)) {
        out.append(PyStr.ofJava(Normalizer.normalize(run, form))).append(c);
        run.setLength(0);
      } else {
        run.appendCodePoint(corrected == null ? c : Integer.parseInt(corrected, 16));
      }
    }
    return out.append(PyStr.ofJava(Normalizer.normalize(run, form))).build();
  }
}
