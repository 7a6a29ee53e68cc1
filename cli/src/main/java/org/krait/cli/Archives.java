package org.krait.cli;

import java.util.Arrays;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.OpenFile;
import org.krait.runtime.object.PyStr;

/** Tells zip files from others. */
// CPython: zipimport.py _read_directory
final class Archives {
  private static final int END_RECORD = 22;
  private static final int LONGEST_COMMENT = 1 << 16;
  private static final int SEEK_SET = 0;
  private static final int SEEK_END = 2;

  private Archives() {}

  /** Whether the file ends as zip files do. */
  static boolean isZip(String path) {
    OpenFile file;
    try {
      file =
          OpenFile.open(path, Descriptors.O_RDONLY | Descriptors.O_CLOEXEC, 0, PyStr.ofJava(path));
    } catch (PyException e) {
      return false;
    }
    try {
      return endsAt(end(file, END_RECORD), 0) || hasComment(file);
    } finally {
      file.close();
    }
  }

  private static boolean hasComment(OpenFile file) {
    byte[] end = end(file, LONGEST_COMMENT + END_RECORD);
    for (int i = end.length - END_RECORD; i >= 0; i--) {
      if (endsAt(end, i)) {
        return true;
      }
    }
    return false;
  }

  /** The last bytes of a file, at most so many. */
  private static byte[] end(OpenFile file, int length) {
    long size = file.seek(0, SEEK_END);
    byte[] end = new byte[(int) Math.min(size, length)];
    file.seek(size - end.length, SEEK_SET);
    int read = 0;
    for (int n = 1; n > 0; read += n) {
      n = file.read(end, read, end.length - read);
    }
    return Arrays.copyOf(end, read);
  }

  private static boolean endsAt(byte[] b, int i) {
    return b.length - i >= END_RECORD
        && b[i] == 'P'
        && b[i + 1] == 'K'
        && b[i + 2] == 5
        && b[i + 3] == 6;
  }
}
