package org.krait.embed;

import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.syntax.Problem;

/** Makes the {@code SyntaxError} of a problem in a source. */
final class SyntaxErrors {
  private SyntaxErrors() {}

  static PyException of(Problem p) {
    return of(p, p.kind());
  }

  /** The error of a kind other than the problem's own: a warning that became an error. */
  static PyException of(Problem p, String kind) {
    String text = p.text();
    if (p.lineno() <= 0) {
      return new PyException(kind, p.message());
    }
    PyTuple where =
        PyTuple.of(
            PyStr.ofJava(p.filename()),
            (long) p.lineno(),
            (long) p.offset(),
            text == null ? PySingleton.NONE : PyStr.ofJava(text),
            (long) p.endLineno(),
            (long) p.endOffset());
    return new PyException(kind, p.message(), where);
  }
}
