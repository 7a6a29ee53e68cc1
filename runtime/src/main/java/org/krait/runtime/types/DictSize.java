package org.krait.runtime.types;

import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;

/** The bytes that a dict of the same entries has in CPython. */
// CPython: dictobject.c _PyDict_SizeOf_unlocked
final class DictSize {
  private static final int HEADER = 48;
  private static final int KEYS_HEADER = 32;

  private DictSize() {}

  static long of(PyDict dict) {
    if (dict.size() == 0) {
      return HEADER;
    }
    long places = 8;
    while (usable(places) < dict.size()) {
      places *= 2;
    }
    int indexBytes = places <= 1 << 7 ? 1 : places <= 1 << 15 ? 2 : 4;
    int entryBytes = hasOnlyText(dict.table()) ? 16 : 24;
    return HEADER + KEYS_HEADER + places * indexBytes + usable(places) * entryBytes;
  }

  private static long usable(long places) {
    return places * 2 / 3;
  }

  private static boolean hasOnlyText(HashTable table) {
    for (int i = 0; i < table.limit(); i++) {
      Object key = table.key(i);
      if (key != null && !PyStr.isStr(key)) {
        return false;
      }
    }
    return true;
  }
}
