package org.krait.cli;

import org.krait.cli.repl.Repl;
import org.krait.runtime.boot.LateLinecache;
import org.krait.runtime.codec.Codecs;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Execution;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.SourceCompiler;
import org.krait.runtime.function.SourceCompiler.Mode;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.WorkingDirectory;
import org.krait.runtime.module.BasePrompt;
import org.krait.runtime.module.MainLoader;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.ops.ShadowedModules;

/** Runs what the command line names, in {@code __main__}. */
// CPython: main.c pymain_run_python
final class Program {
  private static final int CANNOT_OPEN = 2;

  private final Interpreter interpreter;
  private final Settings settings;
  private final CommandLine line;
  private final Uncaught uncaught;

  Program(Interpreter interpreter, Settings settings, CommandLine line) {
    this.interpreter = interpreter;
    this.settings = settings;
    this.line = line;
    this.uncaught = new Uncaught(interpreter);
    interpreter.setState(BasePrompt.class, () -> new Prompt(interpreter, main(), uncaught).run());
  }

  /** Runs, and the prompt after it where that is wanted; the exit status. */
  int run() {
    boolean prompts = line.kind == CommandLine.Kind.STANDARD_INPUT && Prompt.isWanted(settings);
    if (!settings.quiet && (prompts || settings.verbose > 0)) {
      Prompt.printBanner(interpreter, settings);
    }
    int status = guarded(prompts);
    boolean inspects = settings.inspect || settings.variable("PYTHONINSPECT") != null;
    if (prompts || !inspects || !Prompt.isWanted(settings)) {
      return status;
    }
    callInteractiveHook();
    return interact() == 0 ? 0 : 1;
  }

  /** Lets somebody type statements, with the editor where there is a terminal for it. */
  // CPython: main.c pymain_start_pyrepl
  private int interact() {
    String obstacle = Repl.obstacle(settings);
    if (obstacle == null) {
      try {
        new Repl(interpreter, main()).run();
        return 0;
      } catch (PyException e) {
        return uncaught.handle(e, false);
      }
    }
    if (!obstacle.isEmpty()) {
      System.err.println(obstacle);
    }
    return new Prompt(interpreter, main(), uncaught).run();
  }

  private int guarded(boolean prompts) {
    try {
      return switch (line.kind) {
        case COMMAND -> runCommand();
        case MODULE -> runModule();
        case FILE -> runFile(new ScriptFile(line.target));
        case STANDARD_INPUT -> prompts ? prompt() : runStandardInput();
      };
    } catch (PyException e) {
      return uncaught.handle(e, settings.inspect);
    } catch (StackOverflowError e) {
      return uncaught.handle(
          Errors.recursionError("maximum recursion depth exceeded"), settings.inspect);
    } catch (OutOfMemoryError e) {
      return uncaught.handle(Errors.memoryError(), settings.inspect);
    }
  }

  // CPython: main.c pymain_run_command, pythonrun.c _PyRun_SimpleStringFlagsWithName
  private int runCommand() {
    addToPath("");
    if (!isEncodable()) {
      return 1;
    }
    String command = isIndented(line.target) ? Dedent.of(line.target) : line.target;
    PyCode code =
        interpreter
            .state(SourceCompiler.class)
            .compile(
                command, new SourceCompiler.Options("<string>", Mode.EXEC, 0, settings.optimize));
    if (!LateLinecache.register(interpreter, code, command)) {
      Object register = Imports.attribute(interpreter, "linecache", "_register_code");
      Dispatch.call(register, code, PyStr.ofJava(command), "<string>");
    }
    execute(code);
    return 0;
  }

  /** Whether the first line may be indented; rarely, so that Dedent is not even loaded. */
  private static boolean isIndented(String command) {
    return !command.isEmpty() && command.charAt(0) <= ' ';
  }

  /** Whether the command can be in UTF-8; if not, that is told. */
  private boolean isEncodable() {
    try {
      Codecs.encodeText(PyStr.ofJava(line.target), "utf-8", "strict");
      return true;
    } catch (PyException e) {
      System.err.println("Unable to decode the command from the command line:");
      uncaught.handle(e, false);
      return false;
    }
  }

  private int runModule() {
    if (!WorkingDirectory.isRemoved()) {
      addToPath(WorkingDirectory.get());
    }
    runAsMain(line.target, true);
    return 0;
  }

  // CPython: main.c pymain_run_module
  private void runAsMain(String module, boolean setsArguments) {
    Object run = Imports.attribute(interpreter, "runpy", "_run_module_as_main");
    Dispatch.call(run, PyStr.ofJava(module), setsArguments);
  }

  // CPython: main.c pymain_run_stdin
  private int prompt() {
    addToPath("");
    settings.inspect = false;
    runStartupFile();
    callInteractiveHook();
    return interact();
  }

  // CPython: main.c pymain_run_startup
  private void runStartupFile() {
    String path = settings.variable("PYTHONSTARTUP");
    if (path == null) {
      return;
    }
    try {
      runAsFile(new ScriptFile(path).read(), path);
    } catch (PyException e) {
      if (Exceptions.matches(e, BuiltinExceptions.OS_ERROR)) {
        System.err.println("Could not open PYTHONSTARTUP");
      }
      uncaught.handle(e, true);
    }
  }

  /** Whether the hook is the library's own, which sets up a line editor that we do not have. */
  private boolean isSites(Object hook) {
    Object site = interpreter.modules().get("site");
    return site instanceof PyModule m && m.dict().get("register_readline") == hook;
  }

  // CPython: main.c pymain_run_interactive_hook
  private void callInteractiveHook() {
    Object hook = Imports.sys(interpreter, "__interactivehook__");
    if (settings.isolated || hook == null || isSites(hook)) {
      return;
    }
    try {
      Dispatch.call(hook);
    } catch (PyException e) {
      System.err.println("Failed calling sys.__interactivehook__");
      uncaught.handle(e, true);
    }
  }

  private int runStandardInput() {
    addToPath("");
    Object stdin = Imports.sys(interpreter, "stdin");
    if (stdin == null || stdin == PySingleton.NONE) {
      return 0;
    }
    Object source = Attributes.callMethod(Attributes.get(stdin, "buffer"), "read");
    runAsFile(((PyBytes) source).array(), "<stdin>");
    return 0;
  }

  private int runFile(ScriptFile file) {
    if (file.isFolderOrZip()) {
      path().insert(0, PyStr.ofJava(file.path()));
      runAsMain("__main__", false);
      return 0;
    }
    addToPath(file.folder());
    byte[] source;
    try {
      source = file.read();
    } catch (PyException e) {
      return reportUnreadable(file, e);
    }
    if (file.isCompiled()) {
      runCompiled(file);
    } else {
      if (!MainLoader.runs(interpreter, file.path())) {
        setLoader(file, "SourceFileLoader");
      }
      runAsFile(line.skipFirstLine ? ScriptFile.withoutFirstLine(source) : source, file.path());
    }
    return 0;
  }

  // CPython: main.c pymain_run_file_obj
  private int reportUnreadable(ScriptFile file, PyException e) {
    if (!(((PyTuple) Attributes.get(Exceptions.valueOf(e), "args")).get(0) instanceof Long errno)) {
      throw e;
    }
    String name = Representation.javaRepr(PyStr.ofJava(file.path()));
    String reason = "[Errno " + errno + "] " + Errno.text((int) (long) errno);
    uncaught.print(
        PyStr.ofJava(Information.program() + ": can't open file " + name + ": " + reason + "\n"));
    return CANNOT_OPEN;
  }

  private PyCode compiled(ScriptFile file) {
    Object loader = setLoader(file, "SourcelessFileLoader");
    return (PyCode) Attributes.callMethod(loader, "get_code", "__main__");
  }

  // CPython: pythonrun.c set_main_loader
  private Object setLoader(ScriptFile file, String type) {
    Object make = Imports.attribute(interpreter, "_frozen_importlib_external", type);
    Object loader = Dispatch.call(make, "__main__", PyStr.ofJava(file.path()));
    main().put("__loader__", loader);
    return loader;
  }

  // CPython: pythonrun.c _PyRun_SimpleFile
  private void runAsFile(byte[] source, String filename) {
    PyDict names = setFile(filename);
    try {
      execute(compile(source, filename));
    } finally {
      unsetFile(names);
    }
  }

  // CPython: pythonrun.c run_pyc_file
  private void runCompiled(ScriptFile file) {
    PyDict names = setFile(file.path());
    try {
      execute(compiled(file));
    } finally {
      unsetFile(names);
    }
  }

  /** Tells the main module its file; its names, which the program may take from the modules. */
  private PyDict setFile(String filename) {
    PyDict names = main();
    names.put("__file__", PyStr.ofJava(filename));
    names.put("__cached__", PySingleton.NONE);
    return names;
  }

  private void unsetFile(PyDict names) {
    Prompt.flush(interpreter);
    names.remove("__file__");
    names.remove("__cached__");
  }

  private PyCode compile(byte[] source, String filename) {
    return interpreter
        .state(SourceCompiler.class)
        .compileScript(
            source, new SourceCompiler.Options(filename, Mode.EXEC, 0, settings.optimize));
  }

  private void execute(PyCode code) {
    Execution.run(code, main(), main(), PyFunction.NO_CELLS);
  }

  private PyDict main() {
    return ((PyModule) interpreter.modules().get("__main__")).dict();
  }

  private PyList path() {
    return (PyList) Imports.sys(interpreter, "path");
  }

  private void addToPath(String entry) {
    if (!settings.safePath) {
      String folder = entry.isEmpty() ? WorkingDirectory.get() : entry;
      interpreter.setState(ShadowedModules.ProgramFolder.class, () -> folder);
      path().insert(0, PyStr.ofJava(entry));
    }
  }
}
