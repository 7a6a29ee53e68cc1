package org.krait.runtime.function;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * What {@code co_code} shows: nothing runs it, but {@code dis} can read it. RESUME stands at the
 * start; then for each position of the source, in order, there is one of CPython's instructions for
 * each name used there, or a NOP. So {@code inspect.getclosurevars} finds the names, {@code pdb}
 * the first line that does something, and offsets lead to the source.
 */
public final class CodeUnits {
  private static final int NOP = 27;
  private static final int EXTENDED_ARG = 69;
  private static final int RESUME = 128;

  private final byte[] bytes;
  private final int[] starts;
  private final int[] table;

  /**
   * The units for uses that stand in the order of their positions.
   *
   * @param firstLine the line of RESUME
   * @param lines the lines of statements, in order: those without a position get a NOP
   */
  CodeUnits(int firstLine, int[] lines, int[] positions, List<NameUse> uses) {
    int count = positions.length / 4;
    Writer out = new Writer();
    this.starts = new int[count];
    out.at(firstLine, 0);
    out.unit(RESUME, 0);
    Iterator<Integer> bare = bareLines(lines, positions).iterator();
    int line = bare.hasNext() ? bare.next() : Integer.MAX_VALUE;
    int next = 0;
    for (int i = 0; i < count; i++) {
      while (line < positions[4 * i]) {
        out.at(line, -1);
        out.unit(NOP, 0);
        line = bare.hasNext() ? bare.next() : Integer.MAX_VALUE;
      }
      starts[i] = out.size();
      out.at(positions, 4 * i);
      if (next == uses.size() || uses.get(next).position() != i) {
        out.unit(NOP, 0);
      }
      while (next < uses.size() && uses.get(next).position() == i) {
        out.instruction(uses.get(next++));
      }
    }
    while (line < Integer.MAX_VALUE) {
      out.at(line, -1);
      out.unit(NOP, 0);
      line = bare.hasNext() ? bare.next() : Integer.MAX_VALUE;
    }
    this.bytes = out.bytes.toByteArray();
    this.table = out.table();
  }

  private static List<Integer> bareLines(int[] lines, int[] positions) {
    Set<Integer> placed = new HashSet<>();
    for (int i = 0; i < positions.length; i += 4) {
      placed.add(positions[i]);
    }
    List<Integer> bare = new ArrayList<>();
    for (int line : lines) {
      if (!placed.contains(line)) {
        bare.add(line);
      }
    }
    return bare;
  }

  /** Writes units, each with its place in the source. */
  private static final class Writer {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<int[]> places = new ArrayList<>();
    private int[] place = {};

    /** What follows stands on a line, at a column or at no known one (-1). */
    void at(int line, int column) {
      place = new int[] {line, line, column, column};
    }

    void at(int[] positions, int from) {
      place = Arrays.copyOfRange(positions, from, from + 4);
    }

    int size() {
      return places.size();
    }

    void unit(int opcode, int argument) {
      bytes.write(opcode);
      bytes.write(argument);
      places.add(place);
    }

    void instruction(NameUse use) {
      int argument = use.index() << use.opcode().flags;
      for (int shift = 24; shift > 0; shift -= 8) {
        if (argument >>> shift != 0) {
          unit(EXTENDED_ARG, argument >>> shift);
        }
      }
      unit(use.opcode().number, argument);
      for (int i = 0; i < use.opcode().caches; i++) {
        unit(0, 0);
      }
    }

    int[] table() {
      int[] table = new int[4 * places.size()];
      int to = 0;
      for (int[] each : places) {
        System.arraycopy(each, 0, table, to, 4);
        to += 4;
      }
      return table;
    }
  }

  /** {@code co_code}. */
  public byte[] bytes() {
    return bytes;
  }

  /** The offset in {@code co_code} of a position; 0 before the first. */
  public int offset(int position) {
    return position < 0 ? 0 : 2 * starts[position];
  }

  /**
   * The offset that belongs to a position and a line: where a line begins to run, the operation at
   * the position is still the one before.
   */
  public int offset(int position, int line) {
    int found = offset(position);
    if (table[2 * found] == line) {
      return found;
    }
    for (int i = 0; i < table.length; i += 4) {
      if (table[i] == line) {
        return i / 2;
      }
    }
    return found;
  }

  /** The position that an offset in {@code co_code} belongs to; -1 before the first. */
  public int position(int offset) {
    int position = starts.length - 1;
    while (position >= 0 && 2 * starts[position] > offset) {
      position--;
    }
    return position;
  }

  /** Four numbers for each unit, as {@link Executable#positions()}; columns may be -1. */
  public int[] positions() {
    return table;
  }
}
