package org.krait.embed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.embed.interop.Interop;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Execution;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.SourceCompiler;
import org.krait.runtime.function.SourceCompiler.Mode;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Iteration;

/**
 * A module as a place to run code in: it has the global names. {@link Krait#main} is {@code
 * __main__}; {@link Krait#newModule} makes others, which know nothing of each other's names.
 */
public final class PythonModule {
  private final Interop interop;
  private final PyModule module;
  private final SourceCompiler compiler;
  private final SourceTexts sources;

  PythonModule(Interop interop, PyModule module) {
    this.interop = interop;
    this.module = module;
    this.compiler = interop.interpreter().state(SourceCompiler.class);
    this.sources = interop.interpreter().state(SourceTexts.class);
  }

  Interop interop() {
    return interop;
  }

  /** The module as an object: its names are attributes. */
  public PythonValue value() {
    return new PythonValue(interop, module);
  }

  /** The value of an expression. */
  public PythonValue eval(String expression) {
    return interop.inside(() -> run(compile(expression, sources.newName(), Mode.EVAL)));
  }

  /** Runs statements. */
  public void exec(String source) {
    exec(source, sources.newName());
  }

  /**
   * Runs statements.
   *
   * @param filename how tracebacks name the source
   */
  public void exec(String source, String filename) {
    interop.inside(() -> run(compile(source, filename, Mode.EXEC)));
  }

  /** Runs the content of a file, which may declare its encoding. */
  void exec(byte[] source, String filename) {
    interop.inside(() -> run(compiler.compile(source, options(filename, Mode.EXEC))));
  }

  /**
   * Compiles an expression or statements, to be run more than once, here or in other modules.
   *
   * @param filename how tracebacks name the source
   */
  public PythonCode compile(String source, String filename) {
    return interop.inside(() -> new PythonCode(this, expressionOrStatements(source, filename)));
  }

  private PyCode expressionOrStatements(String source, String filename) {
    try {
      return compile(source, filename, Mode.EVAL);
    } catch (PyException e) {
      return compile(source, filename, Mode.EXEC);
    }
  }

  private PyCode compile(String source, String filename, Mode mode) {
    sources.add(filename, source);
    return compiler.compile(source, options(filename, mode));
  }

  private SourceCompiler.Options options(String filename, Mode mode) {
    int optimize = interop.interpreter().state(Settings.class).optimize;
    return new SourceCompiler.Options(filename, mode, 0, optimize);
  }

  PythonValue run(PyCode code) {
    return new PythonValue(
        interop, Execution.run(code, module.dict(), module.dict(), PyFunction.NO_CELLS));
  }

  /** The value of a name; NameError if there is none. */
  public PythonValue get(String name) {
    return interop.inside(
        () -> {
          Object found = module.dict().get(PyStr.ofJava(name));
          if (found == null) {
            throw Errors.nameError(name);
          }
          return new PythonValue(interop, found);
        });
  }

  /** Whether there is a name. */
  public boolean has(String name) {
    return interop.inside(() -> module.dict().containsKey(PyStr.ofJava(name)));
  }

  /** Sets a name to what a Java object is in Python. */
  public void set(String name, @Nullable Object value) {
    interop.inside(() -> module.dict().put(PyStr.ofJava(name), interop.toPython(value)));
  }

  /** Forgets a name; whether there was one. */
  public boolean remove(String name) {
    return interop.inside(() -> module.dict().remove(PyStr.ofJava(name)) != null);
  }

  /** The names, those that the module had from the start too. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    interop.inside(
        () -> {
          for (Object name : Iteration.toArray(module.dict())) {
            names.add(name.toString());
          }
          return null;
        });
    return names;
  }
}
