package org.krait.runtime.codec;

import java.util.HashMap;
import java.util.Map;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.text.Text;

/** The bytes of characters, made from a decoding table: what {@code charmap_build} gives. */
// CPython: unicodeobject.c PyUnicode_BuildEncodingMap
@PyTypeSpec(name = "EncodingMap", instantiable = false, subclassable = false)
public final class EncodingMap implements PyObject {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(EncodingMap.class);

  private final Map<Integer, Integer> bytes = new HashMap<>();

  private EncodingMap() {}

  /** The map for a decoding table; a dict where the table is short or has odd characters. */
  public static Object of(Object table) {
    int length = Math.min(256, Text.length(table));
    boolean plain = length == 256 && Text.at(table, 0) == 0;
    for (int i = 1; i < length && plain; i++) {
      int c = Text.at(table, i);
      plain = c != 0 && c <= 0xfffe;
    }
    if (!plain) {
      PyDict dict = new PyDict();
      for (int i = 0; i < length; i++) {
        dict.put((long) Text.at(table, i), (long) i);
      }
      return dict;
    }
    EncodingMap map = new EncodingMap();
    for (int i = 0; i < length; i++) {
      if (Text.at(table, i) != 0xfffe) {
        map.bytes.put(Text.at(table, i), i);
      }
    }
    return map;
  }

  /** The byte of a character, or -1. */
  int get(int c) {
    Integer b = bytes.get(c);
    return b == null ? -1 : b;
  }

  @Override
  public org.krait.runtime.object.PyType type() {
    return TYPE;
  }

  /// Return the size (in bytes) of this object
  @PyMethod("(self, /)")
  Object size() {
    return 16L + 16 * 8 + bytes.size();
  }
}
