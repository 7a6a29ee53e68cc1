package org.krait.stdlib.sys;

import org.krait.runtime.module.Settings;
import org.krait.runtime.object.HashSecret;
import org.krait.runtime.types.PyStructSequence;

/** {@code sys.flags}: what the command line and the environment asked for. */
final class Flags {
  private Flags() {}

  static PyStructSequence of(Settings s) {
    return SysTuples.FLAGS.of(
        (long) s.debug,
        flag(s.inspect),
        flag(s.interactive),
        (long) s.optimize,
        flag(s.dontWriteBytecode),
        flag(s.noUserSite),
        flag(s.noSite),
        flag(s.ignoreEnvironment),
        (long) s.verbose,
        (long) s.bytesWarning,
        flag(s.quiet),
        flag(HashSecret.isRandomized()),
        flag(s.isolated),
        s.developmentMode,
        flag(s.utf8Mode),
        flag(s.warnDefaultEncoding),
        s.safePath,
        (long) s.intMaxStrDigits,
        0L,
        0L,
        0L);
  }

  private static long flag(boolean on) {
    return on ? 1 : 0;
  }
}
