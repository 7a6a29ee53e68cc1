package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;

/** Takes importlib's own calls out of the tracebacks of failed imports. */
// CPython: import.c remove_importlib_frames
final class ImportFrames {
  private ImportFrames() {}

  static void remove(PyException e) {
    boolean always = Exceptions.matches(e, "ImportError");
    PyBaseException value = Exceptions.valueOf(e);
    if (value.traceback() instanceof PyTraceback first) {
      value.setTraceback(without(first, always));
    }
  }

  private static @Nullable PyTraceback without(PyTraceback first, boolean always) {
    PyTraceback head = first;
    PyTraceback kept = null;
    PyTraceback t = first;
    while (t != null) {
      if (!isImportlib(t)) {
        kept = t;
        t = t.next();
        continue;
      }
      PyTraceback last = t;
      while (last.next() != null && isImportlib(last.next())) {
        last = last.next();
      }
      PyTraceback after = last.next();
      if (always || code(last).name().equals("_call_with_frames_removed")) {
        if (kept == null) {
          head = after;
        } else {
          kept.setNext(after);
        }
      } else {
        kept = last;
      }
      t = after;
    }
    return head;
  }

  private static boolean isImportlib(PyTraceback t) {
    return code(t).heading().filename().startsWith("<frozen importlib._bootstrap");
  }

  private static PyCode code(PyTraceback t) {
    return t.frame().activation().code;
  }
}
