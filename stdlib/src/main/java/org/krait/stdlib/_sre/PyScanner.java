package org.krait.stdlib._sre;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Buffers;

/** Goes from match to match over one subject. */
@PyTypeSpec(name = "SRE_Scanner", module = "_sre", instantiable = false, subclassable = false)
final class PyScanner implements PyObject {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(PyScanner.class);

  private final PyPattern pattern;
  private final Matcher matcher;
  private final int pos;
  private final @Nullable Buffer hold;
  private boolean finished;

  PyScanner(PyPattern pattern, Matcher matcher) {
    Object string = matcher.subject.object();
    boolean fixed = PyStr.isStr(string) || string instanceof PyBytes;
    this.hold = fixed ? null : Buffers.of(string, Buffer.SIMPLE);
    this.pattern = pattern;
    this.matcher = matcher;
    this.pos = matcher.start;
  }

  @Override
  public org.krait.runtime.object.PyType type() {
    return TYPE;
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object match() {
    return next(true);
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object search() {
    return next(false);
  }

  private synchronized Object next(boolean here) {
    boolean found =
        !finished && (here ? matcher.start <= matcher.end && matcher.match() : matcher.search());
    if (!found) {
      finished = true;
      if (hold != null) {
        hold.release();
      }
      return PySingleton.NONE;
    }
    PyMatch match = new PyMatch(pattern, matcher, pos, matcher.end);
    matcher.continueAfterMatch();
    return match;
  }

  @PyGetter(member = true)
  Object pattern() {
    return pattern;
  }
}
