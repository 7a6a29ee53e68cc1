package org.krait.lens;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.krait.lens.config.Choice;
import org.krait.lens.config.ConfigException;
import org.krait.lens.config.ProjectFile;
import org.krait.lens.report.FileProblem;
import org.krait.lens.report.JsonReport;
import org.krait.lens.report.Report;
import org.krait.lens.report.SarifReport;
import org.krait.lens.report.Style;
import org.krait.lens.report.TextReport;

/** The command {@code krait lens}. */
public final class Lens {
  /** Exit status: nothing to report. */
  public static final int CLEAN = 0;

  /** Exit status: there are findings. */
  public static final int FOUND = 1;

  /** Exit status: the arguments make no sense, or a file cannot be read or is no Python. */
  public static final int FAILED = 2;

  private Lens() {}

  /**
   * Runs the command.
   *
   * @param args what follows the word {@code lens}
   * @param terminal whether {@code out} is a terminal that shows colours
   * @param runner runs the program of {@code --run}
   * @return the exit status
   */
  public static int run(
      List<String> args,
      InputStream in,
      PrintStream out,
      PrintStream err,
      boolean terminal,
      ProgramRunner runner) {
    try {
      Options options = Options.parse(args);
      if (options.help) {
        out.print(help());
        return CLEAN;
      }
      return run(options, new Console(in, out, err, style(options, terminal)), runner);
    } catch (UsageException | InvalidPathException e) {
      err.println("krait lens: " + e.getMessage());
      err.println("Try `krait lens --help' for more information.");
      return FAILED;
    } catch (ConfigException e) {
      err.println("krait lens: " + e.getMessage());
      return FAILED;
    } finally {
      out.flush();
    }
  }

  private static int run(Options options, Console console, ProgramRunner runner)
      throws ConfigException {
    boolean runs = !options.program.isEmpty();
    String first = (runs ? options.program : options.files).get(0);
    Choice choice = options.over(ProjectFile.choiceFor(Path.of(first)));
    if (options.provenLine > 0) {
      return new Prover(console, options).run(runner);
    }
    if (runs) {
      return new LiveRun(console, options, choice).run(runner);
    }
    List<Path> files;
    try {
      files = Inputs.of(options.files, choice.excluded());
    } catch (IOException e) {
      throw new UsageException("can't read " + e.getMessage() + ": " + FileProblem.words(e));
    }
    if (files.isEmpty()) {
      console
          .err()
          .println("krait lens: there are no Python files in " + String.join(" ", options.files));
    }
    if (options.fix || options.diff) {
      return new Correction(console, choice, options.fix).run(files);
    }
    boolean single = files.size() == 1;
    if (options.format.isPicture()) {
      if (!single) {
        throw new UsageException("a picture shows one file, not " + files.size());
      }
      return new Drawing(console, options).draw(files.get(0));
    }
    if (options.closure != null) {
      throw new UsageException("--closure goes with --format svg or dot");
    }
    if (options.page != null) {
      if (!single) {
        throw new UsageException("-o shows one file, not " + files.size());
      }
      return new Picture(console, choice).write(files.get(0), options.page);
    }
    return new Inspection(console, choice, report(options, console, choice, single)).run(files);
  }

  private static Report report(Options options, Console console, Choice choice, boolean single) {
    boolean scopes =
        switch (options.scopes) {
          case AUTO -> single;
          case ALWAYS -> true;
          case NEVER -> false;
        };
    return switch (options.format) {
      case TEXT -> new TextReport(console.out(), console.style(), scopes);
      case JSON -> new JsonReport(console.out(), scopes);
      case SARIF -> new SarifReport(console.out(), choice.rules());
      case SVG, DOT -> throw new IllegalStateException("a picture is no report");
    };
  }

  private static Style style(Options options, boolean terminal) {
    return switch (options.colour) {
      case AUTO -> terminal ? Style.COLOURED : Style.PLAIN;
      case ALWAYS -> Style.COLOURED;
      case NEVER -> Style.PLAIN;
    };
  }

  private static String help() {
    try (InputStream text = Lens.class.getResourceAsStream("help.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("help.txt", e);
    }
  }
}
