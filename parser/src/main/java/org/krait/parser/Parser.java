package org.krait.parser;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.krait.syntax.Mod;
import org.krait.syntax.Problem;
import org.krait.syntax.SyntaxException;

/** The entrance to the front end: source text in, syntax tree out. */
public final class Parser {
  /** The start rules of the grammar. */
  public enum Mode {
    EXEC,
    EVAL,
    SINGLE,
    FUNC_TYPE
  }

  private static final long DEEP_STACK = 256L << 20;

  private Parser() {}

  /**
   * Parses decoded source text.
   *
   * @throws SyntaxException if CPython would raise a {@code SyntaxError}
   */
  public static Mod parse(String text, ParserOptions options) throws SyntaxException {
    if (text.indexOf('\0') >= 0) {
      throw new SyntaxException(nullBytes(options.filename()));
    }
    try {
      return new Parse(text, options).run();
    } catch (StackOverflowError e) {
      return parseOnDeepStack(text, options);
    }
  }

  /** Parses on a thread whose stack is deep enough for whatever the grammar's limits allow. */
  private static Mod parseOnDeepStack(String text, ParserOptions options) {
    FutureTask<Mod> task = new FutureTask<>(() -> new Parse(text, options).run());
    Thread thread = new Thread(null, task, "krait-parser", DEEP_STACK);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw (Error) e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private static Problem nullBytes(String filename) {
    return new Problem(
        "SyntaxError", "source code string cannot contain null bytes", filename, 0, 0, 0, 0, null);
  }
}
