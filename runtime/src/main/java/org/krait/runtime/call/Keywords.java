package org.krait.runtime.call;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Dicts;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/** {@code **value} in calls: the entries of a mapping added to the keyword arguments. */
final class Keywords {
  private Keywords() {}

  /** Adds the entries of a mapping of keyword arguments; TypeError if one is there already. */
  // CPython: ceval.c _PyEval_FormatKwargsError
  static void merge(PyDict keywords, Object callee, Object value) {
    if (value instanceof PyDict d && Dicts.iteratesAsDict(d)) {
      HashTable table = d.table();
      for (int i = 0; i < table.limit(); i++) {
        Object key = table.key(i);
        if (key != null) {
          add(keywords, callee, key, table.value(i));
        }
      }
      return;
    }
    if (Attributes.find(value, "keys") == null) {
      throw Errors.typeError(
          CalleeName.of(callee)
              + " argument after ** must be a mapping, not "
              + Types.of(value).fullName());
    }
    for (Object key : Iteration.toArray(Attributes.callMethod(value, "keys"))) {
      add(keywords, callee, key, Items.get(value, key));
    }
  }

  /** Adds one keyword argument; TypeError if it is there already. */
  static void add(PyDict keywords, Object callee, Object key, Object value) {
    int before = keywords.size();
    keywords.getOrPut(key, value);
    if (keywords.size() == before) {
      throw Errors.typeError(
          CalleeName.of(callee)
              + " got multiple values for keyword argument '"
              + Representation.javaStr(key)
              + "'");
    }
  }
}
