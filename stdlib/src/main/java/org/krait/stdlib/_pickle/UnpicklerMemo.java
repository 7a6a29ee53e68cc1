package org.krait.stdlib._pickle;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;

/** The objects that an unpickler has made, by the numbers the pickle gives them. */
final class UnpicklerMemo {
  private static final int MOST = 1 << 28;

  private @Nullable Object[] objects = new Object[32];
  private int count;

  UnpicklerMemo() {}

  UnpicklerMemo(UnpicklerMemo other) {
    objects = other.objects.clone();
    count = other.count;
  }

  Object get(long number) {
    Object found = number >= 0 && number < objects.length ? objects[(int) number] : null;
    if (found == null) {
      throw PickleErrors.unpickling("Memo value not found at index " + number);
    }
    return found;
  }

  void put(long number, Object o) {
    if (number >= MOST) {
      throw Errors.memoryError();
    }
    int i = (int) number;
    if (i >= objects.length) {
      objects = Arrays.copyOf(objects, Math.max(i + 1, objects.length * 2));
    }
    if (objects[i] == null) {
      count++;
    }
    objects[i] = o;
  }

  /** Gives the object the next number. */
  void add(Object o) {
    put(count, o);
  }

  void clear() {
    Arrays.fill(objects, null);
    count = 0;
  }

  PyDict toDict() {
    PyDict dict = new PyDict();
    for (int i = 0; i < objects.length; i++) {
      if (objects[i] != null) {
        dict.put((long) i, objects[i]);
      }
    }
    return dict;
  }
}
