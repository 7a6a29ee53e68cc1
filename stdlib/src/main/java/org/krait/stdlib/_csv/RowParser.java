package org.krait.stdlib._csv;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;

/** The automaton that takes lines of text apart into the fields of a row. */
// CPython: _csv.c parse_process_char
final class RowParser {
  private static final int END_OF_LINE = -2;

  private enum State {
    START_RECORD,
    START_FIELD,
    ESCAPED_CHAR,
    IN_FIELD,
    IN_QUOTED_FIELD,
    ESCAPE_IN_QUOTED_FIELD,
    QUOTE_IN_QUOTED_FIELD,
    EAT_LINE_END,
    AFTER_ESCAPED_LINE_END
  }

  private final Dialect dialect;
  private final CsvState module = CsvState.current();
  private final StringBuilder field = new StringBuilder();
  private PyList fields = new PyList();
  private State state = State.START_RECORD;
  private boolean unquoted;

  RowParser(Dialect dialect) {
    this.dialect = dialect;
  }

  void begin() {
    fields = new PyList();
    state = State.START_RECORD;
    unquoted = false;
    field.setLength(0);
  }

  boolean isComplete() {
    return state == State.START_RECORD;
  }

  PyList row() {
    return fields;
  }

  /** The row that the end of all lines leaves, or null. */
  @Nullable PyList endOfInput() {
    if (field.isEmpty() && state != State.IN_QUOTED_FIELD) {
      return null;
    }
    if (dialect.strict) {
      throw CsvState.failure("unexpected end of data");
    }
    save();
    return fields;
  }

  /** Takes a line. */
  void add(String line) {
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      take(c);
      i += Character.charCount(c);
    }
    take(END_OF_LINE);
  }

  private static boolean endsLine(int c) {
    return c == '\n' || c == '\r' || c == END_OF_LINE;
  }

  private void take(int c) {
    switch (state) {
      case START_RECORD -> startRecord(c);
      case START_FIELD -> startField(c);
      case ESCAPED_CHAR -> escaped(c);
      case AFTER_ESCAPED_LINE_END -> {
        if (c != END_OF_LINE) {
          inField(c);
        }
      }
      case IN_FIELD -> inField(c);
      case IN_QUOTED_FIELD -> inQuotedField(c);
      case ESCAPE_IN_QUOTED_FIELD -> {
        append(c == END_OF_LINE ? '\n' : c);
        state = State.IN_QUOTED_FIELD;
      }
      case QUOTE_IN_QUOTED_FIELD -> quoteInQuotedField(c);
      case EAT_LINE_END -> eatLineEnd(c);
    }
  }

  private void startRecord(int c) {
    if (c == END_OF_LINE) {
      return;
    }
    if (endsLine(c)) {
      state = State.EAT_LINE_END;
      return;
    }
    startField(c);
  }

  private void startField(int c) {
    unquoted = true;
    state = State.START_FIELD;
    if (endsLine(c)) {
      endRow(c);
    } else if (c == dialect.quotechar && dialect.quoting != CsvModule.QUOTE_NONE) {
      unquoted = false;
      state = State.IN_QUOTED_FIELD;
    } else if (c == dialect.escapechar) {
      state = State.ESCAPED_CHAR;
    } else if (c == ' ' && dialect.skipinitialspace) {
      state = State.START_FIELD;
    } else if (c == dialect.delimiter) {
      save();
    } else {
      append(c);
      state = State.IN_FIELD;
    }
  }

  private void escaped(int c) {
    if (c == '\n' || c == '\r') {
      append(c);
      state = State.AFTER_ESCAPED_LINE_END;
    } else {
      append(c == END_OF_LINE ? '\n' : c);
      state = State.IN_FIELD;
    }
  }

  private void inField(int c) {
    if (endsLine(c)) {
      endRow(c);
    } else if (c == dialect.escapechar) {
      state = State.ESCAPED_CHAR;
    } else if (c == dialect.delimiter) {
      save();
      state = State.START_FIELD;
    } else {
      append(c);
      state = State.IN_FIELD;
    }
  }

  private void inQuotedField(int c) {
    if (c == END_OF_LINE) {
      return;
    }
    if (c == dialect.escapechar) {
      state = State.ESCAPE_IN_QUOTED_FIELD;
    } else if (c == dialect.quotechar && dialect.quoting != CsvModule.QUOTE_NONE) {
      state = dialect.doublequote ? State.QUOTE_IN_QUOTED_FIELD : State.IN_FIELD;
    } else {
      append(c);
    }
  }

  private void quoteInQuotedField(int c) {
    if (dialect.quoting != CsvModule.QUOTE_NONE && c == dialect.quotechar) {
      append(c);
      state = State.IN_QUOTED_FIELD;
    } else if (c == dialect.delimiter) {
      save();
      state = State.START_FIELD;
    } else if (endsLine(c)) {
      endRow(c);
    } else if (!dialect.strict) {
      append(c);
      state = State.IN_FIELD;
    } else {
      throw CsvState.failure(
          "'"
              + Character.toString(dialect.delimiter)
              + "' expected after '"
              + Character.toString(dialect.quotechar)
              + "'");
    }
  }

  private void eatLineEnd(int c) {
    if (c == END_OF_LINE) {
      state = State.START_RECORD;
    } else if (!endsLine(c)) {
      throw CsvState.failure(
          "new-line character seen in unquoted field - do you need to open the file with"
              + " newline=''?");
    }
  }

  private void endRow(int c) {
    save();
    state = c == END_OF_LINE ? State.START_RECORD : State.EAT_LINE_END;
  }

  private void append(int c) {
    if (field.length() >= module.fieldLimit) {
      throw CsvState.failure("field larger than field limit (" + module.fieldLimit + ")");
    }
    field.appendCodePoint(c);
  }

  private void save() {
    int quoting = dialect.quoting;
    boolean strings = quoting == CsvModule.QUOTE_STRINGS;
    if (unquoted && field.isEmpty() && (strings || quoting == CsvModule.QUOTE_NOTNULL)) {
      fields.add(PySingleton.NONE);
      return;
    }
    Object text = PyStr.ofJava(field.toString());
    boolean isNumber =
        unquoted && !field.isEmpty() && (strings || quoting == CsvModule.QUOTE_NONNUMERIC);
    fields.add(isNumber ? Dispatch.call(BuiltinTypes.FLOAT, text) : text);
    field.setLength(0);
  }
}
