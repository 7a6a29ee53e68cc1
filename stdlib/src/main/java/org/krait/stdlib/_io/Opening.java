package org.krait.stdlib._io;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.module.Warnings;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Representation;

/** {@code open}: a raw file, a buffer over it, and text over that. */
// CPython: _iomodule.c _io_open_impl
final class Opening {
  private final Interpreter interpreter;
  private final String mode;
  private boolean creating;
  private boolean reading;
  private boolean writing;
  private boolean appending;
  private boolean updating;
  private boolean text;
  private boolean binary;

  Opening(Interpreter interpreter, String mode) {
    this.interpreter = interpreter;
    this.mode = mode;
    for (int i = 0; i < mode.length(); i++) {
      if (mode.indexOf(mode.charAt(i), i + 1) >= 0 || !note(mode.charAt(i))) {
        throw Errors.valueError("invalid mode: " + Representation.javaRepr(mode));
      }
    }
  }

  private boolean note(char c) {
    switch (c) {
      case 'x' -> creating = true;
      case 'r' -> reading = true;
      case 'w' -> writing = true;
      case 'a' -> appending = true;
      case '+' -> updating = true;
      case 't' -> text = true;
      case 'b' -> binary = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void check(Object encoding, Object errors, Object newline) {
    if (text && binary) {
      throw Errors.valueError("can't have text and binary mode at once");
    }
    int kinds = (creating ? 1 : 0) + (reading ? 1 : 0) + (writing ? 1 : 0) + (appending ? 1 : 0);
    if (kinds != 1) {
      throw Errors.valueError("must have exactly one of create/read/write/append mode");
    }
    refuseWithBinary(encoding, "an encoding");
    refuseWithBinary(errors, "an errors");
    refuseWithBinary(newline, "a newline");
  }

  private void refuseWithBinary(Object argument, String what) {
    if (binary && argument != PySingleton.NONE) {
      throw Errors.valueError("binary mode doesn't take " + what + " argument");
    }
  }

  Object open(
      Object file,
      int buffering,
      Object encoding,
      Object errors,
      Object newline,
      boolean closefd,
      Object opener) {
    check(encoding, errors, newline);
    if (binary && buffering == 1) {
      Warnings.warn(
          interpreter,
          "RuntimeWarning",
          "line buffering (buffering=1) isn't supported in binary mode, the default buffer size"
              + " will be used");
    }
    Object raw =
        Dispatch.call(
            PyType.builtin(FileIo.class),
            new Object[] {file, rawMode(), closefd, opener},
            new String[0]);
    Object result = raw;
    try {
      boolean lines = buffering == 1;
      if (buffering < 0 && raw instanceof FileIo f && f._isatty_open_only()) {
        lines = true;
      }
      int size = buffering < 0 || buffering == 1 ? bufferSize(raw) : buffering;
      if (size == 0) {
        if (!binary) {
          throw Errors.valueError("can't have unbuffered text I/O");
        }
        return raw;
      }
      Object buffer = Dispatch.call(bufferType(), raw, (long) size);
      result = buffer;
      return binary ? buffer : wrap(buffer, encoding, errors, newline, lines && buffering != 0);
    } catch (PyException e) {
      Attributes.callMethod(result, "close");
      throw e;
    }
  }

  private String rawMode() {
    String kind = creating ? "x" : reading ? "r" : writing ? "w" : "a";
    return updating ? kind + "+" : kind;
  }

  private static int bufferSize(Object raw) {
    long block = Indexes.toLong(Attributes.get(raw, "_blksize"));
    return (int) Math.max(Math.min(block, 8 * 1024 * 1024), IoModule.DEFAULT_BUFFER_SIZE);
  }

  private PyType bufferType() {
    return PyType.builtin(
        updating ? BufferedRandom.class : reading ? BufferedReader.class : BufferedWriter.class);
  }

  private Object wrap(
      Object buffer, Object encoding, Object errors, Object newline, boolean lines) {
    Object wrapper =
        Dispatch.call(
            PyType.builtin(TextIoWrapper.class),
            new Object[] {buffer, encoding, errors, newline, lines},
            new String[0]);
    Attributes.set(wrapper, "mode", mode);
    return wrapper;
  }
}
