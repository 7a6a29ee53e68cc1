package org.krait.cli;

import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Execution;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.module.Imports;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Representation;

/** The plain {@code >>>} prompt. */
// CPython: pythonrun.c PyRun_InteractiveLoop
final class Prompt {
  private static final String FILENAME = "<stdin>";

  private final Interpreter interpreter;
  private final Settings settings;
  private final PyDict main;
  private final Outcome outcome;
  private final Object compiler;

  Prompt(Interpreter interpreter, Settings settings, PyDict main, Outcome outcome) {
    this.interpreter = interpreter;
    this.settings = settings;
    this.main = main;
    this.outcome = outcome;
    this.compiler = Dispatch.call(Imports.attribute(interpreter, "codeop", "CommandCompiler"));
  }

  /** Whether standard input is somebody's terminal, or is to be taken for one. */
  static boolean isInteractive(CommandLine line) {
    return line.inspect || Descriptors.isTerminal(0);
  }

  /** Reads and runs statements until the input ends; the exit status. */
  int run() {
    Object sys = interpreter.modules().get("sys");
    setIfMissing(sys, "ps1", ">>> ");
    setIfMissing(sys, "ps2", "... ");
    if (!settings.quiet) {
      error(banner(sys));
    }
    while (true) {
      try {
        if (!step(sys)) {
          error("\n");
          return 0;
        }
      } catch (PyException e) {
        if (Exceptions.matches(e, BuiltinExceptions.SYSTEM_EXIT)) {
          return outcome.of(e);
        }
        report(e);
      }
    }
  }

  private void report(PyException e) {
    if (Exceptions.matches(e, BuiltinExceptions.KEYBOARD_INTERRUPT)) {
      error("\nKeyboardInterrupt\n");
    } else {
      outcome.show(Exceptions.valueOf(e));
    }
  }

  private static String banner(Object sys) {
    return "Python "
        + Attributes.get(sys, "version")
        + " on "
        + Attributes.get(sys, "platform")
        + "\nType \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n";
  }

  private static void setIfMissing(Object sys, String name, String prompt) {
    if (Attributes.find(sys, name) == null) {
      Attributes.set(sys, name, prompt);
    }
  }

  /** Reads and runs one statement; false at the end of the input. */
  private boolean step(Object sys) {
    StringBuilder source = new StringBuilder();
    Object code = PySingleton.NONE;
    while (code == PySingleton.NONE) {
      String line = line(sys, source.isEmpty() ? "ps1" : "ps2");
      if (line.isEmpty() && source.isEmpty()) {
        return false;
      }
      source.append(line);
      String text = source.toString();
      outcome.remember(FILENAME, FileNames.encode(text));
      code = compile(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
      if (line.isEmpty() && code == PySingleton.NONE) {
        return false;
      }
    }
    outcome.compiled((PyCode) code);
    Execution.run(interpreter, (PyCode) code, main, main, PyFunction.NO_CELLS);
    flush();
    return true;
  }

  private Object compile(String source) {
    return Dispatch.call(compiler, PyStr.ofJava(source), FILENAME, "single");
  }

  private String line(Object sys, String prompt) {
    flush();
    error(Representation.javaStr(Attributes.get(sys, prompt)));
    return Attributes.callMethod(Imports.sys(interpreter, "stdin"), "readline").toString();
  }

  private void flush() {
    Object stdout = Imports.sys(interpreter, "stdout");
    if (stdout != null && stdout != PySingleton.NONE) {
      Attributes.callMethod(stdout, "flush");
    }
  }

  private void error(String text) {
    Object stderr = Imports.sys(interpreter, "stderr");
    if (stderr != null && stderr != PySingleton.NONE) {
      Attributes.callMethod(stderr, "write", PyStr.ofJava(text));
      Attributes.callMethod(stderr, "flush");
    }
  }
}
