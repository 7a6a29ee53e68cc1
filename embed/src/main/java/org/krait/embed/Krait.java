package org.krait.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.krait.embed.interop.Interop;
import org.krait.runtime.boot.Shutdown;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Execution;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.SourceCompiler;
import org.krait.runtime.function.SourceCompiler.Mode;
import org.krait.runtime.module.Imports;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PythonThread;

/**
 * A Python interpreter.
 *
 * <pre>{@code
 * try (Krait python = Krait.create()) {
 *   python.exec("def greet(name): return 'Hello, ' + name");
 *   String text = python.get("greet").call("Java").asString();
 * }
 * }</pre>
 *
 * <p>Interpreters share nothing that Python code can change. One interpreter may be used by any
 * number of threads at once, virtual ones too: each call enters the interpreter and leaves it, and
 * there is no global lock, so programs that share data between threads synchronize as in Java.
 * Python code runs on the thread that calls; how deep it may recurse depends on that thread's
 * stack, and where the stack ends Python code gets its RecursionError. {@link #threads} makes
 * threads with stacks as deep as CPython allows.
 *
 * <p>What a program raises comes as {@link PythonException}, what it ends with by {@code sys.exit}
 * as {@link PythonExit}. An unchecked exception of Java code that the program called comes out as
 * it was thrown.
 */
public final class Krait implements AutoCloseable {
  private static final long DEEP_STACK = 512L << 20;

  private final Interop interop;
  private final SourceCompiler compiler;
  private final SourceTexts sources;
  private final Settings settings;
  private final PyDict main;
  private final @Nullable Timeouts timeouts;

  Krait(Interop interop, @Nullable Duration timeout) {
    this.interop = interop;
    this.settings = interop.interpreter().state(Settings.class);
    this.compiler = interop.interpreter().state(SourceCompiler.class);
    this.sources = interop.interpreter().state(SourceTexts.class);
    this.main = ((PyModule) interop.interpreter().modules().get("__main__")).dict();
    this.timeouts = timeout == null ? null : new Timeouts(timeout);
  }

  /** An interpreter with all settings as they are. */
  public static Krait create() {
    return builder().build();
  }

  /** Begins to describe an interpreter. */
  public static KraitBuilder builder() {
    return new KraitBuilder();
  }

  /** The value of an expression. */
  public PythonValue eval(String expression) {
    return inside(() -> run(compile(expression, sources.newName(), Mode.EVAL)));
  }

  /** The value of an expression, converted as by {@link PythonValue#as}. */
  public <T extends @Nullable Object> T eval(String expression, Class<T> type) {
    return eval(expression).as(type);
  }

  /** Runs statements in {@code __main__}. */
  public void exec(String source) {
    exec(source, sources.newName());
  }

  /**
   * Runs statements in {@code __main__}.
   *
   * @param filename how tracebacks name the source
   */
  public void exec(String source, String filename) {
    inside(() -> run(compile(source, filename, Mode.EXEC)));
  }

  /**
   * Compiles an expression or statements, to be run more than once.
   *
   * @param filename how tracebacks name the source
   */
  public PythonCode compile(String source, String filename) {
    return inside(() -> new PythonCode(this, expressionOrStatements(source, filename)));
  }

  private PyCode expressionOrStatements(String source, String filename) {
    try {
      return compile(source, filename, Mode.EVAL);
    } catch (PyException e) {
      return compile(source, filename, Mode.EXEC);
    }
  }

  /** Runs a file as {@code python FILE} does: in {@code __main__}, its folder first in the path. */
  public void runFile(Path file) {
    byte[] source;
    try {
      source = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = file.toString();
    inside(
        () -> {
          PyList path = (PyList) Imports.sys(interop.interpreter(), "path");
          Path folder = file.toAbsolutePath().normalize().getParent();
          path.insert(0, PyStr.ofJava(String.valueOf(folder)));
          main.put("__file__", PyStr.ofJava(name));
          return run(compiler.compile(source, options(name, Mode.EXEC)));
        });
  }

  /** Runs a module as {@code python -m MODULE} does. */
  public void runModule(String module) {
    inside(
        () ->
            Dispatch.call(
                Imports.attribute(interop.interpreter(), "runpy", "_run_module_as_main"),
                PyStr.ofJava(module),
                false));
  }

  /** Imports a module. */
  public PythonValue importModule(String name) {
    return inside(() -> handle(Imports.module(interop.interpreter(), name)));
  }

  /** The value of a name in {@code __main__}; NameError if there is none. */
  public PythonValue get(String name) {
    return inside(
        () -> {
          Object found = main.get(PyStr.ofJava(name));
          if (found == null) {
            throw Errors.nameError(name);
          }
          return handle(found);
        });
  }

  /** Whether {@code __main__} has a name. */
  public boolean has(String name) {
    return inside(() -> main.containsKey(PyStr.ofJava(name)));
  }

  /** Sets a name in {@code __main__} to what a Java object is in Python. */
  public void set(String name, @Nullable Object value) {
    inside(() -> main.put(PyStr.ofJava(name), interop.toPython(value)));
  }

  /** The Python object for a Java object, as an argument would become it. */
  public PythonValue value(@Nullable Object java) {
    return inside(() -> handle(interop.toPython(java)));
  }

  /**
   * Ends all calls that are under way with a KeyboardInterrupt, as soon as they come to a call or
   * the end of a loop's turn. May be called from any thread.
   */
  public void interrupt() {
    interop.threads().interrupt();
  }

  /** Makes threads whose stacks have room for as deep a recursion as CPython allows. */
  public ThreadFactory threads() {
    return task -> new PythonThread(task, "krait", DEEP_STACK);
  }

  /**
   * Ends the interpreter: waits for Python's threads that are no daemons, runs {@code atexit}
   * functions, flushes streams, and frees all it held. To close again does nothing.
   */
  @Override
  public void close() {
    if (interop.threads().isClosed()) {
      return;
    }
    inside(() -> new Shutdown(interop.interpreter()).run());
    interop.threads().close();
    if (timeouts != null) {
      timeouts.close();
    }
  }

  /** Runs compiled code in {@code __main__}. */
  PythonValue run(PyCode code) {
    return handle(Execution.run(code, main, main, PyFunction.NO_CELLS));
  }

  <T extends @Nullable Object> T inside(Supplier<T> task) {
    return timeouts == null
        ? interop.inside(task)
        : timeouts.limit(interop.threads(), () -> interop.inside(task));
  }

  private PythonValue handle(Object python) {
    return new PythonValue(interop, python);
  }

  private PyCode compile(String source, String filename, Mode mode) {
    sources.add(filename, source);
    return compiler.compile(source, options(filename, mode));
  }

  private SourceCompiler.Options options(String filename, Mode mode) {
    return new SourceCompiler.Options(filename, mode, 0, settings.optimize);
  }
}
