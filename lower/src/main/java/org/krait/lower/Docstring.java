package org.krait.lower;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.AstralString;
import org.krait.syntax.Expr;
import org.krait.syntax.Stmt;

/** Docstrings, and how the compiler strips their indentation. */
final class Docstring {
  private static final int TAB = 8;

  private Docstring() {}

  /** The string that opens a body, or null. */
  static Expr.@Nullable Constant of(List<Stmt> body) {
    return !body.isEmpty()
            && body.get(0) instanceof Stmt.Expr statement
            && statement.value() instanceof Expr.Constant constant
            && (constant.value() instanceof String || constant.value() instanceof AstralString)
        ? constant
        : null;
  }

  /** The docstring without the indentation that its later lines share. */
  // CPython: compile.c _PyCompile_CleanDoc
  static Object clean(Object docstring) {
    int[] text = expandTabs(codePoints(docstring));
    int margin = margin(text);
    int[] result = new int[text.length];
    int size = 0;
    int at = 0;
    while (at < text.length && text[at] == ' ') {
      at++;
    }
    while (at < text.length) {
      int c = text[at++];
      result[size++] = c;
      if (c == '\n') {
        for (int i = 0; i < margin && at < text.length && text[at] == ' '; i++) {
          at++;
        }
      }
    }
    return AstralString.of(Arrays.copyOf(result, size));
  }

  /** The code points of a string constant. */
  static int[] codePoints(Object string) {
    if (string instanceof AstralString astral) {
      return astral.codePoints();
    }
    String text = (String) string;
    int[] codePoints = new int[text.length()];
    for (int i = 0; i < codePoints.length; i++) {
      codePoints[i] = text.charAt(i);
    }
    return codePoints;
  }

  private static int[] expandTabs(int[] text) {
    int tabs = 0;
    for (int c : text) {
      tabs += c == '\t' ? 1 : 0;
    }
    if (tabs == 0) {
      return text;
    }
    int[] result = new int[text.length + tabs * (TAB - 1)];
    int size = 0;
    int column = 0;
    for (int c : text) {
      if (c == '\t') {
        do {
          result[size++] = ' ';
          column++;
        } while (column % TAB != 0);
      } else {
        result[size++] = c;
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return Arrays.copyOf(result, size);
  }

  /** The least indentation of a line after the first that is not blank. */
  private static int margin(int[] text) {
    int margin = Integer.MAX_VALUE;
    int at = 0;
    while (at < text.length) {
      while (at < text.length && text[at++] != '\n') {}
      int start = at;
      while (at < text.length && text[at] == ' ') {
        at++;
      }
      if (at < text.length && text[at] != '\n') {
        margin = Math.min(margin, at - start);
      }
    }
    return margin == Integer.MAX_VALUE ? 0 : margin;
  }
}
