package org.krait.cli;

import java.io.IOException;
import java.io.RandomAccessFile;

/** Tells zip files from others. */
// CPython: zipimport.py _read_directory
final class Archives {
  private static final int END_RECORD = 22;
  private static final int LONGEST_COMMENT = 1 << 16;

  private Archives() {}

  /** Whether the file ends as zip files do. */
  static boolean isZip(String path) {
    try (RandomAccessFile file = new RandomAccessFile(path, "r")) {
      long size = file.length();
      byte[] end = new byte[(int) Math.min(size, END_RECORD)];
      file.seek(size - end.length);
      file.readFully(end);
      return endsAt(end, 0) || size > END_RECORD && hasComment(file, size);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean hasComment(RandomAccessFile file, long size) throws IOException {
    byte[] end = new byte[(int) Math.min(size, LONGEST_COMMENT + END_RECORD)];
    file.seek(size - end.length);
    file.readFully(end);
    for (int i = end.length - END_RECORD; i >= 0; i--) {
      if (endsAt(end, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAt(byte[] b, int i) {
    return b.length - i >= END_RECORD
        && b[i] == 'P'
        && b[i + 1] == 'K'
        && b[i + 2] == 5
        && b[i + 3] == 6;
  }
}
