package org.krait.lens.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Source;
import org.krait.lens.report.FileProblem;
import org.krait.syntax.SyntaxException;

/** The command {@code krait lens --serve}. */
public final class ServeCommand {
  private static final int FAILED = 2;
  private static final int USUAL_PORT = 8314;
  private static final int LARGEST_PORT = 65_535;
  private static final String FIRST_EXAMPLE = "counters";

  private static final int LONGEST_SECONDS = 600;
  private static final int MOST_AT_ONCE = 4;

  private int port = USUAL_PORT;
  private int seconds = RunLimits.STANDARD.seconds();
  private boolean opens;
  private @Nullable String file;

  private ServeCommand() {}

  /** Whether the arguments of {@code krait lens} ask to serve. */
  public static boolean isMeant(List<String> args) {
    for (String arg : args) {
      if (arg.equals("--run") || arg.equals("--prove") || arg.equals("--")) {
        return false;
      }
      if (arg.equals("--serve")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Serves until the process is ended.
   *
   * @param program the class whose main runs one program in a process of its own
   * @return the exit status, where it cannot serve
   */
  public static int run(List<String> args, PrintStream out, PrintStream err, Class<?> program) {
    ServeCommand command = new ServeCommand();
    String complaint = command.parse(args);
    if (complaint != null) {
      err.println("krait lens: " + complaint);
      err.println("Try `krait lens --help' for more information.");
      return FAILED;
    }
    ServedProgram opening;
    try {
      opening = command.opening();
    } catch (IOException e) {
      err.println("krait lens: can't read " + command.file + ": " + FileProblem.words(e));
      return FAILED;
    } catch (SyntaxException e) {
      err.println("krait lens: can't read " + command.file + ": " + e.problem().message());
      return FAILED;
    }
    try {
      return command.serve(out, program, opening);
    } catch (BindException e) {
      err.println("krait lens: port " + command.port + " is taken; --port 0 takes a free one");
    } catch (IOException e) {
      err.println("krait lens: can't serve: " + e.getMessage());
    }
    return FAILED;
  }

  /** Takes the arguments; what is wrong with them, or null. */
  private @Nullable String parse(List<String> args) {
    for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
      String arg = rest.next();
      if (isOption(arg, "--port")) {
        port = number(arg, rest, LARGEST_PORT);
        if (port < 0) {
          return "--port takes a number up to " + LARGEST_PORT;
        }
      } else if (isOption(arg, "--seconds")) {
        seconds = number(arg, rest, LONGEST_SECONDS);
        if (seconds < 1) {
          return "--seconds takes a number from 1 to " + LONGEST_SECONDS;
        }
      } else if (arg.equals("--open")) {
        opens = true;
      } else if (arg.startsWith("-") && !arg.equals("--serve")) {
        return "--serve does not go with " + arg;
      } else if (!arg.startsWith("-")) {
        if (file != null) {
          return "--serve opens one file";
        }
        file = arg;
      }
    }
    return null;
  }

  private static boolean isOption(String arg, String name) {
    return arg.equals(name) || arg.startsWith(name + "=");
  }

  /**
   * The number that an option brings, with it or after it; -1 if there is none or it is too large.
   */
  private static int number(String arg, Iterator<String> rest, int most) {
    int equals = arg.indexOf('=');
    String value = equals >= 0 ? arg.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
    int number = value.matches("\\d{1,5}") ? Integer.parseInt(value) : -1;
    return number > most ? -1 : number;
  }

  private int serve(PrintStream out, Class<?> program, ServedProgram opening) throws IOException {
    RunLimits limits = RunLimits.STANDARD.withSeconds(seconds);
    ProgramProcess process = new ProgramProcess(program.getName(), limits);
    int most = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, MOST_AT_ONCE);
    PageServer server = PageServer.start(port, new Runs(process, most), limits, opening);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  process.stopAll();
                  server.stop();
                }));
    out.println("The closure lens is at " + server.address() + " (Ctrl-C ends it)");
    if (opens && !WebBrowser.open(server.address())) {
      out.println("No browser was found to open it.");
    }
    out.flush();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      server.stop();
    }
    return 0;
  }

  private ServedProgram opening() throws IOException, SyntaxException {
    if (file == null) {
      String source = new Examples().source(FIRST_EXAMPLE);
      return new ServedProgram(
          FIRST_EXAMPLE + ".py", source == null ? "" : source, "", FIRST_EXAMPLE);
    }
    Path path = Path.of(file);
    String source = Source.decode(file, Files.readAllBytes(path)).text();
    if (source.length() > ProgramPages.LONGEST) {
      throw new IOException("it has more than " + ProgramPages.LONGEST + " characters");
    }
    return new ServedProgram(path.getFileName().toString(), source, "", null);
  }
}
