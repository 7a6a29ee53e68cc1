package org.krait.runtime.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Iteration;

/**
 * What {@code __slots__} asks of a new class.
 *
 * @param names the slots to reserve, mangled and sorted
 * @param dict whether instances get a {@code __dict__} by it
 * @param weakref whether instances get a {@code __weakref__} by it
 * @param isGiven whether {@code __slots__} names anything
 */
// CPython: typeobject.c type_new_slots
record ClassSlots(List<String> names, boolean dict, boolean weakref, boolean isGiven) {
  /** Reads {@code __slots__} of a class namespace; without it every class may have both. */
  static ClassSlots of(@Nullable Object slots, String className, PyType base, PyDict namespace) {
    boolean mayDict = !base.hasDict();
    boolean mayWeakref = !base.hasWeakref();
    if (slots == null) {
      return new ClassSlots(List.of(), mayDict, mayWeakref, false);
    }
    boolean dict = false;
    boolean weakref = false;
    List<String> names = new ArrayList<>();
    for (Object item : PyStr.isStr(slots) ? new Object[] {slots} : Iteration.toArray(slots)) {
      String name = check(item);
      if (name.equals("__dict__")) {
        refuse(!mayDict || dict, "__dict__ slot disallowed: we already got one");
        dict = true;
      } else if (name.equals("__weakref__")) {
        refuse(!mayWeakref || weakref, "__weakref__ slot disallowed: we already got one");
        weakref = true;
      } else {
        names.add(mangle(className, name));
        refuseConflict(name, names.getLast(), namespace);
      }
    }
    Collections.sort(names);
    return new ClassSlots(names, dict, weakref, dict || weakref || !names.isEmpty());
  }

  private static String check(Object item) {
    if (!PyStr.isStr(item)) {
      throw Errors.typeError(
          "__slots__ items must be strings, not '" + Types.of(item).fullName() + "'");
    }
    String name = item.toString();
    if (!isIdentifier(name)) {
      throw Errors.typeError("__slots__ must be identifiers");
    }
    return name;
  }

  private static boolean isIdentifier(String name) {
    if (name.isEmpty() || !isStart(name.codePointAt(0))) {
      return false;
    }
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      if (c != '_' && !Character.isUnicodeIdentifierPart(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStart(int c) {
    return c == '_' || Character.isUnicodeIdentifierStart(c);
  }

  private static void refuse(boolean wrong, String message) {
    if (wrong) {
      throw Errors.typeError(message);
    }
  }

  private static void refuseConflict(String name, String mangled, PyDict namespace) {
    if (namespace.containsKey(mangled)
        && !name.equals("__qualname__")
        && !name.equals("__classcell__")
        && !name.equals("__classdictcell__")) {
      throw Errors.valueError("'" + name + "' in __slots__ conflicts with class variable");
    }
  }

  private static String mangle(String className, String name) {
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    boolean mangles = name.startsWith("__") && !name.endsWith("__") && start < className.length();
    return mangles ? "_" + className.substring(start) + name : name;
  }
}
