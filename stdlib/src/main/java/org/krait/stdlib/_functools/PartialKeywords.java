package org.krait.stdlib._functools;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;

/** The keywords of a partial as named arguments of a call. */
final class PartialKeywords {
  private final HashTable table;
  private final int version;
  private final String[] names;

  private PartialKeywords(HashTable table, int version, String[] names) {
    this.table = table;
    this.version = version;
    this.names = names;
  }

  /** Those of a dict whose keys are all plain strs; otherwise null. */
  static @Nullable PartialKeywords of(PyDict keywords) {
    HashTable table = keywords.table();
    int version = table.version();
    String[] names = new String[table.size()];
    int count = 0;
    for (int i = 0; i < table.limit() && count < names.length; i++) {
      Object key = table.key(i);
      if (key instanceof String name) {
        names[count++] = name;
      } else if (key != null) {
        return null;
      }
    }
    return count == names.length && table.isAt(version)
        ? new PartialKeywords(table, version, names)
        : null;
  }

  /** Whether these are still the keys of a dict. */
  boolean areOf(PyDict keywords) {
    return keywords.table() == table && table.isAt(version);
  }

  /** The names: the same array for all calls. */
  String[] names() {
    return names;
  }

  /** Puts the values behind other arguments; false if a key came or went meanwhile. */
  boolean putValues(Object[] args) {
    int at = args.length - names.length;
    for (int i = 0; i < table.limit() && at < args.length; i++) {
      Object value = table.value(i);
      if (value != null) {
        args[at++] = value;
      }
    }
    return at == args.length && table.isAt(version);
  }
}
