package org.krait.lens.live;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Representation;

/** Values as short texts, made without running any code of the program. */
public final class SafeText {
  private static final int MOST_CHARACTERS = 60;
  private static final int MOST_ITEMS = 8;
  private static final int MOST_BITS = 256;
  private static final int DEEPEST = 3;

  private SafeText() {}

  public static String of(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    write(out, value, 0);
    return out.toString();
  }

  /** The message of an exception: a string as it is, shortened, other values as {@link #of}. */
  static String message(Object argument) {
    return argument instanceof String text
        ? text.length() <= 2 * MOST_CHARACTERS ? text : text.substring(0, 2 * MOST_CHARACTERS) + "…"
        : of(argument);
  }

  private static void write(StringBuilder out, @Nullable Object value, int depth) {
    switch (value) {
      case null -> out.append("(unbound)");
      case Long n -> out.append(n);
      case Boolean b -> out.append(b ? "True" : "False");
      case PySingleton s -> out.append(s);
      case Double d -> out.append(Representation.javaRepr(d));
      case BigInteger n -> out.append(n.bitLength() > MOST_BITS ? "int of many digits" : n);
      case String s -> out.append(text(s));
      case PyBytes b when b.array().length <= MOST_CHARACTERS && isPlain(b, BuiltinTypes.BYTES) ->
          out.append(Representation.javaRepr(b));
      case PyList list when isPlain(list, BuiltinTypes.LIST) -> writeList(out, list, depth);
      case PyTuple tuple when isPlain(tuple, BuiltinTypes.TUPLE) -> writeTuple(out, tuple, depth);
      case PyDict dict when isPlain(dict, BuiltinTypes.DICT) -> writeDict(out, dict, depth);
      case PySet set when isPlain(set, BuiltinTypes.SET) -> writeSet(out, set, depth);
      case PyFunction function -> out.append("function ").append(function.code().name());
      case PyBuiltinFunction f -> out.append("built-in function ").append(f.member().name());
      case PyType type -> out.append("class ").append(type.name());
      case PyModule module -> out.append("a module");
      default -> out.append(Types.of(value).name()).append(" object");
    }
  }

  private static boolean isPlain(Object value, PyType type) {
    return Types.of(value) == type;
  }

  private static String text(String value) {
    return value.length() <= MOST_CHARACTERS
        ? Representation.javaRepr(value)
        : Representation.javaRepr(value.substring(0, MOST_CHARACTERS)) + "…";
  }

  private static void writeList(StringBuilder out, PyList list, int depth) {
    out.append('[');
    for (int i = 0; i < list.size() && goesOn(out, i, depth); i++) {
      write(out, list.get(i), depth + 1);
    }
    out.append(']');
  }

  private static void writeTuple(StringBuilder out, PyTuple tuple, int depth) {
    out.append('(');
    for (int i = 0; i < tuple.size() && goesOn(out, i, depth); i++) {
      write(out, tuple.get(i), depth + 1);
    }
    out.append(tuple.size() == 1 ? ",)" : ")");
  }

  private static void writeDict(StringBuilder out, PyDict dict, int depth) {
    out.append('{');
    HashTable table = dict.table();
    int shown = 0;
    for (int i = 0; i < table.limit(); i++) {
      Object key = table.key(i);
      if (key != null) {
        if (!goesOn(out, shown++, depth)) {
          break;
        }
        write(out, key, depth + 1);
        out.append(": ");
        write(out, table.value(i), depth + 1);
      }
    }
    out.append('}');
  }

  private static void writeSet(StringBuilder out, PySet set, int depth) {
    out.append(set.size() == 0 ? "set(" : "{");
    int shown = 0;
    for (int i = 0; i < set.limit(); i++) {
      Object key = set.key(i);
      if (key != null) {
        if (!goesOn(out, shown++, depth)) {
          break;
        }
        write(out, key, depth + 1);
      }
    }
    out.append(set.size() == 0 ? ")" : "}");
  }

  /** Begins another item; false, with dots, where there are too many or they lie too deep. */
  private static boolean goesOn(StringBuilder out, int index, int depth) {
    out.append(index == 0 ? "" : ", ");
    if (index < MOST_ITEMS && depth < DEEPEST) {
      return true;
    }
    out.append('…');
    return false;
  }
}
