package org.krait.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.krait.syntax.SyntaxException;

class TokenReaderTest {
  private static List<String> tokens(String source) {
    TokenReader reader = new TokenReader(source, "test", true);
    List<String> tokens = new ArrayList<>();
    for (TokenReader.Token t = reader.next(); t != null; t = reader.next()) {
      tokens.add(t.type() + ":" + t.text());
    }
    return tokens;
  }

  @Test
  void commentsAndBlankLinesAreTokens() {
    assertEquals(
        List.of("65:# c", "66:\n", "1:x", "55:=", "2:1", "4:\n", "66:\n", "0:"),
        tokens("# c\nx = 1\n\n"));
  }

  @Test
  void fstringsComeInParts() {
    assertEquals(
        List.of(
            "59:f'", "60:a", "55:{", "1:x", "55:!", "1:r", "55::", "60:>", "55:{", "1:w", "55:}",
            "60:", "55:}", "61:'", "4:", "0:"),
        tokens("f'a{x!r:>{w}}'"));
  }

  @Test
  void blocksAreIndentAndDedent() {
    assertEquals(
        List.of("1:if", "1:x", "55::", "4:\n", "5:  ", "1:y", "4:\n", "6:", "1:z", "4:", "0:"),
        tokens("if x:\n  y\nz"));
  }

  @Test
  void carriageReturnsAreKept() {
    assertEquals(List.of("1:x", "4:\r\n", "0:"), tokens("x\r\n"));
  }

  @Test
  void openBracketsAreErrors() {
    TokenReader reader = new TokenReader("(", "test", true);
    reader.next();
    SyntaxException e =
        assertThrows(
            SyntaxException.class,
            () -> {
              reader.next();
              reader.next();
            });
    assertEquals("unexpected EOF in multi-line statement", e.problem().message());
  }
}
