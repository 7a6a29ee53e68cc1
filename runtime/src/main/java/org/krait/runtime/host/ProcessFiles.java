package org.krait.runtime.host;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What Linux tells of this process in files below {@code /proc/self}. The first foreign calls of a
 * JVM take it tens of milliseconds; programs that only start, print and end do without.
 */
final class ProcessFiles {
  /** Where nothing tells. */
  static final long UNKNOWN = -2;

  /** The position of what has none. */
  static final long UNSEEKABLE = -1;

  private static final String DESCRIPTORS = "/proc/self/fd/";

  private ProcessFiles() {}

  /** What a descriptor stands for: a path, or a text such as {@code pipe:[17]}; or null. */
  static @Nullable String target(int fd) {
    try {
      return Files.readSymbolicLink(Path.of(DESCRIPTORS + fd)).toString();
    } catch (IOException e) {
      return null;
    }
  }

  /** The position of a descriptor. */
  static long position(int fd) {
    String target = target(fd);
    if (target == null) {
      return UNKNOWN;
    }
    if (target.startsWith("pipe:[")
        || target.startsWith("socket:[")
        || target.startsWith("/dev/pts/")) {
      return UNSEEKABLE;
    }
    if (target.equals("/dev/null")) {
      return 0;
    }
    FileStatus file = FileStatus.quick(DESCRIPTORS + fd, true);
    return file != null && file.isRegular()
        ? number("/proc/self/fdinfo/" + fd, "pos:", 0)
        : UNKNOWN;
  }

  /** A user or group id: {@code Uid:} or {@code Gid:}, real or effective. */
  static long id(String kind, boolean effective) {
    return number("/proc/self/status", kind, effective ? 1 : 0);
  }

  /** A number of the line that begins with a label; the first is number 0. */
  private static long number(String file, String label, int index) {
    String text = "\n" + read(file);
    int line = text.indexOf("\n" + label);
    if (line < 0) {
      return UNKNOWN;
    }
    int begin = line + 1 + label.length();
    for (int i = 0; ; i++) {
      while (text.charAt(begin) == '\t' || text.charAt(begin) == ' ') {
        begin++;
      }
      int end = begin;
      while (Character.isDigit(text.charAt(end))) {
        end++;
      }
      if (i == index) {
        return Long.parseLong(text, begin, end, 10);
      }
      begin = end;
    }
  }

  private static String read(String file) {
    try (InputStream in = new FileInputStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
