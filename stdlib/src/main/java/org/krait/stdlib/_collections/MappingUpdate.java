package org.krait.stdlib._collections;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyDictIterator;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;

/** Updating a mapping through its own {@code __setitem__}, as MutableMapping.update does. */
// CPython: odictobject.c mutablemapping_update
final class MappingUpdate {
  private MappingUpdate() {}

  static void update(Object mapping, Object[] args, PyDict kwargs) {
    if (args.length > 1) {
      throw Errors.typeError("expected at most 1 argument, got " + args.length);
    }
    if (args.length == 1) {
      updateFrom(mapping, args[0]);
    }
    setAll(mapping, kwargs);
  }

  private static void updateFrom(Object mapping, Object source) {
    if (Types.of(source) == BuiltinTypes.DICT) {
      setAll(mapping, (PyDict) source);
    } else if (Attributes.find(source, "keys") != null) {
      for (Object key : Iteration.toArray(Attributes.callMethod(source, "keys"))) {
        Items.set(mapping, key, Items.get(source, key));
      }
    } else if (Attributes.find(source, "items") != null) {
      setPairs(mapping, Attributes.callMethod(source, "items"));
    } else {
      setPairs(mapping, source);
    }
  }

  private static void setAll(Object mapping, PyDict dict) {
    setPairs(mapping, new PyDictIterator(dict, PyDictIterator.Kind.ITEMS));
  }

  // CPython: odictobject.c mutablemapping_add_pairs
  private static void setPairs(Object mapping, Object pairs) {
    Object iterator = Iteration.iterator(pairs);
    for (Object p = Iteration.next(iterator); p != null; p = Iteration.next(iterator)) {
      Object pair = Iteration.iterator(p);
      Object key = Iteration.next(pair);
      Object value = key == null ? null : Iteration.next(pair);
      if (value == null) {
        throw Errors.valueError(
            "need more than " + (key == null ? "0 values" : "1 value") + " to unpack");
      }
      if (Iteration.next(pair) != null) {
        throw Errors.valueError("too many values to unpack (expected 2)");
      }
      Items.set(mapping, key, value);
    }
  }
}
