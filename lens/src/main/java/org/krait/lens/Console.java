package org.krait.lens;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.krait.lens.report.FileProblem;
import org.krait.lens.report.Style;
import org.krait.syntax.SyntaxException;

/** What the command reads from and writes to. */
record Console(InputStream in, PrintStream out, PrintStream err, Style style) {
  private static final String STANDARD_INPUT = "-";

  byte[] read(Path file) throws IOException {
    return isStandardInput(file) ? in.readAllBytes() : Files.readAllBytes(file);
  }

  static boolean isStandardInput(Path file) {
    return file.toString().equals(STANDARD_INPUT);
  }

  /** The name of a file in reports. */
  static String name(Path file) {
    return isStandardInput(file) ? "<stdin>" : file.toString();
  }

  void complain(Path file, IOException e) {
    err.println("krait lens: can't read " + name(file) + ": " + FileProblem.words(e));
  }

  /**
   * Writes a text to a file, or to the output if none is named; says so if that is not possible.
   */
  boolean put(String text, @Nullable String file) {
    if (file == null) {
      out.print(text);
      return true;
    }
    try {
      Files.writeString(Path.of(file), text);
      return true;
    } catch (IOException e) {
      err.println("krait lens: can't write " + file + ": " + FileProblem.words(e));
      return false;
    }
  }

  /** Says where a file is no Python. */
  void complain(Path file, SyntaxException e) {
    String kind = e.problem().kind();
    err.println(
        name(file)
            + ":"
            + Math.max(1, e.problem().lineno())
            + ": "
            + kind
            + ": "
            + e.problem().message());
  }
}
