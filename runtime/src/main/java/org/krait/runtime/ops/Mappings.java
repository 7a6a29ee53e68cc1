package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.Types;

/** The entries of any mapping. */
public final class Mappings {
  private Mappings() {}

  /** Adds the entries of a mapping, which replace those that are there. */
  public static void update(PyDict dict, Object value) {
    if (value instanceof PyDict d && Dicts.iteratesAsDict(d)) {
      dict.putAll(d);
      return;
    }
    if (Attributes.find(value, "keys") == null) {
      throw Errors.typeError("'" + Types.of(value).fullName() + "' object is not a mapping");
    }
    for (Object key : Iteration.toArray(Attributes.callMethod(value, "keys"))) {
      dict.put(key, Items.get(value, key));
    }
  }
}
