package org.krait.stdlib.marshal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Engine;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyFrozenset;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyTuple;

/** Reads values in CPython's marshal format, references included; code in a form of our own. */
// CPython: marshal.c r_object
final class MarshalReader {
  private static final int MOST_DEPTH = 2000;
  private static final int REFERENCE_FLAG = 0x80;
  private static final int DIGIT_BITS = 15;

  private final byte[] data;
  private final Engine engine;
  private final boolean allowCode;
  private final List<@Nullable Object> references = new ArrayList<>();
  private int at;
  private int depth;

  MarshalReader(byte[] data, Engine engine, boolean allowCode) {
    this.data = data;
    this.engine = engine;
    this.allowCode = allowCode;
  }

  /** How many bytes have been read. */
  int consumed() {
    return at;
  }

  /** Reads one value. */
  Object read() {
    Object value = readOrNull();
    if (value == null) {
      throw Errors.typeError("NULL object in marshal data for object");
    }
    return value;
  }

  /** Reads one value; null for the mark that ends a dict. */
  private @Nullable Object readOrNull() {
    if (at >= data.length) {
      throw Errors.eofError("EOF read where object expected");
    }
    if (++depth > MOST_DEPTH) {
      throw Errors.valueError("recursion limit exceeded");
    }
    int tag = data[at++] & 0xFF;
    int reference = -1;
    if ((tag & REFERENCE_FLAG) != 0) {
      reference = references.size();
      references.add(null);
    }
    Object value = readTagged(tag & ~REFERENCE_FLAG, reference);
    if (reference >= 0) {
      references.set(reference, value);
    }
    depth--;
    return value;
  }

  private @Nullable Object readTagged(int tag, int reference) {
    return switch (tag) {
      case '0' -> null;
      case 'N' -> PySingleton.NONE;
      case 'T' -> true;
      case 'F' -> false;
      case '.' -> PySingleton.ELLIPSIS;
      case 'S' -> BuiltinExceptions.STOP_ITERATION;
      case 'i' -> (long) readInt();
      case 'l' -> readLong();
      case 'f' -> Double.parseDouble(latin1(readByte()));
      case 'g' -> readDouble();
      case 'x' ->
          new PyComplex(
              Double.parseDouble(latin1(readByte())), Double.parseDouble(latin1(readByte())));
      case 'y' -> new PyComplex(readDouble(), readDouble());
      case 's' -> new PyBytes(readBlob("bytes object"));
      case 'a', 'A' -> latin1(size("string"));
      case 'z', 'Z' -> latin1(readByte()).intern();
      case 'u', 't' -> text();
      case '(' -> PyTuple.of(readItems(size("tuple")));
      case ')' -> PyTuple.of(readItems(readByte()));
      case '[' -> readList(reference);
      case '{' -> readDict(reference);
      case '<' -> readSet(new PySet());
      case '>' -> readSet(new PyFrozenset());
      case ':' -> new PySlice(read(), read(), read());
      case 'r' -> referenced(readInt());
      case 'c' -> readCode();
      default -> throw Errors.valueError("bad marshal data (unknown type code)");
    };
  }

  private Object referenced(int index) {
    Object value = index >= 0 && index < references.size() ? references.get(index) : null;
    if (value == null) {
      throw Errors.valueError("bad marshal data (invalid reference)");
    }
    return value;
  }

  private Object readCode() {
    if (!allowCode) {
      throw Errors.valueError("unmarshalling code objects is disallowed");
    }
    return engine.read(readBlob("code object"));
  }

  private Object[] readItems(int count) {
    if (count > data.length - at) {
      throw Errors.eofError("marshal data too short");
    }
    Object[] items = new Object[count];
    for (int i = 0; i < count; i++) {
      items[i] = read();
    }
    return items;
  }

  private Object readList(int reference) {
    int count = size("list");
    PyList list = new PyList();
    note(reference, list);
    for (int i = 0; i < count; i++) {
      list.add(read());
    }
    return list;
  }

  private Object readDict(int reference) {
    PyDict dict = new PyDict();
    note(reference, dict);
    for (Object key = readOrNull(); key != null; key = readOrNull()) {
      dict.put(key, read());
    }
    return dict;
  }

  private void note(int reference, Object made) {
    if (reference >= 0) {
      references.set(reference, made);
    }
  }

  private Object readSet(PySet set) {
    int count = size("set");
    for (int i = 0; i < count; i++) {
      set.add(read());
    }
    return set;
  }

  private Object readLong() {
    int count = readInt();
    BigInteger value = BigInteger.ZERO;
    for (int i = 0; i < Math.abs(count); i++) {
      int digit = readByte() | readByte() << 8;
      if (digit >= 1 << DIGIT_BITS) {
        throw Errors.valueError("bad marshal data (digit out of range in long)");
      }
      value = value.or(BigInteger.valueOf(digit).shiftLeft(i * DIGIT_BITS));
    }
    value = count < 0 ? value.negate() : value;
    return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
  }

  private Object text() {
    int length = size("string");
    need(length);
    at += length;
    return WideUtf8.decode(data, at - length, length);
  }

  private String latin1(int length) {
    need(length);
    at += length;
    return new String(data, at - length, length, StandardCharsets.ISO_8859_1);
  }

  private byte[] readBlob(String what) {
    int length = size(what);
    need(length);
    at += length;
    return java.util.Arrays.copyOfRange(data, at - length, at);
  }

  private int size(String what) {
    int size = readInt();
    if (size < 0) {
      throw Errors.valueError("bad marshal data (" + what + " size out of range)");
    }
    return size;
  }

  private void need(int count) {
    if (count > data.length - at) {
      throw tooShort();
    }
  }

  private static PyException tooShort() {
    return Errors.eofError("marshal data too short");
  }

  private int readByte() {
    need(1);
    return data[at++] & 0xFF;
  }

  private int readInt() {
    need(4);
    int n = 0;
    for (int i = 3; i >= 0; i--) {
      n = n << 8 | data[at + i] & 0xFF;
    }
    at += 4;
    return n;
  }

  private double readDouble() {
    long low = readInt() & 0xFFFFFFFFL;
    return Double.longBitsToDouble(low | (long) readInt() << 32);
  }
}
