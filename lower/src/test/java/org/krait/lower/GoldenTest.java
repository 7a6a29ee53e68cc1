package org.krait.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.krait.lower.core.CorePrinter;

/**
 * The core trees of small programs. With the system property {@code krait.goldens} naming the
 * resource folder, the goldens are written anew.
 */
final class GoldenTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "names",
        "assignment",
        "tests",
        "calls",
        "flow",
        "comprehensions",
        "generators",
        "match",
        "annotations",
        "imports"
      })
  void lowersTo(String name) throws IOException {
    String actual = CorePrinter.print(Lowered.of(read(name + ".py")));
    String folder = System.getProperty("krait.goldens");
    if (folder != null) {
      Files.writeString(Path.of(folder, name + ".core"), actual);
    }
    assertEquals(folder == null ? read(name + ".core") : actual, actual);
  }

  private static String read(String name) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
