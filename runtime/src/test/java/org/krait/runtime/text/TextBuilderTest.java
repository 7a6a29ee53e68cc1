package org.krait.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

class TextBuilderTest {
  private static final int FACE = 0x1f600;

  @Test
  void staysAPlainStringWithoutAstralCharacters() {
    assertEquals("ab\ud800", new TextBuilder().append("ab").append(0xd800).build());
  }

  @Test
  void widensAtTheFirstAstralCharacter() {
    Object built = new TextBuilder().append("ab").append(FACE).append("c").build();
    assertEquals(4, Text.length(built));
    assertEquals(FACE, Text.at(built, 2));
    assertEquals('c', Text.at(built, 3));
  }

  @Test
  void narrowsAgainWhenTheAstralCharacterIsCutOff() {
    TextBuilder builder = new TextBuilder().append("ab").append(FACE);
    builder.truncate(2);
    assertInstanceOf(String.class, builder.build());
  }
}
