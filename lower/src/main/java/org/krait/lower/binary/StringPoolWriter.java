package org.krait.lower.binary;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the strings of a file, each once. */
final class StringPoolWriter {
  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  int index(String text) {
    Integer known = indexes.get(text);
    if (known != null) {
      return known;
    }
    indexes.put(text, indexes.size());
    return indexes.size() - 1;
  }

  /** The number of strings; for each twice its byte length, plus one if UTF-16; all bytes. */
  void writeTo(ByteSink out) {
    ByteSink contents = new ByteSink();
    out.number(indexes.size());
    for (String text : indexes.keySet()) {
      boolean wide = isWide(text);
      byte[] bytes = wide ? wideBytes(text) : text.getBytes(StandardCharsets.ISO_8859_1);
      out.number(2 * bytes.length + (wide ? 1 : 0));
      contents.raw(bytes);
    }
    out.append(contents);
  }

  private static boolean isWide(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return true;
      }
    }
    return false;
  }

  /** By char, because lone surrogates have no encoding. */
  private static byte[] wideBytes(String text) {
    byte[] bytes = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >>> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }
}
