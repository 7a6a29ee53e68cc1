package org.krait.runtime.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  @Test
  void findsTheClosestName() {
    assertEquals("append", Suggestions.closest(List.of("insert", "append", "extend"), "apend"));
    assertEquals("key", Suggestions.closest(List.of("key"), "keyy"));
  }

  @Test
  void prefersAChangeOfCase() {
    assertEquals("value", Suggestions.closest(List.of("valum", "value"), "valuE"));
  }

  @Test
  void givesUpWhereNothingIsNear() {
    assertNull(Suggestions.closest(List.of("key"), "kye"));
    assertNull(Suggestions.closest(List.of("same"), "same"));
    assertNull(Suggestions.closest(List.of(), "x"));
  }
}
