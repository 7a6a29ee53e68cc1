package org.krait.cli;

import org.jspecify.annotations.Nullable;
import org.krait.embed.assembly.Assembly;
import org.krait.lens.live.Onlooker;
import org.krait.runtime.boot.Shutdown;
import org.krait.runtime.boot.StartException;
import org.krait.runtime.error.PyException;
import org.krait.runtime.module.Settings;
import org.krait.runtime.module.StandardFileObserver;
import org.krait.runtime.module.TracebackPrinter;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.ThreadState;

/** One run of the command, from its arguments to its exit status. */
// CPython: main.c pymain_main
final class Session {
  private static final int USAGE = 2;

  private final String[] args;
  private final @Nullable Onlooker onlooker;

  Session(String[] args) {
    this(args, null);
  }

  /**
   * @param onlooker who looks on as the program runs, or null
   */
  Session(String[] args, @Nullable Onlooker onlooker) {
    this.args = args;
    this.onlooker = onlooker;
  }

  /** Runs; the exit status, or {@link Exit#INTERRUPTED}. */
  int run() {
    if (onlooker == null && LensCommand.isMeant(args)) {
      return LensCommand.run(args);
    }
    try {
      return run(CommandLine.parse(args));
    } catch (UsageException e) {
      Information.printUsageError(e.getMessage());
      return USAGE;
    } catch (FatalException e) {
      System.err.println("Fatal Python error: " + e.getMessage());
      System.err.println("Python runtime state: " + e.state() + "\n");
      return 1;
    }
  }

  private int run(CommandLine line) {
    if (line.help || line.helpEnvironment || line.helpXOptions) {
      Information.printHelp(line);
      return 0;
    }
    if (line.version > 0) {
      Information.printVersion(line.version > 1);
      return 0;
    }
    Settings settings = Configuration.of(line, args);
    try {
      return start(settings, line);
    } catch (RuntimeException | Error e) {
      InternalError.report(e, settings.developmentMode);
      return InternalError.STATUS;
    }
  }

  private int start(Settings settings, CommandLine line) {
    Interpreter interpreter;
    try {
      interpreter = Assembly.start(settings);
    } catch (StartException e) {
      System.err.println("Fatal Python error: " + e.getMessage());
      System.err.println("Python runtime state: " + e.state());
      System.err.print(TracebackPrinter.plain(Exceptions.valueOf(e.raised())));
      return 1;
    } catch (PyException e) {
      System.err.println("Fatal Python error: init_interp_main: failed to start Krait");
      System.err.print(TracebackPrinter.plain(Exceptions.valueOf(e)));
      return 1;
    }
    if (onlooker != null) {
      interpreter.setState(StandardFileObserver.class, onlooker);
      interpreter.setMonitor(onlooker);
      ThreadState.current().setTracer(onlooker);
    }
    int status;
    try {
      status = new Program(interpreter, settings, line).run();
    } catch (RuntimeException | Error e) {
      InternalError.report(e, settings.developmentMode);
      status = InternalError.STATUS;
    }
    boolean flushed = new Shutdown(interpreter).run();
    return flushed || status == Exit.INTERRUPTED ? status : Shutdown.FLUSH_FAILED;
  }
}
