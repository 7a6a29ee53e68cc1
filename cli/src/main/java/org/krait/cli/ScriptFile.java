package org.krait.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.FileStatus;
import org.krait.runtime.host.OpenFile;
import org.krait.runtime.host.WorkingDirectory;
import org.krait.runtime.object.PyStr;

/** The file that the command line names. */
final class ScriptFile {
  private static final int CHUNK = 1 << 16;

  private final String given;
  private final String path;
  private final @Nullable FileStatus status;

  ScriptFile(String given) {
    this.given = given;
    this.path =
        given.isEmpty() || given.equals(".")
            ? WorkingDirectory.get()
            : WorkingDirectory.absolute(given);
    this.status = status(path);
  }

  private static @Nullable FileStatus status(String path) {
    try {
      return FileStatus.of(path, true, PyStr.ofJava(path));
    } catch (PyException e) {
      return null;
    }
  }

  /** The path from the root, its dots kept but for {@code .} itself. */
  // CPython: initconfig.c config_run_filename_abspath
  String path() {
    return path;
  }

  boolean isCompiled() {
    return path.endsWith(".pyc");
  }

  boolean isDirectory() {
    return status != null && status.isDirectory();
  }

  /** Whether a {@code __main__} inside is what is to run. */
  // CPython: main.c pymain_get_importer
  boolean isFolderOrZip() {
    return isDirectory() || (status == null ? isInZip() : isZip(path, status));
  }

  private boolean isInZip() {
    for (int i = path.lastIndexOf('/'); i > 0; i = path.lastIndexOf('/', i - 1)) {
      String folder = path.substring(0, i);
      FileStatus found = status(folder);
      if (found != null) {
        return isZip(folder, found);
      }
    }
    return false;
  }

  private static boolean isZip(String path, FileStatus status) {
    return status.isRegular() && Archives.isZip(path);
  }

  /** The folder of the script, links followed: what comes first in {@code sys.path}. */
  // CPython: pathconfig.c _PyPathConfig_ComputeSysPath0
  String folder() {
    String real = path;
    if (FileNames.isAscii(path)) {
      try {
        real = Path.of(path).toRealPath().toString();
      } catch (IOException e) {
        real = path;
      }
    }
    int slash = real.lastIndexOf('/');
    return slash <= 0 ? "/" : real.substring(0, slash);
  }

  /** The content; raises OSError. */
  byte[] read() {
    OpenFile file = OpenFile.open(path, Descriptors.O_RDONLY | Descriptors.O_CLOEXEC, 0, given());
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] chunk = new byte[CHUNK];
      for (int n = file.read(chunk, 0, CHUNK); n > 0; n = file.read(chunk, 0, CHUNK)) {
        out.write(chunk, 0, n);
      }
      return out.toByteArray();
    } finally {
      file.close();
    }
  }

  private Object given() {
    return PyStr.ofJava(given);
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
