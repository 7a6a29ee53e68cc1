package org.krait.stdlib.posix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.WorkingDirectory;
import org.krait.runtime.module.LibraryFile;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;

/** The names in a directory, exactly as the system has them. */
final class DirectoryListing {
  private DirectoryListing() {}

  static List<String> names(String directory, Object given) {
    List<String> inLibrary = LibraryFile.names(directory);
    if (inLibrary != null) {
      return inLibrary;
    }
    LibraryFile.requireElsewhere(directory, given);
    return onDisk(directory, given);
  }

  private static List<String> onDisk(String directory, Object given) {
    Access.FILES.require();
    List<String> names = new ArrayList<>();
    if (directory.isEmpty()) {
      throw OsError.of(Errno.ENOENT, given);
    }
    Path path = path(WorkingDirectory.absolute(directory));
    // Java would open a named pipe and wait for a writer before it looks.
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw OsError.of(Errno.ENOTDIR, given);
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        names.add(name(entry));
      }
    } catch (DirectoryIteratorException e) {
      throw OsError.of(e.getCause(), given);
    } catch (IOException e) {
      throw OsError.of(e, given);
    }
    return names;
  }

  /** The Java path of a name, by its bytes where characters could get lost. */
  private static Path path(String name) {
    if (FileNames.isAscii(name)) {
      return Path.of(name);
    }
    StringBuilder uri = new StringBuilder("file://");
    for (byte b : FileNames.encode(name)) {
      boolean plain = b == '/' || Character.isLetterOrDigit(b) && b > 0;
      uri.append(plain ? String.valueOf((char) b) : "%" + HexFormat.of().toHexDigits(b));
    }
    return Path.of(URI.create(uri.toString()));
  }

  private static String name(Path entry) {
    String name = entry.getFileName().toString();
    if (FileNames.isAscii(name) && name.indexOf('?') < 0) {
      return name;
    }
    String raw = entry.toUri().getRawPath();
    raw = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    return FileNames.decode(unescaped(raw.substring(raw.lastIndexOf('/') + 1)));
  }

  private static byte[] unescaped(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '%') {
        bytes.write(Integer.parseInt(raw, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(raw.charAt(i));
      }
    }
    return bytes.toByteArray();
  }

  /** A name as str or bytes, as the directory's path was given. */
  static Object object(String name, boolean bytes) {
    return bytes ? PyBytes.of(FileNames.encode(name)) : PyStr.ofJava(name);
  }
}
