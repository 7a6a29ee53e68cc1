package org.krait.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.krait.syntax.SyntaxException;

class SourceDecoderTest {
  private static String decode(String latin1) {
    return SourceDecoder.decode(latin1.getBytes(StandardCharsets.ISO_8859_1), "test");
  }

  private static String error(String latin1) {
    return assertThrows(SyntaxException.class, () -> decode(latin1)).problem().message();
  }

  @Test
  void sourcesAreUtf8ByDefault() {
    assertEquals("é", decode("\u00C3\u00A9"));
    assertEquals("é", decode("\u00EF\u00BB\u00BF\u00C3\u00A9"));
  }

  @Test
  void aCookieNamesTheEncoding() {
    assertEquals("# coding: latin-1\né", decode("# coding: latin-1\n\u00E9"));
    assertEquals("\n# -*- coding: koi8-r -*-\nа", decode("\n# -*- coding: koi8-r -*-\n\u00C1"));
  }

  @Test
  void aCookieBehindCodeIsNone() {
    assertEquals(
        "Non-UTF-8 code starting with '\\xe9' on line 3, but no encoding declared;"
            + " see https://peps.python.org/pep-0263/ for details",
        error("x=1\n# coding: latin-1\nx='\u00E9'"));
  }

  @Test
  void unknownEncodingsAreErrors() {
    assertEquals("unknown encoding: foo", error("# coding: foo\n"));
    assertEquals(
        "encoding problem: iso-8859-1 with BOM", error("\u00EF\u00BB\u00BF# coding: latin-1\n"));
  }
}
