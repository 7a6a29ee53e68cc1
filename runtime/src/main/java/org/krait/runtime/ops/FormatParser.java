package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.text.Text;

/**
 * Walks a format string: each step is some literal text and, unless it is the last or an escaped
 * brace, a replacement field.
 */
// CPython: unicode_format.h MarkupIterator_next, parse_field
public final class FormatParser {
  private final Object text;
  private final int end;
  private int at;
  private Object literal = "";
  private boolean hasField;
  private Object fieldName = "";
  private int conversion;
  private Object spec = "";
  private boolean nested;

  public FormatParser(Object text) {
    this.text = text;
    this.end = Text.length(text);
  }

  /** The text before the field. */
  public Object literal() {
    return literal;
  }

  public boolean hasField() {
    return hasField;
  }

  public Object fieldName() {
    return fieldName;
  }

  /** The letter after {@code !}, or 0. */
  public int conversion() {
    return conversion;
  }

  public Object spec() {
    return spec;
  }

  /** Whether the specification has replacement fields of its own. */
  public boolean hasNestedFields() {
    return nested;
  }

  /** Goes to the next step; false at the end. */
  public boolean next() {
    hasField = false;
    fieldName = "";
    spec = "";
    conversion = 0;
    nested = false;
    if (at >= end) {
      return false;
    }
    int start = at;
    int c = 0;
    boolean markup = false;
    while (at < end && !markup) {
      c = Text.at(text, at++);
      markup = c == '{' || c == '}';
    }
    int stop = at;
    boolean atEnd = at >= end;
    if (markup) {
      boolean doubled = !atEnd && Text.at(text, at) == c;
      if (c == '}' && !doubled) {
        throw Errors.valueError("Single '}' encountered in format string");
      }
      if (atEnd) {
        throw Errors.valueError("Single '{' encountered in format string");
      }
      if (doubled) {
        at++;
        markup = false;
      } else {
        stop--;
      }
    }
    literal = Text.slice(text, start, stop);
    if (markup) {
      hasField = true;
      parseField();
    }
    return true;
  }

  private void parseField() {
    int start = at;
    int c = fieldNameEnd();
    fieldName = Text.slice(text, start, c == 0 ? at : at - 1);
    if (c == '!' && parseConversion()) {
      return;
    }
    if (c == '!' || c == ':') {
      parseSpec();
    } else if (c != '}') {
      throw Errors.valueError("expected '}' before end of string");
    }
  }

  /** Reads past the character that ends the field's name; it, or 0 at the end of the string. */
  private int fieldNameEnd() {
    while (at < end) {
      int c = Text.at(text, at++);
      switch (c) {
        case '{' -> throw Errors.valueError("unexpected '{' in field name");
        case '[' -> {
          while (at < end && Text.at(text, at) != ']') {
            at++;
          }
        }
        case '}', ':', '!' -> {
          return c;
        }
        default -> {}
      }
    }
    return 0;
  }

  /** Reads the conversion; true if the field ends after it. */
  private boolean parseConversion() {
    if (at >= end) {
      throw Errors.valueError("end of string while looking for conversion specifier");
    }
    conversion = Text.at(text, at++);
    if (at < end) {
      int c = Text.at(text, at++);
      if (c == '}') {
        return true;
      }
      if (c != ':') {
        throw Errors.valueError("expected ':' after conversion specifier");
      }
    }
    return false;
  }

  private void parseSpec() {
    int start = at;
    int depth = 1;
    while (at < end) {
      int c = Text.at(text, at++);
      if (c == '{') {
        nested = true;
        depth++;
      } else if (c == '}' && --depth == 0) {
        spec = Text.slice(text, start, at - 1);
        return;
      }
    }
    throw Errors.valueError("unmatched '{' in format spec");
  }
}
