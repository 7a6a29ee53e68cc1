package org.krait.lower;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.krait.syntax.Span;

/** Collects the positions of one code object, each once. */
final class PositionTable {
  private final Map<Span, Integer> indexes = new HashMap<>();
  private int[] numbers = new int[64];
  private int size;

  /** The index of a position. */
  int at(Span span) {
    Integer known = indexes.get(span);
    if (known != null) {
      return known;
    }
    int index = indexes.size();
    indexes.put(span, index);
    if (size + 4 > numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = span.lineno();
    numbers[size++] = span.endLineno();
    numbers[size++] = span.colOffset();
    numbers[size++] = span.endColOffset();
    return index;
  }

  /** All of them, as {@link org.krait.lower.core.CodeBody#positions()}. */
  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
