package org.krait.stdlib.marshal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.codec.Utf8;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Engine;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyFrozenset;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyTuple;

/** Reads a value. */
// CPython: marshal.c r_object
final class MarshalReader {
  private static final int DIGIT_BITS = 15;

  private final MarshalSource source;
  private final Engine engine;
  private final boolean allowCode;
  private final List<@Nullable Object> numbered = new ArrayList<>();
  private int depth;

  MarshalReader(MarshalSource source, Engine engine, boolean allowCode) {
    this.source = source;
    this.engine = engine;
    this.allowCode = allowCode;
  }

  /** The value, which must be there. */
  Object read() {
    Object o = object();
    if (o == null) {
      throw Errors.typeError("NULL object in marshal data for object");
    }
    return o;
  }

  private static PyException bad(String what) {
    return Errors.valueError("bad marshal data (" + what + ")");
  }

  private int byte8() {
    return source.next();
  }

  private int tag() {
    try {
      return source.next();
    } catch (PyException e) {
      if (Exceptions.matches(e, "EOFError")) {
        throw Errors.eofError("EOF read where object expected");
      }
      throw e;
    }
  }

  private int int16() {
    return (int) little(2) & 0xFFFF;
  }

  private int int32() {
    return (int) little(4);
  }

  private long little(int count) {
    byte[] b = source.take(count);
    long n = b[count - 1];
    for (int i = count - 2; i >= 0; i--) {
      n = n << 8 | b[i] & 0xFF;
    }
    return n;
  }

  private int size(String what) {
    int n = int32();
    if (n < 0) {
      throw bad(what + " size out of range");
    }
    return n;
  }

  private @Nullable Object object() {
    if (++depth > Tags.DEEPEST) {
      throw bad("recursion limit exceeded");
    }
    int tag = tag();
    boolean keep = (tag & Tags.NUMBERED) != 0;
    int number = numbered.size();
    if (keep) {
      numbered.add(null);
    }
    Object o = value(tag & ~Tags.NUMBERED, keep ? number : -1);
    if (keep) {
      numbered.set(number, o);
    }
    depth--;
    return o;
  }

  private @Nullable Object value(int tag, int number) {
    return switch (tag) {
      case Tags.NULL -> null;
      case Tags.NONE -> PySingleton.NONE;
      case Tags.ELLIPSIS -> PySingleton.ELLIPSIS;
      case Tags.STOP_ITERATION -> BuiltinExceptions.STOP_ITERATION;
      case Tags.TRUE -> true;
      case Tags.FALSE -> false;
      case Tags.INT -> (long) int32();
      case Tags.INT64 -> little(8);
      case Tags.LONG -> large();
      case Tags.FLOAT -> float64();
      case Tags.FLOAT_TEXT -> Double.parseDouble(latin1(byte8()));
      case Tags.COMPLEX -> new PyComplex(float64(), float64());
      case Tags.COMPLEX_TEXT ->
          new PyComplex(Double.parseDouble(latin1(byte8())), Double.parseDouble(latin1(byte8())));
      case Tags.BYTES -> PyBytes.of(source.take(size("bytes object")));
      case Tags.ASCII, Tags.ASCII_INTERNED -> latin1(size("string"));
      case Tags.SHORT_ASCII, Tags.SHORT_ASCII_INTERNED -> latin1(byte8());
      case Tags.INTERNED, Tags.UNICODE ->
          Utf8.decode(source.take(size("string")), "surrogatepass", true).text();
      default -> container(tag, number);
    };
  }

  private Object container(int tag, int number) {
    return switch (tag) {
      case Tags.SMALL_TUPLE -> PyTuple.of(items(byte8(), "tuple"));
      case Tags.TUPLE -> PyTuple.of(items(size("tuple"), "tuple"));
      case Tags.LIST -> list(number);
      case Tags.DICT -> dict(number);
      case Tags.SET -> set(new PySet());
      case Tags.FROZENSET -> set(new PyFrozenset());
      case Tags.SLICE -> slice();
      case Tags.CODE -> code();
      case Tags.REFERENCE -> reference();
      default -> throw bad("unknown type code");
    };
  }

  private void known(int number, Object o) {
    if (number >= 0) {
      numbered.set(number, o);
    }
  }

  private Object item(String where) {
    Object o = object();
    if (o == null) {
      throw Errors.typeError("NULL object in marshal data for " + where);
    }
    return o;
  }

  private Object[] items(int count, String where) {
    source.need(count);
    Object[] items = new Object[count];
    for (int i = 0; i < count; i++) {
      items[i] = item(where);
    }
    return items;
  }

  private PyList list(int number) {
    int count = size("list");
    source.need(count);
    PyList list = new PyList();
    known(number, list);
    for (int i = 0; i < count; i++) {
      list.add(item("list"));
    }
    return list;
  }

  private PyDict dict(int number) {
    PyDict dict = new PyDict();
    known(number, dict);
    for (Object key = object(); key != null; key = object()) {
      Object value = object();
      if (value == null) {
        break;
      }
      dict.put(key, value);
    }
    return dict;
  }

  private PySet set(PySet set) {
    for (Object item : items(size("set"), "set")) {
      set.add(item);
    }
    return set;
  }

  private PySlice slice() {
    Object start = item("slice");
    Object stop = item("slice");
    return new PySlice(start, stop, item("slice"));
  }

  private Object code() {
    if (!allowCode) {
      throw Errors.valueError("unmarshalling code objects is disallowed");
    }
    return engine.read(source.take(size("code")), null);
  }

  private Object reference() {
    int n = int32();
    Object o = n < 0 || n >= numbered.size() ? null : numbered.get(n);
    if (o == null) {
      throw bad("invalid reference");
    }
    return o;
  }

  private String latin1(int count) {
    return new String(source.take(count), StandardCharsets.ISO_8859_1);
  }

  private double float64() {
    return Double.longBitsToDouble(little(8));
  }

  private Object large() {
    int count = int32();
    BigInteger n = BigInteger.ZERO;
    for (int i = 0; i < Math.abs(count); i++) {
      int digit = int16();
      if (digit >= 1 << DIGIT_BITS) {
        throw bad("digit out of range in long");
      }
      n = n.or(BigInteger.valueOf(digit).shiftLeft(i * DIGIT_BITS));
    }
    if (count != 0 && n.shiftRight((Math.abs(count) - 1) * DIGIT_BITS).signum() == 0) {
      throw bad("unnormalized long data");
    }
    return Ints.normal(count < 0 ? n.negate() : n);
  }
}
