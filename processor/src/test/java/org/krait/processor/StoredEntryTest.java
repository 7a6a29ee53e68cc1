package org.krait.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comment of a jar leads to what is stored in it, and the jar stays a jar. */
class StoredEntryTest {
  private static final byte[] CONTENT = "content ".repeat(50).getBytes(StandardCharsets.UTF_8);

  @Test
  void commentTellsWhereTheContentBegins(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("sample.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : new String[] {"first", "a/b", "last"}) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.equals("a/b") ? CONTENT : name.getBytes(StandardCharsets.UTF_8));
      }
    }
    StoredEntry.main(new String[] {jar.toString(), "a/b", "at "});
    byte[] bytes = Files.readAllBytes(jar);
    String digits = new String(bytes, bytes.length - 16, 16, StandardCharsets.UTF_8);
    int begin = Integer.parseInt(digits, 16);
    assertArrayEquals(CONTENT, Arrays.copyOfRange(bytes, begin, begin + CONTENT.length));
    try (ZipFile file = new ZipFile(jar.toFile())) {
      assertEquals("at " + digits, file.getComment());
      assertArrayEquals(CONTENT, file.getInputStream(file.getEntry("a/b")).readAllBytes());
      assertEquals(3, file.size());
    }
  }
}
