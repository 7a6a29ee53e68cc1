package org.krait.stdlib.grp;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.types.StructSequence;

/// Access to the Unix group database.
///
/// Group entries are reported as 4-tuples containing the following fields
/// from the group database, in order:
///
///   gr_name   - name of the group
///   gr_passwd - group password (encrypted); often empty
///   gr_gid    - numeric ID of the group
///   gr_mem    - list of members
///
/// The gid is an integer, name and password are strings.  (Note that most
/// users are not explicitly listed as members of the groups they are in
/// according to the password database.  Check both databases to get
/// complete membership information.)
// CPython: grpmodule.c
@PyModule("grp")
public final class GrpModule {
  private static final NativeFunction GETGRNAM =
      new NativeFunction(Access.ENVIRONMENT, "getgrnam", 1);
  private static final NativeFunction GETGRGID =
      new NativeFunction(Access.ENVIRONMENT, "getgrgid", 1);
  private static final NativeFunction SETGRENT =
      new NativeFunction(Access.ENVIRONMENT, "setgrent", 0);
  private static final NativeFunction GETGRENT =
      new NativeFunction(Access.ENVIRONMENT, "getgrent", 0);
  private static final NativeFunction ENDGRENT =
      new NativeFunction(Access.ENVIRONMENT, "endgrent", 0);
  private static final long ENTRY = 32;
  private static final long LONGEST_TEXT = 4096;
  private static final int ID_BITS = 32;

  /** The C library answers in memory of its own: one question is asked at a time. */
  private static final Object DATABASE = new Object();

  private static final StructSequence GROUP =
      new StructSequence(
          "grp",
          "struct_group",
          "grp.struct_group: Results from getgr*() routines.\n\n"
              + "This object may be accessed either as a tuple of\n"
              + "  (gr_name,gr_passwd,gr_gid,gr_mem)\n"
              + "or via the object attributes as named in the above tuple.\n",
          true,
          4,
          "gr_name",
          "group name",
          "gr_passwd",
          "password",
          "gr_gid",
          "group id",
          "gr_mem",
          "group members");

  @PyConstant
  public PyType struct_group() {
    return GROUP.type();
  }

  /// Return the group database entry for the given numeric group ID.
  ///
  /// If id is not valid, raise KeyError.
  @PyFunction("(id)")
  public Object getgrgid(Object id) {
    Object gid = Ints.indexOrNull(id);
    if (gid == null) {
      throw Errors.typeError("gid should be integer, not " + Types.of(id).fullName());
    }
    if (Ints.big(gid).bitLength() > ID_BITS) {
      throw Errors.keyError("getgrgid(): gid not found: " + gid);
    }
    synchronized (DATABASE) {
      long found = GETGRGID.call(Ints.big(gid).longValue());
      if (found == 0) {
        throw Errors.keyError("getgrgid(): gid not found: " + gid);
      }
      return entry(found);
    }
  }

  /// Return the group database entry for the given group name.
  ///
  /// If name is not valid, raise KeyError.
  @PyFunction("(name)")
  public Object getgrnam(String name) {
    if (name.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null byte");
    }
    try (Arena arena = Arena.ofConfined()) {
      synchronized (DATABASE) {
        long found = GETGRNAM.call(Descriptors.text(arena, FileNames.encode(name)));
        if (found == 0) {
          throw Errors.keyError("getgrnam(): name not found: '" + name + "'");
        }
        return entry(found);
      }
    }
  }

  /// Return a list of all available group entries, in arbitrary order.
  ///
  /// An entry whose name starts with '+' or '-' represents an instruction
  /// to use YP/NIS and may not be accessible via getgrnam or getgrgid.
  @PyFunction("()")
  public PyList getgrall() {
    PyList all = new PyList();
    synchronized (DATABASE) {
      SETGRENT.call();
      for (long entry = GETGRENT.call(); entry != 0; entry = GETGRENT.call()) {
        all.add(entry(entry));
      }
      ENDGRENT.call();
    }
    return all;
  }

  // C: struct group
  private static Object entry(long address) {
    MemorySegment entry = at(address, ENTRY);
    PyList members = new PyList();
    for (long next = pointer(entry, 24); pointer(at(next, 8), 0) != 0; next += 8) {
      members.add(text(at(next, 8), 0));
    }
    return GROUP.of(
        text(entry, 0),
        text(entry, 8),
        Integer.toUnsignedLong(entry.get(ValueLayout.JAVA_INT, 16)),
        members);
  }

  private static long pointer(MemorySegment memory, long offset) {
    return memory.get(ValueLayout.JAVA_LONG, offset);
  }

  private static Object text(MemorySegment memory, long offset) {
    return FileNames.decodeStr(Descriptors.bytes(at(pointer(memory, offset), LONGEST_TEXT)));
  }

  @SuppressWarnings("restricted")
  private static MemorySegment at(long address, long size) {
    return MemorySegment.ofAddress(address).reinterpret(size);
  }
}
