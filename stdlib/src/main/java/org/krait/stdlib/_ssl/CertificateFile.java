package org.krait.stdlib._ssl;

import java.io.ByteArrayOutputStream;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.object.Exceptions;

/** Reads files that a program names. */
final class CertificateFile {
  private static final int CHUNK = 1 << 14;

  private CertificateFile() {}

  /** The path that an argument stands for. */
  static String path(Object path, String argument) {
    try {
      return FileSystemPath.text(path);
    } catch (PyException e) {
      if (!Exceptions.matches(e, "TypeError")) {
        throw e;
      }
      throw Errors.typeError(argument + " should be a valid filesystem path");
    }
  }

  /** What a file has. An error names no file, as OpenSSL's do not. */
  static byte[] read(String path) {
    int fd =
        Descriptors.open(
            FileNames.encode(path), Descriptors.O_RDONLY | Descriptors.O_CLOEXEC, 0, null);
    try {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      byte[] chunk = new byte[CHUNK];
      for (int n = Descriptors.read(fd, chunk, 0, CHUNK);
          n > 0;
          n = Descriptors.read(fd, chunk, 0, CHUNK)) {
        content.write(chunk, 0, n);
      }
      return content.toByteArray();
    } finally {
      Descriptors.close(fd);
    }
  }
}
