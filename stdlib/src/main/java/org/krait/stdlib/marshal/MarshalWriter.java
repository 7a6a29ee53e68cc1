package org.krait.stdlib.marshal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.Engine;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyFrozenset;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Iteration;

/** Writes values in CPython's marshal format, without references; code in a form of our own. */
// CPython: marshal.c w_object
final class MarshalWriter {
  private static final int MOST_DEPTH = 2000;
  private static final int DIGIT_BITS = 15;
  private static final int SHORT = 256;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Engine engine;
  private final boolean allowCode;
  private int depth;

  MarshalWriter(Engine engine, boolean allowCode) {
    this.engine = engine;
    this.allowCode = allowCode;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  void write(Object o) {
    if (++depth > MOST_DEPTH) {
      throw Errors.valueError("object too deeply nested to marshal");
    }
    if (!writeConstant(o) && !writeNumber(o) && !writeText(o) && !writeContainer(o)) {
      writeOther(o);
    }
    depth--;
  }

  private boolean writeConstant(Object o) {
    int tag;
    if (o == PySingleton.NONE) {
      tag = 'N';
    } else if (o instanceof Boolean b) {
      tag = b ? 'T' : 'F';
    } else if (o == PySingleton.ELLIPSIS) {
      tag = '.';
    } else if (o instanceof PyType && o == BuiltinExceptions.STOP_ITERATION) {
      tag = 'S';
    } else {
      return false;
    }
    out.write(tag);
    return true;
  }

  private boolean writeNumber(Object o) {
    if (o instanceof Long n) {
      if (n == (int) (long) n) {
        out.write('i');
        writeInt((int) (long) n);
      } else {
        writeLong(BigInteger.valueOf(n));
      }
    } else if (o instanceof BigInteger n) {
      writeLong(n);
    } else if (o instanceof Double d) {
      out.write('g');
      writeDouble(d);
    } else if (o instanceof PyComplex c && Types.of(c) == BuiltinTypes.COMPLEX) {
      out.write('y');
      writeDouble(c.real());
      writeDouble(c.imag());
    } else {
      return false;
    }
    return true;
  }

  private void writeLong(BigInteger n) {
    BigInteger rest = n.abs();
    int digits = (rest.bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
    out.write('l');
    writeInt(n.signum() < 0 ? -digits : digits);
    BigInteger mask = BigInteger.valueOf((1 << DIGIT_BITS) - 1);
    for (int i = 0; i < digits; i++) {
      writeShort(rest.and(mask).intValue());
      rest = rest.shiftRight(DIGIT_BITS);
    }
  }

  private boolean writeText(Object o) {
    if (o instanceof String s && isAscii(s)) {
      out.write(s.length() < SHORT ? 'z' : 'a');
      if (s.length() < SHORT) {
        out.write(s.length());
      } else {
        writeInt(s.length());
      }
      out.writeBytes(s.getBytes(StandardCharsets.US_ASCII));
      return true;
    }
    if (o instanceof String || o instanceof PyStr && PyStr.exact(o) == o) {
      byte[] encoded = WideUtf8.encode(o);
      out.write('u');
      writeInt(encoded.length);
      out.writeBytes(encoded);
      return true;
    }
    return false;
  }

  private static boolean isAscii(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private boolean writeContainer(Object o) {
    if (o instanceof PyTuple t && t.type() == BuiltinTypes.TUPLE) {
      out.write(t.size() < SHORT ? ')' : '(');
      if (t.size() < SHORT) {
        out.write(t.size());
      } else {
        writeInt(t.size());
      }
      writeAll(t.items());
    } else if (o instanceof PyList l && l.type() == BuiltinTypes.LIST) {
      writeSized('[', Iteration.toArray(l));
    } else if (o instanceof PyDict d && d.type() == BuiltinTypes.DICT) {
      writeDict(d);
    } else if (o instanceof PySet s && s.type().isBuiltin()) {
      writeSized(s instanceof PyFrozenset ? '>' : '<', Iteration.toArray(s));
    } else if (o instanceof PySlice s) {
      out.write(':');
      write(s.start());
      write(s.stop());
      write(s.step());
    } else {
      return false;
    }
    return true;
  }

  private void writeSized(int tag, Object[] items) {
    out.write(tag);
    writeInt(items.length);
    writeAll(items);
  }

  private void writeAll(Object[] items) {
    for (Object item : items) {
      write(item);
    }
  }

  private void writeDict(PyDict dict) {
    out.write('{');
    HashTable table = dict.table();
    for (int i = 0; i < table.limit(); i++) {
      if (table.key(i) != null) {
        write(table.key(i));
        write(table.value(i));
      }
    }
    out.write('0');
  }

  private void writeOther(Object o) {
    if (o instanceof PyCode code) {
      if (!allowCode) {
        throw Errors.valueError("marshalling code objects is disallowed");
      }
      writeBlob('c', engine.write(code));
      return;
    }
    byte[] bytes = Buffers.bytesOrNull(o);
    if (bytes == null) {
      throw Errors.valueError("unmarshallable object");
    }
    writeBlob('s', bytes);
  }

  private void writeBlob(int tag, byte[] bytes) {
    out.write(tag);
    writeInt(bytes.length);
    out.writeBytes(bytes);
  }

  private void writeShort(int n) {
    out.write(n);
    out.write(n >> 8);
  }

  private void writeInt(int n) {
    writeShort(n);
    writeShort(n >> 16);
  }

  private void writeDouble(double d) {
    long bits = Double.doubleToRawLongBits(d);
    writeInt((int) bits);
    writeInt((int) (bits >> 32));
  }
}
