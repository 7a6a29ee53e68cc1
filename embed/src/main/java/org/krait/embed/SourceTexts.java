package org.krait.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Imports;

/** The latest sources that were given as texts, so that tracebacks can show their lines. */
final class SourceTexts {
  private static final int MOST = 256;

  private final Map<String, String> texts =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > MOST;
        }
      };
  private int named;

  /** A name for a source that has none. */
  synchronized String newName() {
    return "<java-" + named++ + ">";
  }

  synchronized void add(String filename, String text) {
    texts.put(filename, text);
  }

  private synchronized @Nullable String get(String filename) {
    return texts.get(filename);
  }

  /** Tells the library's {@code linecache} of the sources that a traceback mentions. */
  void show(Interpreter interpreter, @Nullable Object traceback) {
    PyTraceback entry = traceback instanceof PyTraceback t ? t : null;
    for (; entry != null; entry = entry.next()) {
      String filename = entry.frame().activation().code.heading().filename();
      String text = get(filename);
      if (text != null) {
        show(interpreter, filename, text);
      }
    }
  }

  /** Tells {@code linecache} of all sources that are kept. */
  synchronized void show(Interpreter interpreter) {
    texts.forEach((filename, text) -> show(interpreter, filename, text));
  }

  private static void show(Interpreter interpreter, String filename, String text) {
    PyDict cache = (PyDict) Imports.attribute(interpreter, "linecache", "cache");
    Object name = PyStr.ofJava(filename);
    Object[] about = {(long) text.length(), PySingleton.NONE, lines(text), name};
    cache.put(name, PyTuple.of(about));
  }

  private static PyList lines(String text) {
    PyList lines = new PyList();
    text.lines().forEach(line -> lines.add(PyStr.ofJava(line + "\n")));
    return lines;
  }
}
