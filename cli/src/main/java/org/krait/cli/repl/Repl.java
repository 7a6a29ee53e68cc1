package org.krait.cli.repl;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;

/** Reads statements with the editor and runs them until the input ends. */
// CPython: _pyrepl/simple_interact.py run_multiline_interactive_console
public final class Repl {
  private final Interpreter interpreter;
  private final PyDict main;
  private final Object sys;
  private final Object console;
  private final LineEditor editor;
  private int inputs;

  /** A prompt that runs statements in {@code main}. */
  public Repl(Interpreter interpreter, PyDict main) {
    this.interpreter = interpreter;
    this.main = main;
    this.sys = interpreter.modules().get("sys");
    setIfMissing("ps1", ">>> ");
    setIfMissing("ps2", "... ");
    this.console =
        Dispatch.call(
            Imports.attribute(interpreter, "_pyrepl.console", "InteractiveColoredConsole"),
            main,
            "<stdin>");
    try {
      this.editor = new LineEditor(interpreter, main, this::isIncomplete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why the editor cannot be used on standard input and output; null if it can, "" for no word. */
  // CPython: _pyrepl/main.py CAN_USE_PYREPL
  public static @Nullable String obstacle(Settings settings) {
    if (settings.variable("PYTHON_BASIC_REPL") != null
        || !Descriptors.isTerminal(0)
        || !Descriptors.isTerminal(1)) {
      return "";
    }
    String terminal = settings.environment.get("TERM");
    if (terminal == null || terminal.isEmpty() || terminal.equals("dumb")) {
      String named = terminal == null || terminal.isEmpty() ? "" : "; TERM=" + terminal;
      return "warning: can't use pyrepl: (5, \"terminal doesn't have the required clear capability\")"
          + named;
    }
    return null;
  }

  private void setIfMissing(String name, String prompt) {
    if (Attributes.find(sys, name) == null) {
      Attributes.set(sys, name, prompt);
    }
  }

  /** Runs until the input ends; SystemExit passes. */
  public void run() {
    while (true) {
      try {
        String statement = editor.read(prompt("ps1"), prompt("ps2"));
        if (statement == null) {
          return;
        }
        if (!runCommand(statement)) {
          runStatement(statement);
        }
      } catch (PyException e) {
        recover(e);
      } catch (StackOverflowError e) {
        write("\nRecursionError: maximum recursion depth exceeded\n");
      }
    }
  }

  private String prompt(String name) {
    Object prompt = Attributes.find(sys, name);
    return prompt == null ? "" : Representation.javaStr(prompt);
  }

  private void runStatement(String statement) {
    Object source = PyStr.ofJava(Indentation.withoutLast(statement));
    editor.keep(statement);
    Object push = Attributes.get(console, "push");
    Dispatch.call(
        push,
        new Object[] {source, "<python-input-" + inputs++ + ">", "single"},
        new String[] {"filename", "_symbol"});
    flush();
  }

  private void flush() {
    Object stdout = Imports.sys(interpreter, "stdout");
    if (stdout != null && stdout != PySingleton.NONE) {
      Attributes.callMethod(stdout, "flush");
    }
  }

  private void recover(PyException e) {
    if (Exceptions.matches(e, BuiltinExceptions.SYSTEM_EXIT)) {
      throw e;
    }
    if (Exceptions.matches(e, BuiltinExceptions.KEYBOARD_INTERRUPT)) {
      write("KeyboardInterrupt\n");
    } else {
      Object value = Exceptions.valueOf(e);
      Object print = Imports.attribute(interpreter, "traceback", "print_exception");
      Dispatch.call(print, value);
    }
    Attributes.callMethod(console, "resetbuffer");
  }

  private void write(String text) {
    Attributes.callMethod(console, "write", text);
  }

  /** Whether what was typed needs more lines. */
  // CPython: _pyrepl/simple_interact.py _more_lines
  private boolean isIncomplete(String text) {
    String source = Indentation.withoutLast(text);
    try {
      Object compile = Attributes.get(console, "compile");
      Object code = Dispatch.call(compile, PyStr.ofJava(source), "<stdin>", "single");
      return code == PySingleton.NONE;
    } catch (PyException e) {
      if (source.indexOf('\n') < 0 || source.indexOf('\n') == source.length() - 1) {
        return false;
      }
      String last = source.substring(source.lastIndexOf('\n') + 1);
      return !last.isEmpty();
    }
  }

  /** Runs what is no Python but a word to the prompt; false if the statement is none. */
  // CPython: _pyrepl/simple_interact.py REPL_COMMANDS
  private boolean runCommand(String statement) {
    String word = statement.strip();
    if (main.containsKey(PyStr.ofJava(word))) {
      return false;
    }
    switch (word) {
      case "exit", "quit" -> Dispatch.call(builtin("Quitter", word, ""));
      case "copyright" -> {
        Object text = Attributes.get(sys, "copyright");
        Dispatch.call(builtin("_Printer", "copyright", text));
      }
      case "help" -> Dispatch.call(Dispatch.call(site("_Helper")));
      case "clear" -> editor.clearScreen();
      default -> {
        return false;
      }
    }
    return true;
  }

  private Object site(String name) {
    return Imports.attribute(interpreter, "_sitebuiltins", name);
  }

  private Object builtin(String type, Object name, Object argument) {
    return Dispatch.call(site(type), name, argument);
  }
}
