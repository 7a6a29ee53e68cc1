package org.krait.stdlib.pwd;

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

/// This module provides access to the Unix password database.
/// It is available on all Unix versions.
///
/// Password database entries are reported as 7-tuples containing the following
/// items from the password database (see `<pwd.h>'), in order:
/// pw_name, pw_passwd, pw_uid, pw_gid, pw_gecos, pw_dir, pw_shell.
/// The uid and gid items are integers, all others are strings. An
/// exception is raised if the entry asked for cannot be found.
// CPython: pwdmodule.c
@PyModule("pwd")
public final class PwdModule {
  private static final NativeFunction GETPWNAM =
      new NativeFunction(Access.ENVIRONMENT, "getpwnam", 1);
  private static final NativeFunction GETPWUID =
      new NativeFunction(Access.ENVIRONMENT, "getpwuid", 1);
  private static final NativeFunction SETPWENT =
      new NativeFunction(Access.ENVIRONMENT, "setpwent", 0);
  private static final NativeFunction GETPWENT =
      new NativeFunction(Access.ENVIRONMENT, "getpwent", 0);
  private static final NativeFunction ENDPWENT =
      new NativeFunction(Access.ENVIRONMENT, "endpwent", 0);
  private static final long ENTRY = 48;
  private static final long LONGEST_TEXT = 4096;
  private static final int ID_BITS = 32;

  /** The C library answers in memory of its own: one question is asked at a time. */
  private static final Object DATABASE = new Object();

  private static final StructSequence PASSWD =
      new StructSequence(
          "pwd",
          "struct_passwd",
          "pwd.struct_passwd: Results from getpw*() routines.\n\n"
              + "This object may be accessed either as a tuple of\n"
              + "  (pw_name,pw_passwd,pw_uid,pw_gid,pw_gecos,pw_dir,pw_shell)\n"
              + "or via the object attributes as named in the above tuple.",
          true,
          7,
          "pw_name",
          "user name",
          "pw_passwd",
          "password",
          "pw_uid",
          "user id",
          "pw_gid",
          "group id",
          "pw_gecos",
          "real name",
          "pw_dir",
          "home directory",
          "pw_shell",
          "shell program");

  @PyConstant
  public PyType struct_passwd() {
    return PASSWD.type();
  }

  /// Return the password database entry for the given numeric user ID.
  ///
  /// See `help(pwd)` for more on password database entries.
  @PyFunction("(uidobj, /)")
  public Object getpwuid(Object uidobj) {
    Object uid = Ints.indexOrNull(uidobj);
    if (uid == null) {
      throw Errors.typeError("uid should be integer, not " + Types.of(uidobj).fullName());
    }
    if (Ints.big(uid).bitLength() > ID_BITS) {
      throw Errors.keyError("getpwuid(): uid not found");
    }
    synchronized (DATABASE) {
      long found = GETPWUID.call(Ints.big(uid).longValue());
      if (found == 0) {
        throw Errors.keyError("getpwuid(): uid not found: " + uid);
      }
      return entry(found);
    }
  }

  /// Return the password database entry for the given user name.
  ///
  /// See `help(pwd)` for more on password database entries.
  @PyFunction("(name, /)")
  public Object getpwnam(String name) {
    if (name.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null byte");
    }
    try (Arena arena = Arena.ofConfined()) {
      synchronized (DATABASE) {
        long found = GETPWNAM.call(Descriptors.text(arena, FileNames.encode(name)));
        if (found == 0) {
          throw Errors.keyError("getpwnam(): name not found: '" + name + "'");
        }
        return entry(found);
      }
    }
  }

  /// Return a list of all available password database entries, in arbitrary order.
  ///
  /// See help(pwd) for more on password database entries.
  @PyFunction("()")
  public PyList getpwall() {
    PyList all = new PyList();
    synchronized (DATABASE) {
      SETPWENT.call();
      for (long entry = GETPWENT.call(); entry != 0; entry = GETPWENT.call()) {
        all.add(entry(entry));
      }
      ENDPWENT.call();
    }
    return all;
  }

  // C: struct passwd
  private static Object entry(long address) {
    MemorySegment entry = at(address, ENTRY);
    return PASSWD.of(
        text(entry, 0),
        text(entry, 8),
        Integer.toUnsignedLong(entry.get(ValueLayout.JAVA_INT, 16)),
        Integer.toUnsignedLong(entry.get(ValueLayout.JAVA_INT, 20)),
        text(entry, 24),
        text(entry, 32),
        text(entry, 40));
  }

  private static Object text(MemorySegment entry, long offset) {
    long address = entry.get(ValueLayout.JAVA_LONG, offset);
    return FileNames.decodeStr(Descriptors.bytes(at(address, LONGEST_TEXT)));
  }

  @SuppressWarnings("restricted")
  private static MemorySegment at(long address, long size) {
    return MemorySegment.ofAddress(address).reinterpret(size);
  }
}
