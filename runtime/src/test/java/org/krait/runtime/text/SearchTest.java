package org.krait.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.krait.runtime.object.PyStr;

class SearchTest {
  private static final Object FACES = PyStr.ofJava("a\ud83d\ude00b\ud83d\ude00");
  private static final Object FACE = PyStr.ofJava("\ud83d\ude00");

  @Test
  void countsCharactersNotChars() {
    assertEquals(1, Search.first(FACES, FACE, 0, 4));
    assertEquals(3, Search.last(FACES, FACE, 0, 4));
    assertEquals(2, Search.first(FACES, "b", 0, 4));
    assertEquals(2, Search.count(FACES, FACE, 0, 4));
  }

  @Test
  void findsNoAstralCharacterInPlainStrings() {
    assertEquals(-1, Search.first("\ud83d\ude00", FACE, 0, 2));
  }

  @Test
  void emptyPartsAreFoundWithinTheBounds() {
    assertEquals(3, Search.first("abc", "", 3, 3));
    assertEquals(-1, Search.first("abc", "", 4, 3));
    assertEquals(4, Search.count("abc", "", 0, 3));
  }

  @Test
  void replacesAtMostAsOftenAsAsked() {
    assertEquals("-a-bc", Search.replace("abc", "", "-", 2));
    assertEquals("xbxba", Search.replace("ababa", "a", "x", 2));
    assertEquals("abXb", Search.replace(PyStr.ofJava("ab\ud83d\ude00b"), FACE, "X", -1));
  }
}
