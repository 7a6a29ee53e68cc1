package org.krait.stdlib._lens;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;

/** Maps, lists, strings, numbers and booleans as Python objects. */
final class PythonData {
  private PythonData() {}

  static Object of(@Nullable Object value) {
    return switch (value) {
      case null -> PySingleton.NONE;
      case Map<?, ?> map -> dict(map);
      case List<?> list -> list(list);
      case String text -> PyStr.ofJava(text);
      case Integer number -> (long) number;
      default -> value;
    };
  }

  private static PyDict dict(Map<?, ?> map) {
    PyDict dict = new PyDict();
    map.forEach((key, value) -> dict.put(of(key), of(value)));
    return dict;
  }

  private static PyList list(List<?> list) {
    PyList made = new PyList();
    for (Object each : list) {
      made.add(of(each));
    }
    return made;
  }
}
