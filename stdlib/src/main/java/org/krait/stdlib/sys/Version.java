package org.krait.stdlib.sys;

import org.krait.runtime.types.PyStructSequence;

/** Which Python this is. */
public final class Version {
  static final long HEX = 0x030E03F0L;
  public static final String TEXT =
      "3.14.3 (krait-0.1.0) [Java " + Runtime.version().feature() + "]";

  static final String COPYRIGHT =
      """
      Copyright (c) 2001 Python Software Foundation.
      All Rights Reserved.

      Copyright (c) 2000 BeOpen.com.
      All Rights Reserved.

      Copyright (c) 1995-2001 Corporation for National Research Initiatives.
      All Rights Reserved.

      Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.
      All Rights Reserved.\
      """;

  private static final PyStructSequence INFO = SysTuples.VERSION_INFO.of(3L, 14L, 3L, "final", 0L);

  private Version() {}

  static PyStructSequence info() {
    return INFO;
  }
}
