package org.krait.lower.binary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.krait.lower.Lowered;
import org.krait.lower.core.Code;
import org.krait.lower.core.CorePrinter;

/** Code objects come back from bytes as they were. */
final class CodeBinaryTest {
  @ParameterizedTest
  @ValueSource(strings = {"calls", "flow", "generators", "match", "annotations", "imports"})
  void treesSurvive(String name) throws Exception {
    String source;
    try (InputStream in = Lowered.class.getResourceAsStream(name + ".py")) {
      source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertSurvives(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x = -1, 1 << 70, 1.5, 2j, 1 - 2j, None, ..., True, -9223372036854775807",
        "x = '\u00e9', '\u4e2d', '\\ud800', '\\U0001F600', b'\\xff\\0', ''",
        "x in {1, 'a'}; x[1:None:'a']",
      })
  void constantsSurvive(String source) {
    assertSurvives(source);
  }

  private static void assertSurvives(String source) {
    Code code = Lowered.of(source);
    Code copy = CodeReader.read(CodeWriter.write(code), null);
    assertEquals(CorePrinter.printWithPositions(code), CorePrinter.printWithPositions(copy));
  }

  @Test
  void theFilenameCanBeAnother() {
    Code code = CodeReader.read(CodeWriter.write(Lowered.of("def f(): pass")), "other.py");
    assertEquals("other.py", code.filename());
    assertEquals("other.py", ((Code) code.body().constants()[0]).filename());
  }

  @Test
  void otherBytesAreRefused() {
    byte[] bytes = CodeWriter.write(Lowered.of("x = 1"));
    assertTrue(CodeReader.isReadable(bytes));
    assertFalse(CodeReader.isReadable(new byte[] {1, 2, 3, 4, 5}));
    byte[] cut = Arrays.copyOf(bytes, 6);
    assertThrows(CorruptCodeException.class, () -> CodeReader.read(cut, null));
  }
}
