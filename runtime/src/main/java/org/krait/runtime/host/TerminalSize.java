package org.krait.runtime.host;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The size of a terminal. */
public final class TerminalSize {
  private static final NativeFunction IOCTL = new NativeFunction(Access.FILES, "ioctl", 3);
  private static final int TIOCGWINSZ = 0x5413;

  private TerminalSize() {}

  /** Columns and lines. */
  public static int[] of(int descriptor) {
    boolean open = ProcessFiles.target(descriptor) != null;
    if (open && !Descriptors.isTerminal(descriptor)) {
      throw OsError.of(Errno.ENOTTY);
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment size = arena.allocate(8);
      if ((int) IOCTL.call(descriptor, TIOCGWINSZ, size.address()) != 0) {
        throw OsError.of(NativeFunction.errno());
      }
      return new int[] {
        size.get(ValueLayout.JAVA_SHORT, 2) & 0xFFFF, size.get(ValueLayout.JAVA_SHORT, 0) & 0xFFFF
      };
    }
  }
}
