package org.krait.stdlib._pickle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.krait.runtime.codec.Codecs;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.number.IntegerBytes;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Imports;

/** Reads None, bools, numbers, strings and bytes. */
// CPython: _pickle.c load_none … load_counted_binunicode
final class AtomLoader {
  private final PyUnpickler unpickler;
  private final PickleReader in;
  private final LoadStack stack;

  AtomLoader(PyUnpickler unpickler, PickleReader in, LoadStack stack) {
    this.unpickler = unpickler;
    this.in = in;
    this.stack = stack;
  }

  /** Runs an instruction that pushes an atom; false for any other. */
  boolean load(int opcode) {
    switch (opcode) {
      case Opcodes.NONE -> stack.push(PySingleton.NONE);
      case Opcodes.NEWTRUE -> stack.push(true);
      case Opcodes.NEWFALSE -> stack.push(false);
      case Opcodes.BININT -> stack.push((long) (int) in.little(4));
      case Opcodes.BININT1 -> stack.push((long) in.next());
      case Opcodes.BININT2 -> stack.push(in.little(2));
      case Opcodes.INT -> stack.push(intLine());
      case Opcodes.LONG -> stack.push(longLine());
      case Opcodes.LONG1 -> stack.push(integer(in.take(in.next())));
      case Opcodes.LONG4 -> stack.push(integer(in.take(signedSize("LONG"))));
      case Opcodes.FLOAT -> stack.push(parsed(BuiltinTypes.FLOAT, "float", bytesLine()));
      case Opcodes.BINFLOAT -> stack.push(in.real());
      default -> {
        return string(opcode);
      }
    }
    return true;
  }

  private boolean string(int opcode) {
    switch (opcode) {
      case Opcodes.SHORT_BINUNICODE -> text(in.next());
      case Opcodes.BINUNICODE -> text(in.little(4));
      case Opcodes.BINUNICODE8 -> text(size(8, "BINUNICODE"));
      case Opcodes.UNICODE ->
          stack.push(Codecs.decodeBytes(bytesLine(), "raw-unicode-escape", "strict"));
      case Opcodes.SHORT_BINBYTES -> stack.push(PyBytes.of(in.take(in.next())));
      case Opcodes.BINBYTES -> stack.push(PyBytes.of(in.take(in.little(4))));
      case Opcodes.BINBYTES8 -> stack.push(PyBytes.of(in.take(size(8, "BINBYTES"))));
      case Opcodes.STRING -> stack.push(quoted());
      case Opcodes.BINSTRING -> stack.push(old(PyBytes.of(in.take(signedSize("BINSTRING")))));
      case Opcodes.SHORT_BINSTRING -> stack.push(old(PyBytes.of(in.take(in.next()))));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void text(long length) {
    byte[] utf8 = in.take(length);
    for (byte b : utf8) {
      if (b < 0) {
        stack.push(Codecs.decodeBytes(PyBytes.of(utf8), "utf-8", "surrogatepass"));
        return;
      }
    }
    stack.push(new String(utf8, StandardCharsets.ISO_8859_1));
  }

  /** A length in so many bytes; ValueError if no object can be that long. */
  long size(int bytes, String instruction) {
    long n = in.little(bytes);
    if (n < 0) {
      throw Errors.overflowError(
          instruction + " exceeds system's maximum size of " + Long.MAX_VALUE + " bytes");
    }
    return n;
  }

  private int signedSize(String instruction) {
    int n = (int) in.little(4);
    if (n < 0) {
      throw PickleErrors.unpickling(instruction + " pickle has negative byte count");
    }
    return n;
  }

  private static Object integer(byte[] little) {
    return little.length == 0 ? 0L : IntegerBytes.fromBytes(little, true, true);
  }

  private PyBytes bytesLine() {
    return PyBytes.of(in.line());
  }

  /** The number on a line of digits. */
  long lineNumber() {
    String line = new String(in.line(), StandardCharsets.ISO_8859_1) + "\n";
    return Ints.clamp(Dispatch.call(BuiltinTypes.INT, line));
  }

  /** The text on a line, which must be ASCII. */
  Object asciiLine() {
    byte[] line = in.line();
    for (byte b : line) {
      if (b < 0) {
        throw PickleErrors.unpickling("persistent IDs in protocol 0 must be ASCII strings");
      }
    }
    return new String(line, StandardCharsets.ISO_8859_1);
  }

  /** A line with an int, or with a bool as protocols 0 and 1 write it. */
  private Object intLine() {
    PyBytes line = bytesLine();
    if (line.size() == 2 && line.at(0) == '0' && (line.at(1) == '0' || line.at(1) == '1')) {
      return line.at(1) == '1';
    }
    return parsed(BuiltinTypes.INT, "int", line, 0L);
  }

  private static Object parsed(PyType type, String name, Object... arguments) {
    try {
      return Dispatch.call(type, arguments, PyCallable.NO_NAMES);
    } catch (PyException e) {
      if (Exceptions.matches(e, "ValueError")) {
        throw Errors.valueError("could not convert string to " + name);
      }
      throw e;
    }
  }

  private Object longLine() {
    byte[] line = in.line();
    int n = line.length;
    if (n > 0 && line[n - 1] == 'L') {
      n--;
    }
    return Dispatch.call(BuiltinTypes.INT, PyBytes.of(Arrays.copyOf(line, n)));
  }

  private Object quoted() {
    byte[] line = in.line();
    int n = line.length;
    if (n < 2 || line[0] != line[n - 1] || line[0] != '\'' && line[0] != '"') {
      throw PickleErrors.unpickling("the STRING opcode argument must be quoted");
    }
    Object unescape =
        Imports.attribute(ThreadState.current().interpreter(), "_codecs", "escape_decode");
    byte[] inner = Arrays.copyOfRange(line, 1, n - 1);
    PyTuple decoded = (PyTuple) Dispatch.call(unescape, PyBytes.of(inner));
    return old((PyBytes) decoded.get(0));
  }

  /** A str of Python 2 as the unpickler was told to read it. */
  private Object old(PyBytes bytes) {
    return unpickler.encoding().equals("bytes")
        ? bytes
        : Codecs.decodeBytes(bytes, unpickler.encoding(), unpickler.errors());
  }
}
