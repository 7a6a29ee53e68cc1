package org.krait.stdlib.source;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.module.SourceLines;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.syntax.Problem;
import org.krait.syntax.Span;
import org.krait.syntax.SyntaxException;

/** Makes the exceptions of what the front end rejects. */
public final class SyntaxErrors {
  private SyntaxErrors() {}

  /** The error of the tokenizer, the parser or the code generator: its place is an argument. */
  public static PyException of(Problem problem) {
    return new PyException(problem.kind(), arguments(problem));
  }

  /** The error of the parser, with what the library needs to look for a misspelt keyword. */
  // CPython: pegen.c _PyPegen_set_syntax_error_metadata
  static PyException ofParser(SyntaxException error, @Nullable String source) {
    Problem problem = error.problem();
    Span before = error.before();
    if (before == null || problem.kind().equals("MemoryError")) {
      return of(problem);
    }
    Object text = source == null ? PySingleton.NONE : PyStr.ofJava(source);
    Object metadata = PyTuple.of((long) before.lineno(), (long) before.colOffset(), text);
    return new PyException(
        problem.kind(), arguments(problem), new Object[] {"_metadata", metadata});
  }

  private static Object[] arguments(Problem problem) {
    Object message = PyStr.ofJava(problem.message());
    boolean placed = problem.lineno() != 0 || problem.offset() != 0 || problem.text() != null;
    if (!placed || problem.kind().equals("MemoryError")) {
      return new Object[] {message};
    }
    Object file = problem.filename() == null ? PySingleton.NONE : PyStr.ofJava(problem.filename());
    long line = problem.lineno();
    long offset = problem.offset();
    Object place =
        line == 0
            ? PyTuple.of(file, line, offset, PySingleton.NONE)
            : PyTuple.of(file, line, offset, text(problem), endLine(problem), endOffset(problem));
    return new Object[] {message, place};
  }

  /** An error whose place is set as attributes, as the symbol table's are. */
  // CPython: errors.c PyErr_RangedSyntaxLocationObject
  public static PyException located(Problem problem) {
    return new PyException(
        problem.kind(),
        new Object[] {problem.message()},
        new Object[] {
          "lineno",
          (long) problem.lineno(),
          "offset",
          (long) problem.offset(),
          "end_lineno",
          (long) problem.endLineno(),
          "end_offset",
          problem.endOffset() == 0 ? PySingleton.NONE : (Object) (long) problem.endOffset(),
          "filename",
          problem.filename(),
          "text",
          text(problem),
        });
  }

  private static Object endLine(Problem problem) {
    return problem.endLineno() == 0 ? PySingleton.NONE : (Object) (long) problem.endLineno();
  }

  private static Object endOffset(Problem problem) {
    return problem.endLineno() == 0 ? PySingleton.NONE : (Object) (long) problem.endOffset();
  }

  private static Object text(Problem problem) {
    String text = problem.text();
    if (text == null) {
      text = SourceLines.line(problem.filename(), problem.lineno());
    }
    return text == null ? PySingleton.NONE : PyStr.ofJava(text);
  }
}
