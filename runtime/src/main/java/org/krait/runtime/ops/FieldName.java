package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.text.Characters;
import org.krait.runtime.text.Text;

/** The name of a replacement field: an argument, then steps by attribute or item. */
// CPython: unicode_format.h field_name_split, FieldNameIterator_next
public final class FieldName {
  private final Object text;
  private final int end;
  private final Object first;
  private int at;
  private boolean attribute;
  private Object key = "";

  public FieldName(Object text) {
    this.text = text;
    this.end = Text.length(text);
    while (at < end && Text.at(text, at) != '.' && Text.at(text, at) != '[') {
      at++;
    }
    first = indexOrText(0, at);
  }

  /** The argument: its index as a Long, or its name; an empty str for the next one. */
  public Object first() {
    return first;
  }

  /** Whether the next step reads an attribute; else it reads an item. */
  public boolean isAttribute() {
    return attribute;
  }

  /** The attribute's name or the item's key, which is a Long where it consists of digits. */
  public Object key() {
    return key;
  }

  /** Goes to the next step; false at the end. */
  public boolean next() {
    if (at >= end) {
      return false;
    }
    int c = Text.at(text, at++);
    int start = at;
    if (c == '.') {
      attribute = true;
      while (at < end && Text.at(text, at) != '.' && Text.at(text, at) != '[') {
        at++;
      }
      key = Text.slice(text, start, at);
    } else if (c == '[') {
      attribute = false;
      while (at < end && Text.at(text, at) != ']') {
        at++;
      }
      if (at >= end) {
        throw Errors.valueError("Missing ']' in format string");
      }
      key = indexOrText(start, at++);
    } else {
      throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
    }
    if (key instanceof String s && s.isEmpty()) {
      throw Errors.valueError("Empty attribute in format string");
    }
    return true;
  }

  private Object indexOrText(int from, int to) {
    if (from == to) {
      return "";
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      int digit = Characters.decimalValue(Text.at(text, i));
      if (digit < 0) {
        return Text.slice(text, from, to);
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw Errors.valueError("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
