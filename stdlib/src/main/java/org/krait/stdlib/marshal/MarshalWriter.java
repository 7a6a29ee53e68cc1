package org.krait.stdlib.marshal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.krait.runtime.codec.Utf8;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.Engine;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.BufferExporter;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyComplex;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.text.Text;

/** Writes a value. */
// CPython: marshal.c w_object
final class MarshalWriter {
  private static final int DIGIT_BITS = 15;
  private static final int REFERENCES_SINCE = 3;
  private static final int SHORT_SINCE = 4;
  private static final int SLICES_SINCE = 5;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Engine engine;
  private final int version;
  private final boolean allowCode;
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();
  private int depth;

  MarshalWriter(Engine engine, int version, boolean allowCode) {
    this.engine = engine;
    this.version = version;
    this.allowCode = allowCode;
  }

  static byte[] write(Object value, Engine engine, int version, boolean allowCode) {
    MarshalWriter w = new MarshalWriter(engine, version, allowCode);
    w.object(value);
    return w.out.toByteArray();
  }

  private static PyException unmarshallable() {
    return Errors.valueError("unmarshallable object");
  }

  private void object(Object o) {
    if (++depth > Tags.DEEPEST) {
      throw Errors.valueError("object too deeply nested to marshal");
    }
    if (!singleton(o) && !number(o)) {
      int flag = numbered(o);
      if (flag >= 0) {
        compound(o, flag);
      }
    }
    depth--;
  }

  private boolean singleton(Object o) {
    int tag =
        o == PySingleton.NONE
            ? Tags.NONE
            : o == PySingleton.ELLIPSIS
                ? Tags.ELLIPSIS
                : o == BuiltinExceptions.STOP_ITERATION
                    ? Tags.STOP_ITERATION
                    : o instanceof Boolean b ? (b ? Tags.TRUE : Tags.FALSE) : 0;
    if (tag != 0) {
      out.write(tag);
    }
    return tag != 0;
  }

  private boolean number(Object o) {
    if (o instanceof Long n && n == (int) (long) n) {
      out.write(Tags.INT);
      int32((int) (long) n);
    } else if (o instanceof Long n) {
      large(BigInteger.valueOf(n));
    } else if (o instanceof BigInteger n) {
      large(n);
    } else if (o instanceof Double d) {
      out.write(Tags.FLOAT);
      float64(d);
    } else {
      return false;
    }
    return true;
  }

  /** The flag to write with an object seen first, or -1 after a reference to one seen before. */
  private int numbered(Object o) {
    if (version < REFERENCES_SINCE) {
      return 0;
    }
    Integer known = numbers.get(o);
    if (known != null) {
      out.write(Tags.REFERENCE);
      int32(known);
      return -1;
    }
    numbers.put(o, numbers.size());
    return Tags.NUMBERED;
  }

  private void compound(Object o, int flag) {
    PyType type = Types.of(o);
    if (PyStr.isStr(o) && type == BuiltinTypes.STR) {
      text(o, flag);
    } else if (o instanceof PyBytes b && type == BuiltinTypes.BYTES) {
      out.write(Tags.BYTES | flag);
      bytes(b.array());
    } else if (o instanceof PyTuple t && type == BuiltinTypes.TUPLE) {
      tuple(t, flag);
    } else if (o instanceof PyList l && type == BuiltinTypes.LIST) {
      items(Tags.LIST | flag, l.toArray());
    } else if (o instanceof PyDict d && type == BuiltinTypes.DICT) {
      dict(d, flag);
    } else if (o instanceof PySet s && type == BuiltinTypes.SET) {
      items(Tags.SET | flag, inOrder(s));
    } else if (o instanceof PySet s && type == BuiltinTypes.FROZENSET) {
      items(Tags.FROZENSET | flag, inOrder(s));
    } else {
      rare(o, type, flag);
    }
  }

  private void rare(Object o, PyType type, int flag) {
    if (o instanceof PyComplex c && type == BuiltinTypes.COMPLEX) {
      out.write(Tags.COMPLEX | flag);
      float64(c.real());
      float64(c.imag());
    } else if (o instanceof PySlice s) {
      if (version < SLICES_SINCE) {
        throw unmarshallable();
      }
      out.write(Tags.SLICE | flag);
      object(s.start());
      object(s.stop());
      object(s.step());
    } else if (o instanceof PyCode c) {
      if (!allowCode) {
        throw Errors.valueError("marshalling code objects is disallowed");
      }
      out.write(Tags.CODE | flag);
      bytes(engine.write(c));
    } else if (o instanceof BufferExporter e) {
      Buffer view = e.buffer(Buffer.SIMPLE);
      out.write(Tags.BYTES | flag);
      bytes(view.toBytes());
      view.release();
    } else {
      throw unmarshallable();
    }
  }

  private void tuple(PyTuple t, int flag) {
    if (version >= SHORT_SINCE && t.size() < 256) {
      out.write(Tags.SMALL_TUPLE | flag);
      out.write(t.size());
      for (Object item : t.items()) {
        object(item);
      }
    } else {
      items(Tags.TUPLE | flag, t.items());
    }
  }

  private void items(int tag, Object[] items) {
    out.write(tag);
    int32(items.length);
    for (Object item : items) {
      object(item);
    }
  }

  /** The elements in the order of what they are written as, whatever their hashes are. */
  private Object[] inOrder(PySet set) {
    Object[] items = set.toArray();
    Written[] all = new Written[items.length];
    for (int i = 0; i < items.length; i++) {
      all[i] = new Written(write(items[i], engine, version, allowCode), items[i]);
    }
    Arrays.sort(all);
    for (int i = 0; i < items.length; i++) {
      items[i] = all[i].item;
    }
    return items;
  }

  /** An element of a set and what it is written as. */
  private record Written(byte[] form, Object item) implements Comparable<Written> {
    @Override
    public int compareTo(Written other) {
      return Arrays.compareUnsigned(form, other.form);
    }
  }

  private void dict(PyDict d, int flag) {
    out.write(Tags.DICT | flag);
    HashTable table = d.table();
    for (int i = 0; i < table.limit(); i++) {
      Object key = table.key(i);
      if (key != null) {
        object(key);
        object(table.value(i));
      }
    }
    out.write(Tags.NULL);
  }

  private void text(Object s, int flag) {
    if (version >= SHORT_SINCE && Text.isAscii(s)) {
      String ascii = s.toString();
      boolean isShort = ascii.length() < 256;
      out.write((isShort ? Tags.SHORT_ASCII : Tags.ASCII) | flag);
      if (isShort) {
        out.write(ascii.length());
      } else {
        int32(ascii.length());
      }
      out.writeBytes(PyBytes.ofLatin1(ascii).array());
      return;
    }
    out.write(Tags.UNICODE | flag);
    bytes(Utf8.encode(s, "surrogatepass"));
  }

  private void bytes(byte[] bytes) {
    int32(bytes.length);
    out.writeBytes(bytes);
  }

  private void int16(int n) {
    out.write(n);
    out.write(n >> 8);
  }

  private void int32(int n) {
    int16(n);
    int16(n >> 16);
  }

  private void float64(double d) {
    long bits = Double.doubleToRawLongBits(d);
    int32((int) bits);
    int32((int) (bits >> 32));
  }

  private void large(BigInteger n) {
    out.write(Tags.LONG);
    BigInteger magnitude = n.abs();
    int digits = (magnitude.bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
    int32(n.signum() < 0 ? -digits : digits);
    for (int i = 0; i < digits; i++) {
      int16(magnitude.shiftRight(i * DIGIT_BITS).intValue() & ((1 << DIGIT_BITS) - 1));
    }
  }
}
