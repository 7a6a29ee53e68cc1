package org.krait.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.krait.embed.Krait;
import org.krait.runtime.error.PyException;
import org.krait.runtime.module.Library;
import org.krait.runtime.module.Settings;
import org.krait.runtime.module.Signals;
import org.krait.runtime.module.TracebackPrinter;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;

/** One run of the command, from its arguments to its exit status. */
// CPython: main.c Py_RunMain
final class Session {
  private static final int USAGE = 2;
  private static final String VERSION = "Python 3.14.3";

  private final String[] args;

  Session(String[] args) {
    this.args = args;
  }

  /** Runs; the exit status, or {@link Exit#INTERRUPTED}. */
  int run() {
    try {
      return run(CommandLine.parse(args));
    } catch (UsageException e) {
      System.err.println(e.getMessage());
      System.err.println(usage());
      System.err.println("Try `python -h' for more information.");
      return USAGE;
    } catch (FatalException e) {
      System.err.println("Fatal Python error: " + e.getMessage());
      System.err.println("Python runtime state: preinitialized\n");
      return 1;
    }
  }

  private int run(CommandLine line) {
    if (line.help || line.helpEnvironment || line.helpXOptions) {
      printHelp(line);
      return 0;
    }
    if (line.version > 0) {
      System.out.println(line.version == 1 ? VERSION : VERSION + " (Krait 0.1.0)");
      return 0;
    }
    try {
      return start(line);
    } catch (PyException e) {
      System.err.println("Fatal Python error: the interpreter cannot start");
      System.err.print(TracebackPrinter.plain(Exceptions.valueOf(e)));
      return 1;
    } catch (RuntimeException | Error e) {
      InternalErrors.report(e);
      return 1;
    }
  }

  private int start(CommandLine line) {
    Library library = Library.locate();
    Settings settings = Configuration.of(line, args, library);
    boolean prompt = line.kind == CommandLine.Kind.STANDARD_INPUT && Prompt.isInteractive(line);
    settings.interactive = prompt;
    Interpreter interpreter = Krait.start(settings, library);
    SignalHandlers.install(Signals.of(interpreter));
    return new Program(interpreter, settings, line).run();
  }

  private static String usage() {
    return "usage: "
        + System.getProperty("krait.executable", "krait")
        + " [option] ... [-c cmd | -m mod | file | -] [arg] ...";
  }

  private static void printHelp(CommandLine line) {
    StringBuilder out = new StringBuilder();
    if (line.help) {
      out.append(usage()).append('\n').append(text("help.txt"));
    }
    if (line.helpEnvironment) {
      out.append(line.help ? "\n" : "").append(text("help-env.txt"));
    }
    if (line.helpXOptions) {
      out.append(line.help ? "\n" : "").append(text("help-xoptions.txt"));
    }
    System.out.print(out);
    System.out.flush();
  }

  private static String text(String resource) {
    try (InputStream in = Session.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }
}
