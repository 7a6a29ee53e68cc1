package org.krait.runtime.function;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.krait.runtime.object.Branch;
import org.krait.runtime.object.Place;

/**
 * What {@code co_code} shows: nothing runs it, but {@code dis} can read it. RESUME stands at the
 * start; then for each position of the source, in order, there is one of CPython's instructions for
 * each name used there, or a NOP. So {@code inspect.getclosurevars} finds the names, {@code pdb}
 * the first line that does something, and offsets lead to the source.
 *
 * <p>A branch has units of its own behind those of its test's position: a NOP where it is decided,
 * NOT_TAKEN for its left way, and a NOP for a right way that leads to no other place. A way leads
 * to the first unit of its position or line; on the test's own line it begins behind the decision.
 */
public final class CodeUnits {
  private static final int NOP = 27;
  private static final int NOT_TAKEN = 28;
  private static final int EXTENDED_ARG = 69;
  private static final int RESUME = 128;

  private final byte[] bytes;
  private final int[] starts;
  private final List<Branch> branches = new ArrayList<>();
  private final Map<Branch, Integer> decisions = new HashMap<>();
  private final int[] table;

  /**
   * The units for uses that stand in the order of their positions.
   *
   * @param firstLine the line of RESUME
   * @param outline has the lines of statements: those without a position get a NOP
   */
  CodeUnits(int firstLine, Outline outline, int[] positions, List<NameUse> uses) {
    int count = positions.length / 4;
    Writer out = new Writer();
    this.starts = new int[count];
    out.at(firstLine, 0);
    out.unit(RESUME, 0);
    Iterator<Integer> bare = bareLines(outline.lines(), positions).iterator();
    Map<Integer, List<Branch>> at = byPosition(outline.branches());
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
      for (Branch branch : at.getOrDefault(i, List.of())) {
        branches.add(branch);
        decisions.put(branch, out.size());
        out.unit(NOP, 0);
        out.unit(NOT_TAKEN, 0);
        if (isBehind(branch.right(), positions[4 * i])) {
          out.unit(NOP, 0);
        }
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

  private static Map<Integer, List<Branch>> byPosition(List<Branch> branches) {
    Map<Integer, List<Branch>> all = new HashMap<>();
    for (Branch branch : branches) {
      all.computeIfAbsent(branch.position(), p -> new ArrayList<>()).add(branch);
    }
    return all;
  }

  /** Whether a way has no unit of its own but those of the branch, which stands on a line. */
  private static boolean isBehind(Place way, int line) {
    return way.position() < 0 && (way.line() == 0 || way.line() == line);
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
    int first = firstOf(line);
    return first < 0 ? found : first;
  }

  /** The offset of the first unit of a line, or -1. */
  private int firstOf(int line) {
    for (int i = 0; i < table.length; i += 4) {
      if (table[i] == line) {
        return i / 2;
      }
    }
    return -1;
  }

  /** All branches, in the order of the source. */
  public List<Branch> branches() {
    return branches;
  }

  /** The offset where a branch is decided. */
  public int offset(Branch branch) {
    return 2 * decisions.get(branch);
  }

  /** The offset where one of a branch's ways begins. */
  public int way(Branch branch, boolean left) {
    int decision = offset(branch);
    Place way = left ? branch.left() : branch.right();
    if (way.position() >= 0) {
      return offset(way.position());
    }
    int line = table[2 * decision];
    int first = isBehind(way, line) ? -1 : firstOf(way.line());
    return first >= 0 ? first : decision + (left ? 2 : 4);
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
