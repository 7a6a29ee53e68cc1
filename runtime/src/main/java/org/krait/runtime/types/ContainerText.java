package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Representation;

/** The repr of containers; one that contains itself shows as dots. */
final class ContainerText {
  private ContainerText() {}

  static Object list(PyList list) {
    if (list.size() == 0) {
      return "[]";
    }
    if (!Representation.enter(list)) {
      return "[...]";
    }
    try {
      StringBuilder text = new StringBuilder("[");
      for (int i = 0; ; i++) {
        Object item = list.at(i);
        if (item == null) {
          return PyStr.ofJava(text.append(']').toString());
        }
        append(text, i, item);
      }
    } finally {
      Representation.leave(list);
    }
  }

  static Object tuple(Object self, Object[] items) {
    if (items.length == 0) {
      return "()";
    }
    String end = items.length == 1 ? ",)" : ")";
    return items(self, "(", items, end, "(...)");
  }

  /** The items between two brackets; the dots stand for the container inside itself. */
  static Object items(Object self, String start, Object[] items, String end, String dots) {
    if (!Representation.enter(self)) {
      return dots;
    }
    try {
      StringBuilder text = new StringBuilder(start);
      for (int i = 0; i < items.length; i++) {
        append(text, i, items[i]);
      }
      return PyStr.ofJava(text.append(end).toString());
    } finally {
      Representation.leave(self);
    }
  }

  private static void append(StringBuilder text, int i, Object item) {
    if (i > 0) {
      text.append(", ");
    }
    text.append(Representation.javaRepr(item));
  }

  static Object dict(PyDict dict) {
    if (dict.size() == 0) {
      return "{}";
    }
    if (!Representation.enter(dict)) {
      return "{...}";
    }
    try {
      return PyStr.ofJava(entries(dict.table()));
    } finally {
      Representation.leave(dict);
    }
  }

  private static String entries(HashTable table) {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < table.limit(); i++) {
      Object key = table.key(i);
      Object value = table.value(i);
      if (key != null && value != null) {
        append(text, text.length() - 1, key);
        text.append(": ").append(Representation.javaRepr(value));
      }
    }
    return text.append('}').toString();
  }

  /** A type's name and some text in parentheses, as {@code repr} shows most containers. */
  static Object call(String name, @Nullable Object inside) {
    return PyStr.ofJava(name + "(" + (inside == null ? "" : inside.toString()) + ")");
  }
}
