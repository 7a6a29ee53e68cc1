package org.krait.stdlib._lzma;

/** Turns the relative targets of a processor's branches into absolute ones, or back. */
abstract class BranchFilter implements ByteFilter {
  private final boolean encodes;
  private final int size;
  private int position;

  private BranchFilter(int size, int start, boolean encodes) {
    this.size = size;
    this.position = start;
    this.encodes = encodes;
  }

  /** The filter of an id between those of PowerPC and SPARC. */
  static BranchFilter of(int id, int start, boolean encodes) {
    return switch (id) {
      case FilterSpec.POWERPC -> new PowerPc(start, encodes);
      case FilterSpec.IA64 -> new Ia64(start, encodes);
      case FilterSpec.ARM -> new Arm(start, encodes);
      case FilterSpec.ARMTHUMB -> new ArmThumb(start, encodes);
      default -> new Sparc(start, encodes);
    };
  }

  @Override
  public int apply(byte[] bytes, int from, int to) {
    int at = from;
    while (to - at >= size) {
      at += convert(bytes, at, position + at - from);
    }
    position += at - from;
    return at - from;
  }

  /** Converts the instruction at an index; how many bytes are done. */
  abstract int convert(byte[] b, int at, int position);

  final int target(int source, int position) {
    return encodes ? source + position : source - position;
  }

  private static int bigEndian(byte[] b, int at) {
    return b[at] << 24 | (b[at + 1] & 0xff) << 16 | (b[at + 2] & 0xff) << 8 | b[at + 3] & 0xff;
  }

  private static void putBigEndian(byte[] b, int at, int word) {
    for (int i = 0; i < 4; i++) {
      b[at + i] = (byte) (word >>> 24 - 8 * i);
    }
  }

  private static final class PowerPc extends BranchFilter {
    PowerPc(int start, boolean encodes) {
      super(4, start, encodes);
    }

    @Override
    int convert(byte[] b, int at, int position) {
      int word = bigEndian(b, at);
      if (word >>> 26 == 0x12 && (word & 3) == 1) {
        int target = target(word & 0x03fffffc, position);
        putBigEndian(b, at, 0x48000001 | target & 0x03fffffc);
      }
      return 4;
    }
  }

  private static final class Sparc extends BranchFilter {
    private static final int CALL = 0x40000000;

    Sparc(int start, boolean encodes) {
      super(4, start, encodes);
    }

    @Override
    int convert(byte[] b, int at, int position) {
      int word = bigEndian(b, at);
      if (word >>> 22 == 0x100 || word >>> 22 == 0x1ff) {
        int target = target(word << 2, position) >>> 2;
        int sign = -(target >>> 22 & 1) << 22 & 0x3fffffff;
        putBigEndian(b, at, sign | target & 0x3fffff | CALL);
      }
      return 4;
    }
  }

  private static final class Arm extends BranchFilter {
    private static final byte BRANCH_AND_LINK = (byte) 0xeb;
    private static final int PIPELINE = 8;

    Arm(int start, boolean encodes) {
      super(4, start, encodes);
    }

    @Override
    int convert(byte[] b, int at, int position) {
      if (b[at + 3] == BRANCH_AND_LINK) {
        int source = (b[at + 2] & 0xff) << 16 | (b[at + 1] & 0xff) << 8 | b[at] & 0xff;
        int target = target(source << 2, position + PIPELINE) >>> 2;
        b[at] = (byte) target;
        b[at + 1] = (byte) (target >>> 8);
        b[at + 2] = (byte) (target >>> 16);
      }
      return 4;
    }
  }

  private static final class ArmThumb extends BranchFilter {
    private static final int PIPELINE = 4;

    ArmThumb(int start, boolean encodes) {
      super(4, start, encodes);
    }

    @Override
    int convert(byte[] b, int at, int position) {
      if ((b[at + 1] & 0xf8) != 0xf0 || (b[at + 3] & 0xf8) != 0xf8) {
        return 2;
      }
      int high = (b[at + 1] & 7) << 19 | (b[at] & 0xff) << 11;
      int source = high | (b[at + 3] & 7) << 8 | b[at + 2] & 0xff;
      int target = target(source << 1, position + PIPELINE) >>> 1;
      b[at + 1] = (byte) (0xf0 | target >>> 19 & 7);
      b[at] = (byte) (target >>> 11);
      b[at + 3] = (byte) (0xf8 | target >>> 8 & 7);
      b[at + 2] = (byte) target;
      return 4;
    }
  }

  private static final class Ia64 extends BranchFilter {
    /** For each template of a bundle, which of its three slots hold branches. */
    private static final String BRANCH_SLOTS = "00000000000000004466007744004400";

    private static final int SLOT_BITS = 41;

    Ia64(int start, boolean encodes) {
      super(16, start, encodes);
    }

    @Override
    int convert(byte[] b, int at, int position) {
      int slots = BRANCH_SLOTS.charAt(b[at] & 0x1f) - '0';
      for (int slot = 0; slot < 3; slot++) {
        if ((slots >> slot & 1) != 0) {
          convertSlot(b, at, 5 + SLOT_BITS * slot, position);
        }
      }
      return 16;
    }

    private void convertSlot(byte[] b, int at, int bit, int position) {
      int first = at + (bit >> 3);
      int shift = bit & 7;
      long bytes = 0;
      for (int i = 0; i < 6; i++) {
        bytes |= (b[first + i] & 0xffL) << 8 * i;
      }
      long instruction = bytes >>> shift;
      if ((instruction >> 37 & 0xf) != 5 || (instruction >> 9 & 7) != 0) {
        return;
      }
      int source = (int) (instruction >> 13 & 0xfffff) | (int) (instruction >> 36 & 1) << 20;
      long target = target(source << 4, position) >>> 4;
      instruction &= ~(0x8fffffL << 13);
      instruction |= (target & 0xfffff) << 13 | (target & 0x100000) << 16;
      bytes = bytes & (1L << shift) - 1 | instruction << shift;
      for (int i = 0; i < 6; i++) {
        b[first + i] = (byte) (bytes >>> 8 * i);
      }
    }
  }
}
