package org.krait.stdlib._tokenize;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.parser.TokenReader;
import org.krait.parser.TokenReader.Token;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;
import org.krait.stdlib.source.SyntaxErrors;
import org.krait.syntax.Problem;
import org.krait.syntax.SyntaxException;

@PyTypeSpec(
    name = "TokenizerIter",
    module = "_tokenize",
    subclassable = false,
    objectSlots = "__getattribute__")
public final class PyTokenizerIter extends PyIterator {
  private final SourceLines lines;
  private final boolean extraTokens;
  private @Nullable TokenReader reader;

  private PyTokenizerIter(PyType type, SourceLines lines, boolean extraTokens) {
    super(type);
    this.lines = lines;
    this.extraTokens = extraTokens;
  }

  // CPython: Python-tokenize.c tokenizeriter_new_impl
  @PyNew(value = "(cls, readline, /, *, encoding=None, extra_tokens)", text = false)
  static Object __new__(
      PyType cls, Object readline, @Nullable String encoding, boolean extraTokens) {
    return new PyTokenizerIter(cls, new SourceLines(readline, encoding), extraTokens);
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    return Iteration.orStop(next());
  }

  @Override
  public @Nullable Object next() {
    TokenReader tokens = reader;
    if (tokens == null) {
      tokens = new TokenReader(lines.readAll(), "<string>", extraTokens);
      reader = tokens;
    }
    try {
      Token token = tokens.next();
      return token == null ? null : tuple(token);
    } catch (SyntaxException e) {
      Problem problem = e.problem();
      throw problem.text() == null ? SyntaxErrors.located(problem) : SyntaxErrors.of(problem);
    }
  }

  private static PyTuple tuple(Token token) {
    return PyTuple.of(
        (long) token.type(),
        PyStr.ofJava(token.text()),
        PyTuple.of((long) token.line(), (long) token.column()),
        PyTuple.of((long) token.endLine(), (long) token.endColumn()),
        PyStr.ofJava(token.lineText()));
  }
}
