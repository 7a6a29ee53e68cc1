package org.krait.stdlib.posix;

import org.krait.runtime.host.FileStatus;
import org.krait.runtime.module.LibraryFile;
import org.krait.runtime.types.PyStructSequence;

/** What a path is: on the disk or in the library's jar; made to {@code os.stat_result}. */
// CPython: posixmodule.c _pystat_fromstructstat
final class PosixStatus {
  private static final long BILLION = 1_000_000_000L;

  private PosixStatus() {}

  /** The status of what a path leads to; {@code given} is how an error names it. */
  static FileStatus at(String path, boolean follow, Object given) {
    FileStatus inLibrary = LibraryFile.status(path);
    if (inLibrary != null) {
      return inLibrary;
    }
    LibraryFile.requireElsewhere(path, given);
    return FileStatus.of(path, follow, given);
  }

  static PyStructSequence of(FileStatus s) {
    return PosixTuples.STAT.of(
        (long) s.mode(),
        s.inode(),
        s.device(),
        s.links(),
        s.owner(),
        s.group(),
        s.size(),
        Math.floorDiv(s.accessed(), BILLION),
        Math.floorDiv(s.modified(), BILLION),
        Math.floorDiv(s.changed(), BILLION),
        FileStatus.seconds(s.accessed()),
        FileStatus.seconds(s.modified()),
        FileStatus.seconds(s.changed()),
        s.accessed(),
        s.modified(),
        s.changed(),
        s.blockSize(),
        s.blocks() >= 0 ? s.blocks() : (s.size() + 4095) / 4096 * 8,
        s.specialDevice());
  }
}
