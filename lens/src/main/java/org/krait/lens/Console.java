package org.krait.lens;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
    err.println("krait lens: can't read " + name(file) + ": " + e.getClass().getSimpleName());
  }

  /** Says why a picture of a file cannot be written. */
  void complain(IOException e) {
    err.println("krait lens: " + e.getClass().getSimpleName() + ": " + e.getMessage());
  }

  /** Says where a file is no Python. */
  void complain(Path file, SyntaxException e) {
    err.println(name(file) + ":" + e.problem().lineno() + ": " + e.problem().message());
  }
}
