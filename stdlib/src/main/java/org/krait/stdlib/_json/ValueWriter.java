package org.krait.stdlib._json;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyFloat;
import org.krait.runtime.object.PyInt;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.text.TextBuilder;

/** Writes one object as JSON as an encoder is set up. */
// CPython: _json.c encoder_listencode_obj, encoder_listencode_dict, encoder_listencode_list
final class ValueWriter {
  private final PyEncoder encoder;
  private final TextBuilder out = new TextBuilder();
  private final @Nullable Map<Object, Object> open;

  ValueWriter(PyEncoder encoder) {
    this.encoder = encoder;
    this.open = encoder.checksCycles() ? new IdentityHashMap<>() : null;
  }

  /** The text of all that was written. */
  Object text() {
    return out.build();
  }

  void write(Object o, int level) {
    if (PyStr.isStr(o)) {
      encoder.appendString(out, o);
    } else if (o == PySingleton.NONE || o instanceof Boolean) {
      out.append(constant(o));
    } else if (isInt(o)) {
      out.append(integer(o));
    } else if (o instanceof Double || o instanceof PyFloat) {
      out.append(floating(o));
    } else if (o instanceof PyList || o instanceof PyTuple) {
      enter(o);
      writeItems(o, level);
      leave(o);
    } else if (o instanceof PyDict d) {
      enter(o);
      writeDict(d, level);
      leave(o);
    } else {
      enter(o);
      writeOther(o, level);
      leave(o);
    }
  }

  private void enter(Object o) {
    if (open != null && open.put(o, o) != null) {
      throw Errors.valueError("Circular reference detected");
    }
  }

  private void leave(Object o) {
    if (open != null) {
      open.remove(o);
    }
  }

  private void writeOther(Object o, int level) {
    Object replacement = encoder.replacement(o);
    try {
      write(replacement, level);
    } catch (PyException e) {
      throw noted(e, "when serializing " + Types.of(o).fullName() + " object");
    }
  }

  private static PyException noted(PyException e, String note) {
    Dispatch.call(Attributes.get(Exceptions.valueOf(e), "add_note"), PyStr.ofJava(note));
    return e;
  }

  private static String constant(Object o) {
    return o == PySingleton.NONE ? "null" : (Boolean) o ? "true" : "false";
  }

  private static boolean isInt(Object o) {
    return o instanceof Long || o instanceof BigInteger || o instanceof PyInt;
  }

  private static Object integer(Object o) {
    return Representation.repr(o instanceof PyInt i ? i.value() : o);
  }

  private Object floating(Object o) {
    double d = o instanceof PyFloat f ? f.value() : (Double) o;
    if (!Double.isNaN(d) && !Double.isInfinite(d)) {
      return Representation.repr(d);
    }
    if (!encoder.allowsNan()) {
      throw Errors.valueError(
          "Out of range float values are not JSON compliant: " + Representation.javaRepr(o));
    }
    return Double.isNaN(d) ? "NaN" : d > 0 ? "Infinity" : "-Infinity";
  }

  private void writeItems(Object list, int level) {
    Object[] items = list instanceof PyList l ? l.toArray() : ((PyTuple) list).items();
    if (items.length == 0) {
      out.append("[]");
      return;
    }
    out.append('[');
    encoder.newLine(out, level + 1);
    for (int i = 0; i < items.length; i++) {
      if (i > 0) {
        separate(level + 1);
      }
      try {
        write(items[i], level + 1);
      } catch (PyException e) {
        throw noted(e, "when serializing " + Types.of(list).fullName() + " item " + i);
      }
    }
    encoder.newLine(out, level);
    out.append(']');
  }

  private void separate(int level) {
    out.append(encoder.itemSeparator());
    encoder.newLine(out, level);
  }

  private void writeDict(PyDict dict, int level) {
    if (dict.size() == 0) {
      out.append("{}");
      return;
    }
    out.append('{');
    boolean first = true;
    if (encoder.sortsKeys() || dict.type() != BuiltinTypes.DICT) {
      Object items = Iteration.toList(Attributes.callMethod(dict, "items"));
      if (encoder.sortsKeys()) {
        Attributes.callMethod(items, "sort");
      }
      for (Object item : ((PyList) items).toArray()) {
        PyTuple pair = (PyTuple) item;
        first = !writePair(dict, pair.get(0), pair.get(1), first, level) && first;
      }
    } else {
      HashTable table = dict.table();
      for (int i = 0; i < table.limit(); i++) {
        Object key = table.key(i);
        if (key != null) {
          first = !writePair(dict, key, table.value(i), first, level) && first;
        }
      }
    }
    if (!first) {
      encoder.newLine(out, level);
    }
    out.append('}');
  }

  /** Writes a key with its value; false if the key was skipped. */
  private boolean writePair(PyDict dict, Object key, Object value, boolean first, int level) {
    Object name = keyName(key);
    if (name == null) {
      return false;
    }
    if (first) {
      encoder.newLine(out, level + 1);
    } else {
      separate(level + 1);
    }
    encoder.appendString(out, name);
    out.append(encoder.keySeparator());
    try {
      write(value, level + 1);
    } catch (PyException e) {
      throw noted(
          e,
          "when serializing "
              + Types.of(dict).fullName()
              + " item "
              + Representation.javaRepr(key));
    }
    return true;
  }

  private @Nullable Object keyName(Object key) {
    if (PyStr.isStr(key)) {
      return key;
    }
    if (key instanceof Double || key instanceof PyFloat) {
      return floating(key);
    }
    if (key == PySingleton.NONE || key instanceof Boolean) {
      return constant(key);
    }
    if (isInt(key)) {
      return integer(key);
    }
    if (encoder.skipsKeys()) {
      return null;
    }
    throw Errors.typeError(
        "keys must be str, int, float, bool or None, not " + Types.of(key).fullName());
  }
}
