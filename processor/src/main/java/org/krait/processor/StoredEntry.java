package org.krait.processor;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Stores an entry of a jar uncompressed, and writes into the jar's comment where its content
 * begins, so that it can be read without looking through the jar; a step of the build.
 */
public final class StoredEntry {
  private static final int END_SIZE = 22;
  private static final int END_DIRECTORY = 16;
  private static final int END_COMMENT = 20;
  private static final int DIRECTORY_SIZE = 46;
  private static final int DIRECTORY_NAME = 28;
  private static final int DIRECTORY_EXTRA = 30;
  private static final int DIRECTORY_COMMENT = 32;
  private static final int DIRECTORY_HEADER = 42;
  private static final int HEADER_SIZE = 30;
  private static final int HEADER_NAME = 26;
  private static final int HEADER_EXTRA = 28;

  private final ByteBuffer jar;

  private StoredEntry(ByteBuffer jar) {
    this.jar = jar.order(ByteOrder.LITTLE_ENDIAN);
  }

  /** {@code StoredEntry JAR ENTRY COMMENT}: sixteen hexadecimal digits come after the comment. */
  public static void main(String[] args) throws IOException {
    Path path = Path.of(args[0]);
    try (FileSystem jar = FileSystems.newFileSystem(path, Map.of("compressionMethod", "STORED"))) {
      Path entry = jar.getPath(args[1]);
      Files.write(entry, Files.readAllBytes(entry));
    }
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      long size = file.length();
      ByteBuffer content = file.getChannel().map(MapMode.READ_ONLY, 0, size);
      String comment = args[2] + String.format("%016x", new StoredEntry(content).begin(args[1]));
      file.seek(size - END_SIZE + END_COMMENT);
      file.writeShort(Short.reverseBytes((short) comment.length()));
      file.writeBytes(comment);
    }
  }

  /** Where the content of an entry begins. */
  private long begin(String name) throws IOException {
    int at = jar.getInt(jar.limit() - END_SIZE + END_DIRECTORY);
    while (at + DIRECTORY_SIZE < jar.limit()) {
      int nameLength = jar.getShort(at + DIRECTORY_NAME);
      if (text(at + DIRECTORY_SIZE, nameLength).equals(name)) {
        int header = jar.getInt(at + DIRECTORY_HEADER);
        return header
            + HEADER_SIZE
            + jar.getShort(header + HEADER_NAME)
            + jar.getShort(header + HEADER_EXTRA);
      }
      at +=
          DIRECTORY_SIZE
              + nameLength
              + jar.getShort(at + DIRECTORY_EXTRA)
              + jar.getShort(at + DIRECTORY_COMMENT);
    }
    throw new IOException("no entry " + name);
  }

  private String text(int at, int length) {
    byte[] bytes = new byte[length];
    jar.get(at, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
