package org.krait.stdlib.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Iteration;

/** The users and groups that the process runs as. */
@PyModule("posix")
public final class PosixUsers {
  private static final NativeFunction SETUID = new NativeFunction(Access.PROCESSES, "setuid", 1);
  private static final NativeFunction SETEUID = new NativeFunction(Access.PROCESSES, "seteuid", 1);
  private static final NativeFunction SETGID = new NativeFunction(Access.PROCESSES, "setgid", 1);
  private static final NativeFunction SETEGID = new NativeFunction(Access.PROCESSES, "setegid", 1);
  private static final NativeFunction SETREUID =
      new NativeFunction(Access.PROCESSES, "setreuid", 2);
  private static final NativeFunction SETREGID =
      new NativeFunction(Access.PROCESSES, "setregid", 2);
  private static final NativeFunction SETRESUID =
      new NativeFunction(Access.PROCESSES, "setresuid", 3);
  private static final NativeFunction SETRESGID =
      new NativeFunction(Access.PROCESSES, "setresgid", 3);
  private static final NativeFunction GETRESUID =
      new NativeFunction(Access.PROCESSES, "getresuid", 3);
  private static final NativeFunction GETRESGID =
      new NativeFunction(Access.PROCESSES, "getresgid", 3);
  private static final NativeFunction GETGROUPS =
      new NativeFunction(Access.PROCESSES, "getgroups", 2);
  private static final NativeFunction SETGROUPS =
      new NativeFunction(Access.PROCESSES, "setgroups", 2);
  private static final NativeFunction GETGROUPLIST =
      new NativeFunction(Access.PROCESSES, "getgrouplist", 4);
  private static final NativeFunction INITGROUPS =
      new NativeFunction(Access.PROCESSES, "initgroups", 2);
  private static final NativeFunction GETLOGIN =
      new NativeFunction(Access.PROCESSES, "getlogin_r", 2);
  private static final int LONGEST_NAME = 256;
  private static final int MOST_GROUPS = 65536;

  /// Set the current process's user id.
  @PyFunction("(uid, /)")
  public void setuid(Object uid) {
    SETUID.checked(UserId.user(uid));
  }

  /// Set the current process's effective user id.
  @PyFunction("(euid, /)")
  public void seteuid(Object euid) {
    SETEUID.checked(UserId.user(euid));
  }

  /// Set the current process's group id.
  @PyFunction("(gid, /)")
  public void setgid(Object gid) {
    SETGID.checked(UserId.group(gid));
  }

  /// Set the current process's effective group id.
  @PyFunction("(egid, /)")
  public void setegid(Object egid) {
    SETEGID.checked(UserId.group(egid));
  }

  /// Set the current process's real and effective user ids.
  @PyFunction("(ruid, euid, /)")
  public void setreuid(Object ruid, Object euid) {
    SETREUID.checked(UserId.user(ruid), UserId.user(euid));
  }

  /// Set the current process's real and effective group ids.
  @PyFunction("(rgid, egid, /)")
  public void setregid(Object rgid, Object egid) {
    SETREGID.checked(UserId.group(rgid), UserId.group(egid));
  }

  /// Set the current process's real, effective, and saved user ids.
  @PyFunction("(ruid, euid, suid, /)")
  public void setresuid(Object ruid, Object euid, Object suid) {
    SETRESUID.checked(UserId.user(ruid), UserId.user(euid), UserId.user(suid));
  }

  /// Set the current process's real, effective, and saved group ids.
  @PyFunction("(rgid, egid, sgid, /)")
  public void setresgid(Object rgid, Object egid, Object sgid) {
    SETRESGID.checked(UserId.group(rgid), UserId.group(egid), UserId.group(sgid));
  }

  /// Return a tuple of the current process's real, effective, and saved user ids.
  @PyFunction("()")
  public PyTuple getresuid() {
    return three(GETRESUID);
  }

  /// Return a tuple of the current process's real, effective, and saved group ids.
  @PyFunction("()")
  public PyTuple getresgid() {
    return three(GETRESGID);
  }

  private static PyTuple three(NativeFunction call) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment ids = arena.allocate(12, 4);
      long at = ids.address();
      call.checked(at, at + 4, at + 8);
      return PyTuple.of(id(ids, 0), id(ids, 1), id(ids, 2));
    }
  }

  private static long id(MemorySegment ids, int index) {
    return Integer.toUnsignedLong(ids.getAtIndex(ValueLayout.JAVA_INT, index));
  }

  /// Return list of supplemental group IDs for the process.
  @PyFunction("()")
  public PyList getgroups() {
    try (Arena arena = Arena.ofConfined()) {
      int count = GETGROUPS.checked(0, 0);
      MemorySegment groups = arena.allocate(4L * Math.max(1, count), 4);
      return list(groups, GETGROUPS.checked(count, groups.address()));
    }
  }

  private static PyList list(MemorySegment groups, int count) {
    PyList list = new PyList();
    for (int i = 0; i < count; i++) {
      list.add(id(groups, i));
    }
    return list;
  }

  /// Set the groups of the current process to list.
  @PyFunction("(groups, /)")
  public void setgroups(Object groups) {
    if (!Iteration.isSequence(groups)) {
      throw Errors.typeError("setgroups argument must be a sequence");
    }
    Object[] ids = Iteration.toArray(groups);
    if (ids.length > MOST_GROUPS) {
      throw Errors.valueError("too many groups");
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment all = arena.allocate(4L * Math.max(1, ids.length), 4);
      for (int i = 0; i < ids.length; i++) {
        all.setAtIndex(ValueLayout.JAVA_INT, i, (int) UserId.group(ids[i]));
      }
      SETGROUPS.checked(ids.length, all.address());
    }
  }

  /// Returns a list of groups to which a user belongs.
  ///
  ///   user
  ///     username to lookup
  ///   group
  ///     base group id of the user
  @PyFunction("(user, group, /)")
  public PyList getgrouplist(String user, Object group) {
    try (Arena arena = Arena.ofConfined()) {
      long name = Descriptors.text(arena, FileNames.encode(user));
      MemorySegment count = arena.allocate(4, 4);
      for (int room = 64; ; room *= 4) {
        MemorySegment groups = arena.allocate(4L * room, 4);
        count.set(ValueLayout.JAVA_INT, 0, room);
        long base = UserId.group(group);
        if ((int) GETGROUPLIST.call(name, base, groups.address(), count.address()) >= 0) {
          return list(groups, count.get(ValueLayout.JAVA_INT, 0));
        }
        if (room > MOST_GROUPS) {
          throw OsError.of(Errno.EINVAL);
        }
      }
    }
  }

  /// Initialize the group access list.
  ///
  /// Call the system initgroups() to initialize the group access list with all of
  /// the groups of which the specified username is a member, plus the specified
  /// group id.
  @PyFunction("(username, gid, /)")
  public void initgroups(Object username, Object gid) {
    try (Arena arena = Arena.ofConfined()) {
      byte[] name = FileNames.encode(FileSystemPath.text(username));
      INITGROUPS.checked(Descriptors.text(arena, name), UserId.group(gid));
    }
  }

  /// Return the actual login name.
  @PyFunction("()")
  public Object getlogin() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocate(LONGEST_NAME);
      int error = (int) GETLOGIN.call(name.address(), LONGEST_NAME);
      if (error != 0) {
        throw OsError.of(error);
      }
      return FileNames.decodeStr(Descriptors.bytes(name));
    }
  }
}
