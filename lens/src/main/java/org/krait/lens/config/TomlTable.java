package org.krait.lens.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One table of a TOML file whose values are strings and arrays of strings; the rest of the file is
 * passed over.
 */
final class TomlTable {
  private final String text;
  private final String header;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private int at;

  private TomlTable(String text, String header) {
    this.text = text;
    this.header = header;
  }

  /**
   * Reads a table; empty where the file has none. A string counts as an array of one.
   *
   * @param header the table's name as its line has it, without brackets
   * @throws ConfigException for values of other kinds
   */
  static Map<String, List<String>> read(String text, String header) throws ConfigException {
    TomlTable table = new TomlTable(text, header);
    table.read();
    return table.values;
  }

  private void read() throws ConfigException {
    boolean inside = false;
    while (at < text.length()) {
      int end = lineEnd();
      String line = text.substring(at, end).strip();
      if (line.startsWith("[")) {
        inside = line.replace(" ", "").startsWith("[" + header + "]");
        at = end + 1;
      } else if (inside && !line.isEmpty() && !line.startsWith("#")) {
        readPair();
      } else {
        at = end + 1;
      }
    }
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private void readPair() throws ConfigException {
    int equals = text.indexOf('=', at);
    if (equals < 0 || equals > lineEnd()) {
      throw error("a key without a value");
    }
    String key = text.substring(at, equals).strip();
    at = equals + 1;
    skipBlank(false);
    List<String> value = new ArrayList<>();
    if (peek() == '[') {
      readArray(value);
    } else {
      value.add(readString());
    }
    values.put(key, value);
    at = lineEnd() + 1;
  }

  private void readArray(List<String> value) throws ConfigException {
    at++;
    skipBlank(true);
    while (peek() != ']') {
      value.add(readString());
      skipBlank(true);
      if (peek() == ',') {
        at++;
        skipBlank(true);
      } else if (peek() != ']') {
        throw error("an array that does not end");
      }
    }
    at++;
  }

  private String readString() throws ConfigException {
    char quote = peek();
    int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
    if (end < 0 || end > lineEnd()) {
      throw error("only strings and arrays of strings are understood here");
    }
    String value = text.substring(at + 1, end);
    at = end + 1;
    return value;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void skipBlank(boolean acrossLines) {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (acrossLines && c == '#') {
        at = lineEnd();
      } else if (c == ' ' || c == '\t' || acrossLines && (c == '\n' || c == '\r')) {
        at++;
      } else {
        return;
      }
    }
  }

  private ConfigException error(String what) {
    long line = text.substring(0, Math.min(at, text.length())).lines().count();
    return new ConfigException("line " + Math.max(1, line) + ", [" + header + "]: " + what);
  }
}
