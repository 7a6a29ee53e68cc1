package org.krait.runtime.module;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.host.Access;

/** Reads the line of a source file that an error is about. */
// CPython: errors.c PyErr_ProgramTextObject
public final class SourceLines {
  private SourceLines() {}

  /** The line with its line feed, or null where there is no such file or line. */
  public static @Nullable String line(String filename, int lineno) {
    if (lineno <= 0 || !Access.FILES.isGranted()) {
      return null;
    }
    try {
      Path path = Path.of(filename);
      return Files.isRegularFile(path) ? read(path, lineno) : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  private static @Nullable String read(Path path, int lineno) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int remaining = lineno;
      for (int b = in.read(); b >= 0 && remaining > 0; b = in.read()) {
        if (remaining == 1) {
          line.write(b);
        }
        if (b == '\n') {
          remaining--;
        }
      }
      return line.size() == 0 ? null : line.toString(StandardCharsets.UTF_8);
    }
  }
}
