package org.krait.lower;

import java.util.Arrays;
import org.krait.syntax.Span;

/** Collects the positions of one code object, each once. */
final class PositionTable {
  private int[] numbers = new int[64];
  private int size;

  /** An open hash table of indexes, each plus one; 0 is free. Its size is a power of two. */
  private int[] table = new int[64];

  /** The index of a position. */
  int at(Span span) {
    int mask = table.length - 1;
    int slot = hash(span.lineno(), span.endLineno(), span.colOffset(), span.endColOffset()) & mask;
    while (table[slot] != 0) {
      int index = table[slot] - 1;
      if (isAt(index, span)) {
        return index;
      }
      slot = (slot + 1) & mask;
    }
    int index = size / 4;
    table[slot] = index + 1;
    append(span);
    if (2 * (index + 1) > table.length) {
      grow();
    }
    return index;
  }

  private static int hash(int line, int endLine, int column, int endColumn) {
    int hash = line * 0x9E3779B1 + endLine * 0x85EBCA77;
    hash += column * 0xC2B2AE3D + endColumn * 0x27D4EB2F;
    hash = (hash ^ hash >>> 15) * 0x2C1B3C6D;
    return hash ^ hash >>> 12;
  }

  private boolean isAt(int index, Span span) {
    int i = 4 * index;
    return numbers[i] == span.lineno()
        && numbers[i + 1] == span.endLineno()
        && numbers[i + 2] == span.colOffset()
        && numbers[i + 3] == span.endColOffset();
  }

  private void append(Span span) {
    if (size + 4 > numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = span.lineno();
    numbers[size++] = span.endLineno();
    numbers[size++] = span.colOffset();
    numbers[size++] = span.endColOffset();
  }

  private void grow() {
    int[] larger = new int[2 * table.length];
    int mask = larger.length - 1;
    for (int i = 0; i < size; i += 4) {
      int slot = hash(numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3]) & mask;
      while (larger[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      larger[slot] = i / 4 + 1;
    }
    table = larger;
  }

  /** All of them, as {@link org.krait.lower.core.CodeBody#positions()}. */
  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
