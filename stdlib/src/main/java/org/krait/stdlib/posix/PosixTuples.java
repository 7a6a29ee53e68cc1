package org.krait.stdlib.posix;

import org.krait.runtime.types.StructSequence;

/** The types of the named tuples that the system's calls give. */
final class PosixTuples {
  static final StructSequence STAT =
      new StructSequence(
          "os",
          "stat_result",
          "stat_result: Result from stat, fstat, or lstat.\n\n"
              + "This object may be accessed either as a tuple of\n"
              + "  (mode, ino, dev, nlink, uid, gid, size, atime, mtime, ctime)\n"
              + "or via the attributes st_mode, st_ino, st_dev, st_nlink, st_uid, and so on.\n\n"
              + "Posix/windows: If your platform supports st_blksize, st_blocks, st_rdev,\n"
              + "or st_flags, they are available as attributes only.\n\n"
              + "See os.stat for more information.",
          true,
          10,
          "st_mode",
          "protection bits",
          "st_ino",
          "inode",
          "st_dev",
          "device",
          "st_nlink",
          "number of hard links",
          "st_uid",
          "user ID of owner",
          "st_gid",
          "group ID of owner",
          "st_size",
          "total size, in bytes",
          null,
          null,
          null,
          null,
          null,
          null,
          "st_atime",
          "time of last access",
          "st_mtime",
          "time of last modification",
          "st_ctime",
          "time of last change",
          "st_atime_ns",
          "time of last access in nanoseconds",
          "st_mtime_ns",
          "time of last modification in nanoseconds",
          "st_ctime_ns",
          "time of last change in nanoseconds",
          "st_blksize",
          "blocksize for filesystem I/O",
          "st_blocks",
          "number of blocks allocated",
          "st_rdev",
          "device type (if inode device)");

  static final StructSequence TERMINAL_SIZE =
      new StructSequence(
          "os",
          "terminal_size",
          "A tuple of (columns, lines) for holding terminal window size",
          true,
          2,
          "columns",
          "width of the terminal window in characters",
          "lines",
          "height of the terminal window in characters");

  static final StructSequence UNAME =
      new StructSequence(
          "posix",
          "uname_result",
          "uname_result: Result from os.uname().\n\n"
              + "This object may be accessed either as a tuple of\n"
              + "  (sysname, nodename, release, version, machine),\n"
              + "or via the attributes sysname, nodename, release, version, and machine.\n\n"
              + "See os.uname for more information.",
          true,
          5,
          "sysname",
          "operating system name",
          "nodename",
          "name of machine on network (implementation-defined)",
          "release",
          "operating system release",
          "version",
          "operating system version",
          "machine",
          "hardware identifier");

  static final StructSequence TIMES =
      new StructSequence(
          "posix",
          "times_result",
          "times_result: Result from os.times().\n\n"
              + "This object may be accessed either as a tuple of\n"
              + "  (user, system, children_user, children_system, elapsed),\n"
              + "or via the attributes user, system, children_user, children_system,\n"
              + "and elapsed.\n\n"
              + "See os.times for more information.",
          true,
          5,
          "user",
          "user time",
          "system",
          "system time",
          "children_user",
          "user time of children",
          "children_system",
          "system time of children",
          "elapsed",
          "elapsed time since an arbitrary point in the past");

  static final StructSequence STATVFS =
      new StructSequence(
          "os",
          "statvfs_result",
          "statvfs_result: Result from statvfs or fstatvfs.\n\n"
              + "This object may be accessed either as a tuple of\n"
              + "  (bsize, frsize, blocks, bfree, bavail, files, ffree, favail, flag, namemax),\n"
              + "or via the attributes f_bsize, f_frsize, f_blocks, f_bfree, and so on.\n\n"
              + "See os.statvfs for more information.",
          true,
          10,
          "f_bsize",
          null,
          "f_frsize",
          null,
          "f_blocks",
          null,
          "f_bfree",
          null,
          "f_bavail",
          null,
          "f_files",
          null,
          "f_ffree",
          null,
          "f_favail",
          null,
          "f_flag",
          null,
          "f_namemax",
          null,
          "f_fsid",
          null);

  static final StructSequence WAITID =
      new StructSequence(
          "posix",
          "waitid_result",
          "waitid_result: Result from waitid.\n\n"
              + "This object may be accessed either as a tuple of\n"
              + "  (si_pid, si_uid, si_signo, si_status, si_code),\n"
              + "or via the attributes si_pid, si_uid, and so on.\n\n"
              + "See os.waitid for more information.",
          true,
          5,
          "si_pid",
          null,
          "si_uid",
          null,
          "si_signo",
          null,
          "si_status",
          null,
          "si_code",
          null);

  static final StructSequence SCHED_PARAM = new SchedParam();

  private PosixTuples() {}
}
