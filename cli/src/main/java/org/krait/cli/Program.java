package org.krait.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Execution;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.SourceCompiler;
import org.krait.runtime.function.SourceCompiler.Mode;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.FileStatus;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.WorkingDirectory;
import org.krait.runtime.module.Imports;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Attributes;

/** Runs what the command line names, in {@code __main__}. */
// CPython: main.c pymain_run_python
final class Program {
  private final Interpreter interpreter;
  private final Settings settings;
  private final CommandLine line;
  private final PyDict main;
  private final Outcome outcome;

  Program(Interpreter interpreter, Settings settings, CommandLine line) {
    this.interpreter = interpreter;
    this.settings = settings;
    this.line = line;
    this.main = ((PyModule) interpreter.modules().get("__main__")).dict();
    this.outcome = new Outcome(interpreter);
  }

  /** Runs, ends the interpreter, and gives the exit status. */
  int run() {
    int status = guarded();
    if (settings.inspect && !settings.interactive) {
      status = prompt();
    }
    return new Shutdown(interpreter).run(status);
  }

  private int guarded() {
    try {
      return switch (line.kind) {
        case COMMAND -> command();
        case MODULE -> module(line.target, true);
        case FILE -> file();
        case STANDARD_INPUT -> settings.interactive ? prompt() : standardInput();
      };
    } catch (PyException e) {
      return outcome.of(e);
    } catch (StackOverflowError e) {
      return outcome.of(new PyException("RecursionError", "maximum recursion depth exceeded"));
    }
  }

  private int command() {
    addToPath("");
    byte[] source = FileNames.encode(line.target);
    outcome.remember("<string>", source);
    execute(source, "<string>");
    return 0;
  }

  private int module(String name, boolean alterArguments) {
    if (alterArguments) {
      addToPath(WorkingDirectory.get());
    }
    Object run = Imports.attribute(interpreter, "runpy", "_run_module_as_main");
    Dispatch.call(run, PyStr.ofJava(name), alterArguments);
    return 0;
  }

  private int standardInput() {
    addToPath("");
    Object raw = Attributes.get(Imports.sys(interpreter, "stdin"), "buffer");
    Object source = Attributes.callMethod(raw, "read");
    execute(((PyBytes) source).array(), "<stdin>");
    return 0;
  }

  private int prompt() {
    addToPath("");
    return new Prompt(interpreter, settings, main, outcome).run();
  }

  private int file() {
    String path = line.target;
    FileStatus status = FileStatus.quick(path, true);
    if (Archives.isRunnable(WorkingDirectory.absolute(path), status)) {
      return archive(path);
    }
    byte[] source;
    try {
      source = read(path);
    } catch (IOException e) {
      int number = OsError.errno(e);
      System.err.println(
          settings.executable
              + ": can't open file '"
              + WorkingDirectory.absolute(path)
              + "': [Errno "
              + number
              + "] "
              + Errno.text(number));
      return 2;
    }
    addToPath(Archives.directory(WorkingDirectory.absolute(path)));
    main.put("__file__", PyStr.ofJava(path));
    main.put("__cached__", PySingleton.NONE);
    Object loader =
        Imports.attribute(interpreter, "_frozen_importlib_external", "SourceFileLoader");
    main.put("__loader__", Dispatch.call(loader, "__main__", PyStr.ofJava(path)));
    execute(line.skipFirstLine ? Archives.withoutFirstLine(source) : source, path);
    return 0;
  }

  private static byte[] read(String path) throws IOException {
    try (InputStream in = new FileInputStream(WorkingDirectory.absolute(path))) {
      return in.readAllBytes();
    }
  }

  /** A folder or zip with a {@code __main__.py}. */
  private int archive(String path) {
    PyList sysPath = (PyList) Imports.sys(interpreter, "path");
    sysPath.insert(0, PyStr.ofJava(path));
    return module("__main__", false);
  }

  private void addToPath(String entry) {
    if (!settings.safePath && Imports.sys(interpreter, "path") instanceof PyList path) {
      path.insert(0, PyStr.ofJava(entry));
    }
  }

  private void execute(byte[] source, String filename) {
    SourceCompiler compiler = interpreter.state(SourceCompiler.class);
    PyCode code =
        compiler.compile(
            source, new SourceCompiler.Options(filename, Mode.EXEC, 0, settings.optimize));
    outcome.compiled(code);
    Execution.run(interpreter, code, main, main, PyFunction.NO_CELLS);
  }
}
