package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;

/** From source text to a code object: how the runtime reaches the front end. */
public interface SourceCompiler {
  /** What a source text is: the {@code mode} of {@code compile}. */
  enum Mode {
    EXEC,
    EVAL,
    SINGLE
  }

  /**
   * How to compile.
   *
   * @param filename the file as code objects and errors name it
   * @param flags future features and the {@code PyCF_} flags, as CPython numbers them
   * @param optimize 0 keeps all, 1 removes asserts, 2 docstrings too
   */
  record Options(String filename, Mode mode, int flags, int optimize) {}

  /** Compiles decoded text; raises SyntaxError. */
  PyCode compile(String text, Options options);

  /** Compiles encoded source, which may declare its encoding; raises SyntaxError. */
  PyCode compile(byte[] source, Options options);

  /** Compiles the script that the command runs; raises SyntaxError in the words that files get. */
  PyCode compileScript(byte[] source, Options options);

  /** The future features of the code that is running, which its {@code compile} calls inherit. */
  static int inheritedFlags(@Nullable CodeActivation caller) {
    return caller == null ? 0 : caller.code.heading().flags() & FUTURE_MASK;
  }

  /** The bits of {@code co_flags} that {@code from __future__} sets. */
  int FUTURE_MASK = 0x1FE0000;
}
