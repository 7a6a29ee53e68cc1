package org.krait.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.krait.embed.interop.Interop;
import org.krait.runtime.boot.Shutdown;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PythonThread;
import org.krait.runtime.ops.Imports;

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
  private final PythonModule main;

  Krait(Interop interop) {
    this.interop = interop;
    this.main =
        new PythonModule(interop, (PyModule) interop.interpreter().modules().get("__main__"));
  }

  /** An interpreter with all settings as they are. */
  public static Krait create() {
    return builder().build();
  }

  /** Begins to describe an interpreter. */
  public static KraitBuilder builder() {
    return new KraitBuilder();
  }

  /** The module {@code __main__}, in which all the methods below run code. */
  public PythonModule main() {
    return main;
  }

  /** A module of its own, with no names but the built-in ones. It is not in {@code sys.modules}. */
  public PythonModule newModule(String name) {
    return interop.inside(() -> new PythonModule(interop, module(name)));
  }

  private PyModule module(String name) {
    PyModule module = new PyModule(name, PySingleton.NONE);
    module.dict().put("__builtins__", interop.interpreter().modules().get("builtins"));
    return module;
  }

  /** The value of an expression. */
  public PythonValue eval(String expression) {
    return main.eval(expression);
  }

  /** The value of an expression, converted as by {@link PythonValue#as}. */
  public <T extends @Nullable Object> T eval(String expression, Class<T> type) {
    return main.eval(expression).as(type);
  }

  /** Runs statements. */
  public void exec(String source) {
    main.exec(source);
  }

  /**
   * Runs statements.
   *
   * @param filename how tracebacks name the source
   */
  public void exec(String source, String filename) {
    main.exec(source, filename);
  }

  /**
   * Compiles an expression or statements, to be run more than once.
   *
   * @param filename how tracebacks name the source
   */
  public PythonCode compile(String source, String filename) {
    return main.compile(source, filename);
  }

  /** The value of a name; NameError if there is none. */
  public PythonValue get(String name) {
    return main.get(name);
  }

  /** Whether there is a name. */
  public boolean has(String name) {
    return main.has(name);
  }

  /** Sets a name to what a Java object is in Python. */
  public void set(String name, @Nullable Object value) {
    main.set(name, value);
  }

  /** Runs a file as {@code python FILE} does: its folder comes first in the path. */
  public void runFile(Path file) {
    byte[] source;
    try {
      source = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    interop.inside(
        () -> {
          PyList path = (PyList) Imports.sys(interop.interpreter(), "path");
          path.insert(0, PyStr.ofJava(String.valueOf(folder)));
          return null;
        });
    main.set("__file__", file.toString());
    main.exec(source, file.toString());
  }

  /** Runs a module as {@code python -m MODULE} does. */
  public void runModule(String module) {
    interop.inside(
        () ->
            Dispatch.call(
                Imports.attribute(interop.interpreter(), "runpy", "_run_module_as_main"),
                PyStr.ofJava(module),
                false));
  }

  /** Imports a module. */
  public PythonValue importModule(String name) {
    return interop.inside(() -> handle(Imports.module(interop.interpreter(), name)));
  }

  /** What is to be seen of the closures of this interpreter's programs. */
  public ClosureLens lens() {
    Interpreter interpreter = interop.interpreter();
    SourceTexts sources = interpreter.state(SourceTexts.class);
    return new ClosureLens(
        importModule("krait.lens"),
        () ->
            interop.inside(
                () -> {
                  sources.show(interpreter);
                  return null;
                }));
  }

  /** The Python object for a Java object, as an argument would become it. */
  public PythonValue value(@Nullable Object java) {
    return interop.inside(() -> handle(interop.toPython(java)));
  }

  private PythonValue handle(Object python) {
    return new PythonValue(interop, python);
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
   * functions, flushes streams, interrupts calls that are under way on other threads, and frees all
   * it held. To close again does nothing.
   */
  @Override
  public void close() {
    if (!interop.threads().isClosed()) {
      interop.inside(() -> new Shutdown(interop.interpreter()).run());
      interop.close();
    }
  }
}
