package org.krait.runtime.function;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyTuple;

/** Puts the arguments of a call into the slots of the function's parameters. */
// CPython: ceval.c initialize_locals
public final class ArgumentBinding {
  private ArgumentBinding() {}

  /** The slots of the call, parameters set. */
  static Object[] bind(PyFunction function, PyCode code, Object[] args, String[] names) {
    CodeHeading heading = code.heading();
    Object[] slots = new Object[code.executable().slots()];
    int given = args.length - names.length;
    int positional = Math.min(given, heading.argCount());
    System.arraycopy(args, 0, slots, 0, positional);
    int total = heading.argCount() + heading.keywordOnlyCount();
    if (heading.has(CodeHeading.VARARGS)) {
      slots[total] =
          given > positional
              ? new PyTuple(Arrays.copyOfRange(args, positional, given))
              : PyTuple.EMPTY;
    }
    PyDict rest = null;
    if (heading.has(CodeHeading.VARKEYWORDS)) {
      rest = new PyDict();
      slots[heading.has(CodeHeading.VARARGS) ? total + 1 : total] = rest;
    }
    if (names.length > 0) {
      bindKeywords(function, heading, slots, rest, args, names);
    }
    if (given > positional && !heading.has(CodeHeading.VARARGS)) {
      throw ArgumentErrors.tooManyPositional(function, heading, slots, given);
    }
    fillMissing(function, heading, slots, given);
    return slots;
  }

  /**
   * The slots of a call with a dict of keywords for {@code *args} and {@code **kwargs} that are
   * handed on; null where the general form must tell what is wrong.
   */
  public static Object @Nullable [] bind(PyFunction function, Object[] args, PyDict keywords) {
    PyCode code = function.code();
    CodeHeading heading = code.heading();
    int argCount = heading.argCount();
    int total = argCount + heading.keywordOnlyCount();
    boolean takesMore = heading.has(CodeHeading.VARARGS);
    if (args.length > argCount && !takesMore) {
      return null;
    }
    Object[] slots = new Object[code.executable().slots()];
    System.arraycopy(args, 0, slots, 0, Math.min(args.length, argCount));
    if (takesMore) {
      slots[total] = CompiledExecutable.rest(args, Math.min(args.length, argCount));
    }
    PyDict rest = heading.has(CodeHeading.VARKEYWORDS) ? new PyDict() : null;
    if (rest != null) {
      slots[takesMore ? total + 1 : total] = rest;
    }
    if (!bindEntries(heading, slots, rest, keywords.table())) {
      return null;
    }
    fillMissing(function, heading, slots, args.length);
    return slots;
  }

  private static boolean bindEntries(
      CodeHeading heading, Object[] slots, @Nullable PyDict rest, HashTable entries) {
    for (int i = 0; i < entries.limit(); i++) {
      Object key = entries.key(i);
      Object value = entries.value(i);
      if (key != null && value != null) {
        int slot = key instanceof String name ? parameter(heading, name) : -1;
        if (slot >= 0 && slots[slot] == null) {
          slots[slot] = value;
        } else if (slot < 0 && rest != null && key instanceof String) {
          rest.put(key, value);
        } else {
          return false;
        }
      }
    }
    return true;
  }

  /** Gives parameters without arguments their defaults; TypeError if one has none. */
  static void fillMissing(PyFunction function, CodeHeading heading, Object[] slots, int given) {
    if (given < heading.argCount()) {
      fillDefaults(function, heading, slots, given);
    }
    if (heading.keywordOnlyCount() > 0) {
      fillKeywordDefaults(function, heading, slots);
    }
  }

  private static void bindKeywords(
      PyFunction function,
      CodeHeading heading,
      Object[] slots,
      @Nullable PyDict rest,
      Object[] args,
      String[] names) {
    int first = args.length - names.length;
    for (int i = 0; i < names.length; i++) {
      int slot = parameter(heading, names[i]);
      if (slot >= 0) {
        if (slots[slot] != null) {
          throw ArgumentErrors.multipleValues(function, names[i]);
        }
        slots[slot] = args[first + i];
      } else if (rest != null) {
        rest.put(names[i], args[first + i]);
      } else {
        throw ArgumentErrors.unexpectedKeyword(function, heading, names, names[i]);
      }
    }
  }

  /** The slot of a parameter that can be named, or -1. */
  static int parameter(CodeHeading heading, String name) {
    String[] varNames = heading.varNames();
    int total = heading.argCount() + heading.keywordOnlyCount();
    for (int i = heading.positionalOnlyCount(); i < total; i++) {
      if (varNames[i] == name) {
        return i;
      }
    }
    for (int i = heading.positionalOnlyCount(); i < total; i++) {
      if (varNames[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static void fillDefaults(
      PyFunction function, CodeHeading heading, Object[] slots, int given) {
    PyTuple defaults = function.defaults();
    int count = defaults == null ? 0 : defaults.size();
    int required = heading.argCount() - count;
    for (int i = given; i < required; i++) {
      if (slots[i] == null) {
        throw ArgumentErrors.missing(function, heading, slots, 0, required, "positional");
      }
    }
    for (int i = Math.max(given, required); i < heading.argCount(); i++) {
      if (slots[i] == null) {
        slots[i] = defaults.get(i - required);
      }
    }
  }

  private static void fillKeywordDefaults(
      PyFunction function, CodeHeading heading, Object[] slots) {
    int from = heading.argCount();
    int to = from + heading.keywordOnlyCount();
    boolean missing = false;
    for (int i = from; i < to; i++) {
      if (slots[i] == null) {
        slots[i] = function.keywordDefault(heading.varNames()[i], i - from);
        missing |= slots[i] == null;
      }
    }
    if (missing) {
      throw ArgumentErrors.missing(function, heading, slots, from, to, "keyword-only");
    }
  }
}
