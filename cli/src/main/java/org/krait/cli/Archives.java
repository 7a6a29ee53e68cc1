package org.krait.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.host.FileStatus;

/** What a path on the command line leads to. */
final class Archives {
  private static final int END_RECORD = 22;
  private static final int SEARCHED = 1 << 16;

  private Archives() {}

  /** Whether the path is a folder, or a file that ends as zip files do. */
  static boolean isRunnable(String path, @Nullable FileStatus status) {
    if (status == null) {
      return false;
    }
    return status.isDirectory() || status.isRegular() && !path.endsWith(".py") && isZip(path);
  }

  private static boolean isZip(String path) {
    try (RandomAccessFile file = new RandomAccessFile(path, "r")) {
      int length = (int) Math.min(file.length(), SEARCHED + END_RECORD);
      byte[] end = new byte[length];
      file.seek(file.length() - length);
      file.readFully(end);
      for (int i = length - END_RECORD; i >= 0; i--) {
        if (end[i] == 'P' && end[i + 1] == 'K' && end[i + 2] == 5 && end[i + 3] == 6) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  /** The folder of a script, links followed. */
  static String directory(String path) {
    String real = path;
    try {
      real = Path.of(path).toRealPath().toString();
    } catch (IOException e) {
      real = path;
    }
    int slash = real.lastIndexOf('/');
    return slash <= 0 ? "/" : real.substring(0, slash);
  }

  /** A source whose first line is for the shell: an empty line takes its place. */
  static byte[] withoutFirstLine(byte[] source) {
    for (int i = 0; i < source.length; i++) {
      if (source[i] == '\n') {
        return Arrays.copyOfRange(source, i, source.length);
      }
    }
    return new byte[0];
  }
}
