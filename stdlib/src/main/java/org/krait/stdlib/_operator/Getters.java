package org.krait.stdlib._operator;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Representation;

/** What attrgetter, itemgetter and methodcaller have in common. */
final class Getters {
  private Getters() {}

  static void checkConstruction(String name, Object[] args, PyDict kwargs) {
    if (kwargs.size() > 0) {
      throw noKeywords(name);
    }
    if (args.length == 0) {
      throw Errors.typeError(name + " expected 1 argument, got 0");
    }
  }

  private static PyException noKeywords(String name) {
    return Errors.typeError(name + "() takes no keyword arguments");
  }

  /** The one operand of a call. */
  static Object operand(String name, Object[] args, String[] keywords) {
    if (keywords.length > 0) {
      throw noKeywords(name);
    }
    if (args.length != 1) {
      throw Errors.typeError(name + " expected 1 argument, got " + args.length);
    }
    return args[0];
  }

  static Object operand(String name, Object[] args, PyDict kwargs) {
    return operand(name, args, new String[kwargs.size()]);
  }

  static Object repr(String name, Object self, PyTuple args, PyDict kwargs) {
    String full = "operator." + name;
    if (!Representation.enter(self)) {
      return full + "(...)";
    }
    try {
      StringBuilder text = new StringBuilder();
      for (Object arg : args.items()) {
        text.append(text.isEmpty() ? "" : ", ").append(Representation.javaRepr(arg));
      }
      HashTable table = kwargs.table();
      for (int i = 0; i < table.limit(); i++) {
        text.append(", ").append(table.key(i)).append('=');
        text.append(Representation.javaRepr(table.value(i)));
      }
      return PyStr.ofJava(full + "(" + text + ")");
    } finally {
      Representation.leave(self);
    }
  }
}
