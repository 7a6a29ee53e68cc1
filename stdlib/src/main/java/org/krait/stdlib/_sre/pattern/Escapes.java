package org.krait.stdlib._sre.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.text.AsciiCase;

/** What a backslash and the character after it mean, in a set and elsewhere. */
// CPython: re/_parser.py _escape, _class_escape
final class Escapes {
  private static final int NONE = -1;

  private final Scanner source;
  private final boolean isText;
  private final Groups groups;

  Escapes(Scanner source, boolean isText, Groups groups) {
    this.source = source;
    this.isText = isText;
    this.groups = groups;
  }

  /** The part of a set that a character after a backslash is. */
  SetItem inSet(int c) {
    int category = category(c);
    if (category != NONE) {
      return SetItem.category(category);
    }
    if (Scanner.isOctal(c)) {
      return SetItem.literal(octal(source.takeOctal(c - '0')));
    }
    return SetItem.literal(c == 'b' ? '\b' : character(c));
  }

  /** The element that a character after a backslash is, outside of sets. */
  Element outside(int c) {
    Element found = place(c);
    if (found != null) {
      return found;
    }
    int category = category(c);
    if (category != NONE) {
      return new Element.In(List.of(SetItem.category(category)));
    }
    if (c == '0') {
      return new Element.Literal(source.takeOctal(0), false);
    }
    return Scanner.isDigit(c) ? number(c) : new Element.Literal(character(c), false);
  }

  private static Element.@Nullable At place(int c) {
    return switch (c) {
      case 'A' -> new Element.At(Codes.BEGINNING_STRING);
      case 'b' -> new Element.At(Codes.BOUNDARY);
      case 'B' -> new Element.At(Codes.NON_BOUNDARY);
      case 'z', 'Z' -> new Element.At(Codes.END_STRING);
      default -> null;
    };
  }

  private static int category(int c) {
    return switch (c) {
      case 'd' -> Codes.DIGIT;
      case 'D' -> Codes.DIGIT | 1;
      case 's' -> Codes.SPACE;
      case 'S' -> Codes.SPACE | 1;
      case 'w' -> Codes.WORD;
      case 'W' -> Codes.WORD | 1;
      default -> NONE;
    };
  }

  private int character(int c) {
    return switch (c) {
      case 'a' -> 7;
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      case 'x' -> source.takeHexadecimal(2);
      case 'u' -> inText(4);
      case 'U' -> inText(8);
      default -> itself(c);
    };
  }

  private int inText(int digits) {
    if (!isText) {
      throw new Declined();
    }
    return source.takeHexadecimal(digits);
  }

  private static int itself(int c) {
    if (c < 128 && (AsciiCase.isAlpha(c) || AsciiCase.isDigit(c))) {
      throw new Declined();
    }
    return c;
  }

  private static int octal(int value) {
    if (value > 0xFF) {
      throw new Declined();
    }
    return value;
  }

  /** An octal escape of three digits, else a reference to a group. */
  private Element number(int first) {
    int group = first - '0';
    if (Scanner.isDigit(source.next)) {
      int second = source.take();
      if (Scanner.isOctal(first) && Scanner.isOctal(second) && Scanner.isOctal(source.next)) {
        int value = (group * 8 + second - '0') * 8 + source.take() - '0';
        return new Element.Literal(octal(value), false);
      }
      group = group * 10 + second - '0';
    }
    return groups.reference(group);
  }
}
