package org.krait.lens;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.report.ScopeTree;
import org.krait.lens.report.Style;
import org.krait.syntax.Problem;
import org.krait.syntax.SyntaxException;

/** The command {@code krait lens}. */
public final class Lens {
  /** Exit status: nothing to report. */
  public static final int CLEAN = 0;

  /** Exit status: the arguments make no sense, or a file cannot be read or is no Python. */
  public static final int FAILED = 2;

  private final Options options;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Style style;
  private boolean failed;

  private Lens(Options options, InputStream in, PrintStream out, PrintStream err, Style style) {
    this.options = options;
    this.in = in;
    this.out = out;
    this.err = err;
    this.style = style;
  }

  /**
   * Runs the command.
   *
   * @param args what follows the word {@code lens}
   * @param terminal whether {@code out} is a terminal that shows colours
   * @return the exit status
   */
  public static int run(
      List<String> args, InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    try {
      Options options = Options.parse(args);
      if (options.help) {
        out.print(help());
        return CLEAN;
      }
      return new Lens(options, in, out, err, style(options, terminal)).run();
    } catch (UsageException e) {
      err.println("krait lens: " + e.getMessage());
      err.println("Try `krait lens --help' for more information.");
      return FAILED;
    } finally {
      out.flush();
    }
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

  private int run() {
    List<Path> files;
    try {
      files = Inputs.of(options.files);
    } catch (IOException | InvalidPathException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    for (Path file : files) {
      Facts facts = read(file);
      if (facts != null) {
        out.println(facts.source().name());
        out.print(ScopeTree.of(facts, style));
      }
    }
    return failed ? FAILED : CLEAN;
  }

  private @Nullable Facts read(Path file) {
    String name = file.toString();
    try {
      boolean standardInput = name.equals("-");
      byte[] bytes = standardInput ? in.readAllBytes() : Files.readAllBytes(file);
      return Facts.of(Source.decode(standardInput ? "<stdin>" : name, bytes));
    } catch (IOException e) {
      failed = true;
      err.println("krait lens: can't read " + name + ": " + e.getMessage());
    } catch (SyntaxException e) {
      failed = true;
      Problem problem = e.problem();
      err.println(name + ":" + problem.lineno() + ": " + problem.kind() + ": " + problem.message());
    }
    return null;
  }
}
