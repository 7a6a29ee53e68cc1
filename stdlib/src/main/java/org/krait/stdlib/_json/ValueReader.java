package org.krait.stdlib._json;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.number.FloatParsing;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.text.Text;

/** Reads JSON values as a scanner is set up. */
// CPython: _json.c scan_once_unicode, _parse_object_unicode, _parse_array_unicode
final class ValueReader extends JsonReader {
  /** Ints of fewer characters fit in a long. */
  private static final int SAFE_DIGITS = 18;

  private final PyScanner scanner;

  ValueReader(PyScanner scanner, Object text, int at) {
    super(text, scanner.isStrict());
    this.scanner = scanner;
    this.at = at;
  }

  /** Reads the value here, up to behind it; StopIteration with the index where there is none. */
  Object value() {
    int c = peek();
    switch (c) {
      case '"' -> {
        at++;
        return string();
      }
      case '{' -> {
        at++;
        return object();
      }
      case '[' -> {
        at++;
        return array();
      }
      default -> {
        Object constant = constant(c);
        return constant != null ? constant : number();
      }
    }
  }

  private @Nullable Object constant(int c) {
    return switch (c) {
      case 'n' -> skip("null") ? PySingleton.NONE : null;
      case 't' -> skip("true") ? true : null;
      case 'f' -> skip("false") ? false : null;
      case 'N' -> skip("NaN") ? scanner.constant("NaN") : null;
      case 'I' -> skip("Infinity") ? scanner.constant("Infinity") : null;
      case '-' -> skip("-Infinity") ? scanner.constant("-Infinity") : null;
      default -> null;
    };
  }

  private boolean skip(String word) {
    if (!Text.startsAt(text, word, at)) {
      return false;
    }
    at += word.length();
    return true;
  }

  private static PyException noValue(int index) {
    return new PyException("StopIteration", new Object[] {(long) index});
  }

  // CPython: _json.c _match_number_unicode
  private Object number() {
    int start = at;
    int i = start < length && at(start) == '-' ? start + 1 : start;
    int end = i < length && at(i) == '0' ? i + 1 : digits(i);
    if (end == i) {
      throw noValue(start);
    }
    boolean isFloat = false;
    if (end < length && at(end) == '.' && digits(end + 1) > end + 1) {
      isFloat = true;
      end = digits(end + 1);
    }
    if (end < length && (at(end) | 32) == 'e') {
      int sign = end + 1 < length ? at(end + 1) : 0;
      int from = sign == '+' || sign == '-' ? end + 2 : end + 1;
      if (digits(from) > from) {
        isFloat = true;
        end = digits(from);
      }
    }
    at = end;
    if (!isFloat && end - start < SAFE_DIGITS && scanner.readsInts()) {
      return whole(start, end);
    }
    return scanner.number((String) Text.slice(text, start, end), isFloat);
  }

  /** The int that the digits between two indices spell. */
  private long whole(int start, int end) {
    boolean negative = at(start) == '-';
    long value = 0;
    for (int i = negative ? start + 1 : start; i < end; i++) {
      value = value * 10 + (at(i) - '0');
    }
    return negative ? -value : value;
  }

  private int digits(int from) {
    int i = from;
    while (i < length && at(i) >= '0' && at(i) <= '9') {
      i++;
    }
    return i;
  }

  private Object array() {
    PyList items = new PyList();
    skipSpace();
    if (peek() == ']') {
      at++;
      return items;
    }
    do {
      items.add(value());
    } while (another(']', "Illegal trailing comma before end of array"));
    return items;
  }

  /** Goes behind a comma (true) or behind the bracket that ends a list of items (false). */
  private boolean another(char end, String trailing) {
    skipSpace();
    if (peek() == end) {
      at++;
      return false;
    }
    if (peek() != ',') {
      throw error("Expecting ',' delimiter", at);
    }
    int comma = at++;
    skipSpace();
    if (peek() == end) {
      throw error(trailing, comma);
    }
    return true;
  }

  private Object object() {
    PyList pairs = scanner.wantsPairs() ? new PyList() : null;
    PyDict dict = new PyDict();
    skipSpace();
    if (peek() == '}') {
      at++;
      return scanner.finished(dict, pairs);
    }
    do {
      if (peek() != '"') {
        throw error("Expecting property name enclosed in double quotes", at);
      }
      at++;
      Object key = name();
      skipSpace();
      if (peek() != ':') {
        throw error("Expecting ':' delimiter", at);
      }
      at++;
      skipSpace();
      Object value = value();
      if (pairs != null) {
        pairs.add(new PyTuple(key, value));
      } else {
        dict.put(key, value);
      }
    } while (another('}', "Illegal trailing comma before end of object"));
    return scanner.finished(dict, pairs);
  }

  /** A number by its text, as the types int and float make it. */
  static Object plainNumber(String digits, boolean isFloat) {
    if (isFloat) {
      return FloatParsing.decimal(digits);
    }
    return digits.length() < SAFE_DIGITS
        ? (Object) Long.parseLong(digits)
        : Dispatch.call(BuiltinTypes.INT, digits);
  }
}
