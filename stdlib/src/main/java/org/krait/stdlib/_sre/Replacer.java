package org.krait.stdlib._sre;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.text.Search;
import org.krait.runtime.text.Text;

/**
 * What {@code sub} puts in the place of matches: a literal, a template, or what a function says.
 */
// CPython: _sre/sre.c pattern_subx
final class Replacer {
  private final @Nullable Object literal;
  private final @Nullable PyTemplate template;
  private final @Nullable Object function;

  private Replacer(
      @Nullable Object literal, @Nullable PyTemplate template, @Nullable Object function) {
    this.literal = literal;
    this.template = template;
    this.function = function;
  }

  static Replacer of(PyPattern pattern, Object replacement) {
    if (replacement instanceof PyCallable || Types.special(replacement, Special.CALL) != null) {
      return new Replacer(null, null, replacement);
    }
    if (isLiteral(replacement)) {
      return new Replacer(replacement, null, null);
    }
    Object compiled = compile(pattern, replacement);
    return compiled instanceof PyTemplate t
        ? new Replacer(null, t, null)
        : new Replacer(compiled, null, null);
  }

  private static boolean isLiteral(Object replacement) {
    if (PyStr.isStr(replacement)) {
      Object text = PyStr.exact(replacement);
      return Search.first(text, "\\", 0, Text.length(text)) < 0;
    }
    byte[] bytes = Buffers.bytesOrNull(replacement);
    if (bytes == null) {
      return false;
    }
    for (byte b : bytes) {
      if (b == '\\') {
        return false;
      }
    }
    return true;
  }

  /** The template, or the literal, that the library makes of a replacement text. */
  // CPython: _sre/sre.c compile_template
  static Object compile(PyPattern pattern, Object replacement) {
    Object importer = ThreadState.current().interpreter().builtins().get("__import__");
    Object compiler = Attributes.get(Dispatch.call(importer, "re"), "_compile_template");
    try {
      return Dispatch.call(compiler, pattern, replacement);
    } catch (PyException e) {
      if (!Exceptions.matches(e, "TypeError")) {
        throw e;
      }
      if (PyStr.isStr(replacement)) {
        return Dispatch.call(compiler, pattern, PyStr.exact(replacement));
      }
      byte[] bytes = Buffers.bytesOrNull(replacement);
      if (bytes == null) {
        throw e;
      }
      return Dispatch.call(compiler, pattern, PyBytes.of(bytes.clone()));
    }
  }

  /** The subject with matches replaced (at most {@code count}, unless that is 0), and how many. */
  static PyTuple replace(PyPattern pattern, Object replacement, Object string, int count) {
    Replacer replacer = of(pattern, replacement);
    Subject subject = pattern.subject(string);
    Matcher m = pattern.matcher(subject, 0, Integer.MAX_VALUE);
    List<Object> parts = new ArrayList<>();
    int done = 0;
    long replaced = 0;
    while ((count == 0 || replaced < count) && m.search()) {
      if (done < m.start) {
        parts.add(subject.slice(done, m.start));
      }
      replacer.add(pattern, m, parts);
      done = m.position;
      replaced++;
      m.continueAfterMatch();
    }
    if (done < subject.length()) {
      parts.add(subject.slice(done, subject.length()));
    }
    return new PyTuple(join(subject, parts), replaced);
  }

  private void add(PyPattern pattern, Matcher m, List<Object> parts) {
    if (literal != null) {
      parts.add(literal);
    } else if (template != null) {
      template.expand(new PyMatch(pattern, m, 0, m.subject.length()), parts);
    } else {
      Object put = Dispatch.call(function, new PyMatch(pattern, m, 0, m.subject.length()));
      if (put != PySingleton.NONE) {
        parts.add(put);
      }
    }
  }

  /** All parts as one str or bytes object. */
  static Object join(Subject subject, List<Object> parts) {
    if (parts.isEmpty()) {
      return subject.empty();
    }
    return Attributes.callMethod(subject.empty(), "join", PyList.of(parts.toArray()));
  }
}
