package org.krait.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnicodeNamesTest {
  @Test
  void namesAndAliasesAreKnownInAnyCase() {
    assertEquals(0x2022, UnicodeNames.lookup("BULLET"));
    assertEquals(0x2022, UnicodeNames.lookup("bullet"));
    assertEquals(0x0A, UnicodeNames.lookup("LINE FEED"));
    assertEquals(0xFEFF, UnicodeNames.lookup("bom"));
    assertEquals(0xE0100, UnicodeNames.lookup("VS17"));
  }

  @Test
  void someNamesAreComputed() {
    assertEquals(0x4E00, UnicodeNames.lookup("CJK UNIFIED IDEOGRAPH-4E00"));
    assertEquals(0xAC01, UnicodeNames.lookup("HANGUL SYLLABLE GAG"));
  }

  @Test
  void namesOfJavaAloneAreUnknown() {
    assertEquals(-1, UnicodeNames.lookup("LINE FEED (LF)"));
    assertEquals(-1, UnicodeNames.lookup("BASIC LATIN 41"));
    assertEquals(-1, UnicodeNames.lookup("CJK UNIFIED IDEOGRAPHS 4E00"));
    assertEquals(-1, UnicodeNames.lookup("VS257"));
  }
}
