package org.krait.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the user of a bug of ours: one line, and the details where they do not disturb. */
final class InternalError {
  /** The exit status that tells of a bug of ours. */
  static final int STATUS = 70;

  private InternalError() {}

  /** Reports; {@code full} prints the details instead of keeping them in a file. */
  static void report(Throwable e, boolean full) {
    System.err.println("krait: internal error: " + e);
    if (full) {
      e.printStackTrace();
    }
    String file = full ? null : keep(e);
    System.err.println(
        file == null
            ? "krait: please report this with the program that led to it"
            : "krait: please report this with the program that led to it and the file " + file);
    System.err.flush();
  }

  private static String keep(Throwable e) {
    try {
      Path file = Files.createTempFile("krait-error-", ".txt");
      try (PrintStream out =
          new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
        e.printStackTrace(out);
      }
      return file.toString();
    } catch (IOException failure) {
      return "(not written: " + failure.getMessage() + ")";
    }
  }
}
