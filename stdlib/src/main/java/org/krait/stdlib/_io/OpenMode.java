package org.krait.stdlib._io;

import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Descriptors;

/**
 * The mode of a raw file: {@code r}, {@code w}, {@code x} or {@code a}, perhaps with {@code +}.
 *
 * @param flags what {@code open(2)} is given
 */
// CPython: fileio.c _io_FileIO___init___impl
record OpenMode(boolean readable, boolean writable, boolean created, boolean appending, int flags) {
  private static final String BAD =
      "Must have exactly one of create/read/write/append mode and at most one plus";

  static OpenMode parse(String mode) {
    char kind = 0;
    boolean plus = false;
    for (int i = 0; i < mode.length(); i++) {
      char c = mode.charAt(i);
      switch (c) {
        case 'r', 'w', 'x', 'a' -> {
          if (kind != 0) {
            throw Errors.valueError(BAD);
          }
          kind = c;
        }
        case 'b' -> {}
        case '+' -> {
          if (plus) {
            throw Errors.valueError(BAD);
          }
          plus = true;
        }
        default -> throw Errors.valueError("invalid mode: " + mode);
      }
    }
    if (kind == 0) {
      throw Errors.valueError(BAD);
    }
    return of(kind, plus);
  }

  private static OpenMode of(char kind, boolean plus) {
    boolean readable = kind == 'r' || plus;
    boolean writable = kind != 'r' || plus;
    int access = readable && writable ? Descriptors.O_RDWR : writable ? Descriptors.O_WRONLY : 0;
    int how =
        switch (kind) {
          case 'w' -> Descriptors.O_CREAT | Descriptors.O_TRUNC;
          case 'x' -> Descriptors.O_CREAT | Descriptors.O_EXCL;
          case 'a' -> Descriptors.O_CREAT | Descriptors.O_APPEND;
          default -> 0;
        };
    int flags = access | how | Descriptors.O_CLOEXEC;
    return new OpenMode(readable, writable, kind == 'x', kind == 'a', flags);
  }

  /** The mode as the {@code mode} attribute shows it. */
  String text() {
    if (created) {
      return readable ? "xb+" : "xb";
    }
    if (appending) {
      return readable ? "ab+" : "ab";
    }
    return readable ? writable ? "rb+" : "rb" : "wb";
  }
}
