package org.krait.stdlib._pickle;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Identities;

/** Which objects a pickler has written, and under which number an unpickler will know each. */
final class PicklerMemo {
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();

  PicklerMemo() {}

  PicklerMemo(PicklerMemo other) {
    numbers.putAll(other.numbers);
  }

  /** The object's number, or null. */
  @Nullable Integer find(Object o) {
    return numbers.get(key(o));
  }

  /** Gives the object the next number. */
  int add(Object o) {
    int number = numbers.size();
    numbers.put(key(o), number);
    return number;
  }

  void put(Object o, int number) {
    numbers.put(key(o), number);
  }

  void clear() {
    numbers.clear();
  }

  /** The memo as Python sees it: from an object's identity to its number and itself. */
  PyDict toDict(Interpreter interpreter) {
    PyDict dict = new PyDict();
    for (Map.Entry<Object, Integer> e : numbers.entrySet()) {
      Object id = Identities.of(interpreter, e.getKey());
      dict.put(id, PyTuple.of((long) e.getValue(), e.getKey()));
    }
    return dict;
  }

  /** CPython has one object for each string of at most one character below 256. */
  private static Object key(Object o) {
    return o instanceof String s && s.length() <= 1 && (s.isEmpty() || s.charAt(0) < 256)
        ? s.intern()
        : o;
  }
}
