package org.krait.stdlib._csv;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Representation;

/** The text of a row to write, field by field. */
// CPython: _csv.c join_append, csv_writerow
final class RowText {
  private final Dialect dialect;
  private final StringBuilder text = new StringBuilder();
  private int count;
  private boolean lastIsNone;

  RowText(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Adds a field, quoted and escaped as the dialect wants. */
  void add(Object field) {
    lastIsNone = field == PySingleton.NONE;
    add(lastIsNone ? null : Representation.javaStr(field), wantsQuotes(field));
  }

  private boolean wantsQuotes(Object field) {
    return switch (dialect.quoting) {
      case (int) CsvModule.QUOTE_NONNUMERIC -> !isNumber(field);
      case (int) CsvModule.QUOTE_ALL -> true;
      case (int) CsvModule.QUOTE_STRINGS -> PyStr.isStr(field);
      case (int) CsvModule.QUOTE_NOTNULL -> field != PySingleton.NONE;
      default -> false;
    };
  }

  // CPython: abstract.c PyNumber_Check
  private static boolean isNumber(Object o) {
    return Types.special(o, Special.INDEX) != null
        || Types.special(o, Special.FLOAT) != null
        || "complex".equals(Types.of(o).name());
  }

  private void add(@Nullable String field, boolean wanted) {
    if (count > 0) {
      text.appendCodePoint(dialect.delimiter);
    }
    boolean quoted = wanted;
    boolean isEmpty = field == null || field.isEmpty();
    if (isEmpty && dialect.delimiter == ' ' && dialect.skipinitialspace) {
      if (mustStayBare(field == null)) {
        throw CsvState.failure(
            "empty field must be quoted if delimiter is a space and skipinitialspace is true");
      }
      quoted = true;
    }
    int start = text.length();
    if (field != null) {
      quoted |= append(field);
    }
    if (quoted) {
      text.insert(start, Character.toString(dialect.quotechar));
      text.appendCodePoint(dialect.quotechar);
    }
    count++;
  }

  /** Whether an empty field cannot be quoted. */
  private boolean mustStayBare(boolean isNone) {
    return dialect.quoting == CsvModule.QUOTE_NONE
        || isNone
            && (dialect.quoting == CsvModule.QUOTE_STRINGS
                || dialect.quoting == CsvModule.QUOTE_NOTNULL);
  }

  /** Appends the characters; whether they need quotes around. */
  private boolean append(String field) {
    boolean needsQuotes = false;
    for (int i = 0; i < field.length(); ) {
      int c = field.codePointAt(i);
      i += Character.charCount(c);
      if (isSpecial(c)) {
        if (mustEscape(c)) {
          escape();
        } else {
          needsQuotes = true;
          if (c == dialect.quotechar) {
            text.appendCodePoint(c);
          }
        }
      }
      text.appendCodePoint(c);
    }
    return needsQuotes;
  }

  private boolean isSpecial(int c) {
    return c == dialect.delimiter
        || c == dialect.escapechar
        || c == dialect.quotechar
        || c == '\n'
        || c == '\r'
        || dialect.lineterminator.indexOf(c) >= 0;
  }

  private boolean mustEscape(int c) {
    return dialect.quoting == CsvModule.QUOTE_NONE
        || c == dialect.quotechar && !dialect.doublequote
        || c == dialect.escapechar && c != dialect.quotechar;
  }

  private void escape() {
    if (dialect.escapechar == Dialect.NONE) {
      throw CsvState.failure("need to escape, but no escapechar set");
    }
    text.appendCodePoint(dialect.escapechar);
  }

  /** The whole line. */
  String end() {
    if (count > 0 && text.isEmpty()) {
      if (mustStayBare(lastIsNone)) {
        throw CsvState.failure("single empty field record must be quoted");
      }
      count--;
      add(null, true);
    }
    return text.append(dialect.lineterminator).toString();
  }
}
