package org.krait.stdlib._socket;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyTuple;

/**
 * A piece of ancillary data, {@code struct cmsghdr}: open files that are passed on, for example.
 */
record AncillaryItem(int level, int type, byte[] data) {
  static final long HEADER = 16;
  private static final long ALIGNMENT = 8;

  /** How many bytes an item with so much data takes, without what fills up to the next. */
  static long length(long data) {
    return HEADER + data;
  }

  /** How many bytes an item with so much data takes. */
  static long space(long data) {
    return HEADER + (data + ALIGNMENT - 1 & -ALIGNMENT);
  }

  static AncillaryItem read(MemorySegment from, long at, long end) {
    long length = Math.min(from.get(ValueLayout.JAVA_LONG, at), end - at) - HEADER;
    return new AncillaryItem(
        from.get(ValueLayout.JAVA_INT, at + 8),
        from.get(ValueLayout.JAVA_INT, at + 12),
        from.asSlice(at + HEADER, Math.max(0, length)).toArray(ValueLayout.JAVA_BYTE));
  }

  void write(MemorySegment to, long at) {
    to.set(ValueLayout.JAVA_LONG, at, length(data.length));
    to.set(ValueLayout.JAVA_INT, at + 8, level);
    to.set(ValueLayout.JAVA_INT, at + 12, type);
    MemorySegment.copy(data, 0, to, ValueLayout.JAVA_BYTE, at + HEADER, data.length);
  }

  PyTuple toPython() {
    return PyTuple.of((long) level, (long) type, PyBytes.of(data));
  }
}
