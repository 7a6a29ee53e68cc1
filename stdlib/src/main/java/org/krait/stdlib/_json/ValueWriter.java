package org.krait.stdlib._json;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.number.FloatText;
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
import org.krait.runtime.ops.Sorting;
import org.krait.runtime.text.TextBuilder;

/** Writes one object as JSON as an encoder is set up. */
// CPython: _json.c encoder_listencode_obj, encoder_listencode_dict, encoder_listencode_list
final class ValueWriter {
  private static final Object[] NOTHING = {};

  /** Up to which level the beginnings of lines are kept. */
  private static final int MOST_LINES = 256;

  private final PyEncoder encoder;
  private final TextBuilder out = new TextBuilder(256);
  private final boolean quotes;
  private final boolean escapes;
  private final Object keyEnd;
  private final Object itemEnd;
  private final @Nullable Object indentation;

  /** The text that begins a line, by level. */
  private Object[] lines = NOTHING;

  private final boolean checksCycles;

  /** The containers and replaced objects that are being written, from the outermost on. */
  private Object[] open = NOTHING;

  private int depth;

  ValueWriter(PyEncoder encoder) {
    this.encoder = encoder;
    quotes = encoder.quotes();
    escapes = encoder.escapes();
    keyEnd = encoder.keyEnd();
    itemEnd = encoder.itemEnd();
    indentation = encoder.indentation();
    checksCycles = encoder.checksCycles();
  }

  /** The text of all that was written. */
  Object text() {
    return out.build();
  }

  void write(Object o, int level) {
    if (o instanceof String) {
      writeString(o);
    } else if (o instanceof Long n) {
      out.appendDecimal(n);
    } else if (o instanceof PyDict d) {
      enter(o);
      writeDict(d, level);
      depth--;
    } else if (o instanceof PyList || o instanceof PyTuple) {
      enter(o);
      writeItems(o, level);
      depth--;
    } else if (o instanceof Double || o instanceof PyFloat) {
      out.append(floating(o));
    } else if (o == PySingleton.NONE || o instanceof Boolean) {
      out.append(constant(o));
    } else if (PyStr.isStr(o)) {
      writeString(o);
    } else if (isInt(o)) {
      out.append(integer(o));
    } else {
      enter(o);
      writeOther(o, level);
      depth--;
    }
  }

  private void writeString(Object s) {
    if (quotes) {
      JsonString.append(out, PyStr.exact(s), escapes);
    } else {
      out.append(encoder.quoted(s));
    }
  }

  /** Notes what is being written from here on; whoever is done with it takes back the depth. */
  private void enter(Object o) {
    if (checksCycles) {
      for (int i = depth - 1; i >= 0; i--) {
        if (open[i] == o) {
          throw Errors.valueError("Circular reference detected");
        }
      }
      if (depth == open.length) {
        open = Arrays.copyOf(open, depth + 16);
      }
      open[depth] = o;
    }
    depth++;
  }

  /** Begins a line at a level of indentation, if lines are wanted. */
  private void newLine(int level) {
    if (indentation == null) {
      return;
    }
    if (level < 0 || level >= MOST_LINES) {
      out.append(line(level));
      return;
    }
    if (level >= lines.length) {
      lines = Arrays.copyOf(lines, level + 8);
    }
    if (lines[level] == null) {
      lines[level] = line(level);
    }
    out.append(lines[level]);
  }

  private Object line(int level) {
    TextBuilder line = new TextBuilder().append('\n');
    for (int i = 0; i < level; i++) {
      line.append(indentation);
    }
    return line.build();
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
      return FloatText.repr(d);
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
    newLine(level + 1);
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
    newLine(level);
    out.append(']');
  }

  private void separate(int level) {
    out.append(itemEnd);
    newLine(level);
  }

  private void writeDict(PyDict dict, int level) {
    if (dict.size() == 0) {
      out.append("{}");
      return;
    }
    out.append('{');
    boolean first = true;
    if (encoder.sortsKeys() || dict.type() != BuiltinTypes.DICT) {
      for (Object item : items(dict)) {
        if (!(item instanceof PyTuple pair) || pair.size() != 2) {
          throw Errors.valueError("items must return 2-tuples");
        }
        first = !writePair(dict, pair.get(0), pair.get(1), first, level) && first;
      }
    } else {
      HashTable table = dict.table();
      for (int i = 0; i < table.limit(); i++) {
        Object key = table.key(i);
        Object value = table.value(i);
        if (key != null && value != null) {
          first = !writePair(dict, key, value, first, level) && first;
        }
      }
    }
    if (!first) {
      newLine(level);
    }
    out.append('}');
  }

  /** The items of a dict, sorted if wanted. */
  private Object[] items(PyDict dict) {
    Object[] all = Iteration.toArray(Attributes.callMethod(dict, "items"));
    if (encoder.sortsKeys()) {
      Sorting.sort(all, null, false);
    }
    return all;
  }

  /** Writes a key with its value; false if the key was skipped. */
  private boolean writePair(PyDict dict, Object key, Object value, boolean first, int level) {
    Object name = keyName(key);
    if (name == null) {
      return false;
    }
    if (first) {
      newLine(level + 1);
    } else {
      separate(level + 1);
    }
    writeString(name);
    out.append(keyEnd);
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
