package org.krait.cli;

import org.krait.runtime.codec.Codecs;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Execution;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;

/** The plain {@code >>>} prompt. */
// CPython: pythonrun.c PyRun_InteractiveLoopObject
final class Prompt {
  private static final String FILENAME = "<stdin>";

  private final Interpreter interpreter;
  private final Uncaught uncaught;
  private final PyDict main;
  private final Object sys;
  private final Object compiler;
  private final Object register;
  private int status;

  Prompt(Interpreter interpreter, PyDict main, Uncaught uncaught) {
    this.interpreter = interpreter;
    this.main = main;
    this.uncaught = uncaught;
    this.sys = interpreter.modules().get("sys");
    this.compiler = Dispatch.call(Imports.attribute(interpreter, "codeop", "CommandCompiler"));
    this.register = Imports.attribute(interpreter, "linecache", "_register_code");
  }

  /** Whether standard input is somebody's terminal, or is to be taken for one. */
  // CPython: main.c stdin_is_interactive
  static boolean isWanted(Settings settings) {
    return settings.interactive || Descriptors.isTerminal(0);
  }

  // CPython: main.c pymain_header
  static void printBanner(Interpreter interpreter, Settings settings) {
    Object sys = interpreter.modules().get("sys");
    System.err.println(
        "Python " + Attributes.get(sys, "version") + " on " + Attributes.get(sys, "platform"));
    if (!settings.noSite) {
      System.err.println(
          "Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.");
    }
  }

  /** Reads and runs statements until the input ends; the exit status. */
  int run() {
    setIfMissing("ps1", ">>> ");
    setIfMissing("ps2", "... ");
    while (true) {
      try {
        if (!step()) {
          System.err.println();
          return status;
        }
      } catch (PyException e) {
        if (Exceptions.matches(e, BuiltinExceptions.SYSTEM_EXIT)) {
          return uncaught.handle(e, false);
        }
        uncaught.handle(e, true);
      }
    }
  }

  private void setIfMissing(String name, String prompt) {
    if (Attributes.find(sys, name) == null) {
      Attributes.set(sys, name, prompt);
    }
  }

  /** Reads and runs one statement; false at the end of the input. */
  private boolean step() {
    StringBuilder source = new StringBuilder();
    Object code = PySingleton.NONE;
    while (code == PySingleton.NONE) {
      String line = readLine(source.isEmpty() ? "ps1" : "ps2");
      if (line.isEmpty() && source.isEmpty()) {
        return false;
      }
      source.append(line);
      code = line.isEmpty() ? compileAll(source) : compile(source);
    }
    execute((PyCode) code, source.toString());
    return true;
  }

  /** The code, or None if more has to come. */
  private Object compile(StringBuilder source) {
    int end = source.length() - 1;
    String text = source.charAt(end) == '\n' ? source.substring(0, end) : source.toString();
    try {
      return Dispatch.call(compiler, PyStr.ofJava(text), FILENAME, "single");
    } catch (PyException e) {
      Exceptions.valueOf(e).setTraceback(null);
      throw e;
    }
  }

  /** The code of an input that has ended; raises SyntaxError if it is not complete. */
  private Object compileAll(StringBuilder source) {
    System.err.println();
    Object compile = interpreter.builtins().get("compile");
    return Dispatch.call(compile, PyStr.ofJava(source.toString()), FILENAME, "single");
  }

  private void execute(PyCode code, String source) {
    Dispatch.call(register, code, PyStr.ofJava(source), FILENAME);
    status = 0;
    try {
      Execution.run(code, main, main, PyFunction.NO_CELLS);
    } catch (PyException e) {
      status = Exceptions.matches(e, BuiltinExceptions.KEYBOARD_INTERRUPT) ? Exit.INTERRUPTED : 0;
      throw e;
    } catch (StackOverflowError e) {
      throw Errors.recursionError("maximum recursion depth exceeded");
    } finally {
      flush(interpreter);
    }
  }

  private String readLine(String prompt) {
    flush(interpreter);
    System.err.print(Representation.javaStr(Attributes.get(sys, prompt)));
    System.err.flush();
    Object stdin = Imports.sys(interpreter, "stdin");
    if (stdin == null || stdin == PySingleton.NONE) {
      return "";
    }
    try {
      return decodable(Attributes.callMethod(stdin, "readline").toString());
    } catch (PyException e) {
      if (Exceptions.matches(e, BuiltinExceptions.KEYBOARD_INTERRUPT)) {
        System.err.println();
      }
      if (Exceptions.matches(e, "OSError")
          || Boolean.TRUE.equals(Attributes.find(stdin, "closed"))) {
        return ""; // Nothing can be read any more: somebody closed the stream or its file.
      }
      throw e;
    }
  }

  /** A line; SyntaxError if standard input could not decode it, but kept its bytes. */
  private static String decodable(String line) {
    if (!hasUndecoded(line)) {
      return line;
    }
    PyBytes bytes = Codecs.encodeText(PyStr.ofJava(line), "utf-8", "surrogateescape");
    try {
      Codecs.decodeBytes(bytes, "utf-8", "strict");
      return line;
    } catch (PyException e) {
      String reason = "(unicode error) " + Representation.javaStr(Exceptions.valueOf(e));
      PyTuple place = PyTuple.of(FILENAME, 0L, 0L, "", 0L, -1L);
      throw new PyException("SyntaxError", PyStr.ofJava(reason), place);
    }
  }

  private static boolean hasUndecoded(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= 0xDC80
          && c <= 0xDCFF
          && (i == 0 || !Character.isHighSurrogate(line.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Flushes the standard streams; errors do not matter. */
  // CPython: pythonrun.c flush_io
  static void flush(Interpreter interpreter) {
    for (String name : new String[] {"stderr", "stdout"}) {
      Object stream = Imports.sys(interpreter, name);
      if (stream == null || stream == PySingleton.NONE) {
        continue;
      }
      try {
        Attributes.callMethod(stream, "flush");
      } catch (PyException _) {
        continue;
      }
    }
  }
}
