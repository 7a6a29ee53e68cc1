package org.krait.runtime.function;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * What {@code co_code} shows: nothing runs it, but {@code dis} can read it. For each position of
 * the source, in order, there is one of CPython's instructions for each name used there, or a NOP.
 * So {@code inspect.getclosurevars} finds the names, and offsets lead to the source.
 */
public final class CodeUnits {
  private static final int NOP = 27;
  private static final int EXTENDED_ARG = 69;

  private final byte[] bytes;
  private final int[] starts;
  private final int[] positions;

  /** The units for uses that stand in the order of their positions. */
  CodeUnits(int[] positions, List<NameUse> uses) {
    int count = positions.length / 4;
    ByteArrayOutputStream out = new ByteArrayOutputStream(2 * count);
    this.starts = new int[count];
    this.positions = positions;
    int next = 0;
    for (int i = 0; i < count; i++) {
      starts[i] = out.size() / 2;
      if (next == uses.size() || uses.get(next).position() != i) {
        unit(out, NOP, 0);
      }
      while (next < uses.size() && uses.get(next).position() == i) {
        instruction(out, uses.get(next++));
      }
    }
    this.bytes = out.toByteArray();
  }

  private static void instruction(ByteArrayOutputStream out, NameUse use) {
    int argument = use.index() << use.opcode().flags;
    for (int shift = 24; shift > 0; shift -= 8) {
      if (argument >>> shift != 0) {
        unit(out, EXTENDED_ARG, argument >>> shift);
      }
    }
    unit(out, use.opcode().number, argument);
    for (int i = 0; i < use.opcode().caches; i++) {
      unit(out, 0, 0);
    }
  }

  private static void unit(ByteArrayOutputStream out, int opcode, int argument) {
    out.write(opcode);
    out.write(argument);
  }

  /** {@code co_code}. */
  public byte[] bytes() {
    return bytes;
  }

  /** The offset in {@code co_code} of a position; -1 before the first. */
  public int offset(int position) {
    return position < 0 ? -1 : 2 * starts[position];
  }

  /** The position that an offset in {@code co_code} belongs to; -1 before the first. */
  public int position(int offset) {
    int position = starts.length - 1;
    while (position >= 0 && 2 * starts[position] > offset) {
      position--;
    }
    return position;
  }

  /** Four numbers for each unit, as {@link Executable#positions()}. */
  public int[] positions() {
    int[] table = new int[2 * bytes.length];
    for (int unit = 0, i = -1; unit < bytes.length / 2; unit++) {
      while (i + 1 < starts.length && starts[i + 1] <= unit) {
        i++;
      }
      System.arraycopy(positions, 4 * i, table, 4 * unit, 4);
    }
    return table;
  }
}
