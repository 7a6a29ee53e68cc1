package org.krait.stdlib._pickle;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.krait.runtime.codec.Codecs;
import org.krait.runtime.codec.Utf8;
import org.krait.runtime.number.FloatText;
import org.krait.runtime.number.IntegerText;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** Writes None, bools, numbers, strings and bytes. */
// CPython: _pickle.c save_none … save_unicode
final class AtomSaver {
  private final ObjectSaver saver;
  private final PickleWriter out;

  AtomSaver(ObjectSaver saver) {
    this.saver = saver;
    this.out = saver.out;
  }

  /** Writes what is never remembered; false for any other object. */
  boolean save(Object o) {
    if (o == PySingleton.NONE) {
      out.put(Opcodes.NONE);
    } else if (o instanceof Boolean b) {
      bool(b);
    } else if (o instanceof Long n) {
      integer(n);
    } else if (o instanceof BigInteger n) {
      large(n);
    } else if (o instanceof Double d) {
      real(d);
    } else {
      return false;
    }
    return true;
  }

  private void bool(boolean b) {
    if (saver.protocol >= 2) {
      out.put(b ? Opcodes.NEWTRUE : Opcodes.NEWFALSE);
    } else {
      out.put(b ? "I01\n" : "I00\n");
    }
  }

  private void integer(long n) {
    if (n != (int) n) {
      large(BigInteger.valueOf(n));
    } else if (!saver.binary()) {
      out.put(Opcodes.INT);
      out.put(n + "\n");
    } else if (n >= 0 && n <= 0xff) {
      out.put(Opcodes.BININT1);
      out.put((int) n);
    } else if (n >= 0 && n <= 0xffff) {
      out.put(Opcodes.BININT2);
      out.little(n, 2);
    } else {
      out.put(Opcodes.BININT);
      out.little(n, 4);
    }
  }

  private void large(BigInteger n) {
    if (saver.protocol < 2) {
      out.put(Opcodes.LONG);
      out.put(IntegerText.decimal(n) + "L\n");
      return;
    }
    byte[] big = n.toByteArray();
    if (big.length < 256) {
      out.put(Opcodes.LONG1);
      out.put(big.length);
    } else {
      out.put(Opcodes.LONG4);
      out.little(big.length, 4);
    }
    for (int i = big.length - 1; i >= 0; i--) {
      out.put(big[i]);
    }
  }

  private void real(double d) {
    if (saver.binary()) {
      out.put(Opcodes.BINFLOAT);
      out.big(Double.doubleToRawLongBits(d), 8);
    } else {
      out.put(Opcodes.FLOAT);
      out.put(FloatText.repr(d) + "\n");
    }
  }

  void text(Object text) {
    if (!saver.binary()) {
      out.put(Opcodes.UNICODE);
      out.put(escaped(text));
      out.put('\n');
    } else {
      byte[] utf8 = Utf8.encode(text, "surrogatepass");
      if (utf8.length <= 0xff && saver.protocol >= 4) {
        out.sized(Opcodes.SHORT_BINUNICODE, 1, utf8, PyBytes.of(utf8));
      } else {
        out.sized(Opcodes.BINUNICODE, 4, utf8, PyBytes.of(utf8));
      }
    }
    saver.memoize(text);
  }

  /** What the raw-unicode-escape codec leaves but a line of text cannot hold is escaped too. */
  private static byte[] escaped(Object text) {
    TextBuilder escaped = new TextBuilder();
    for (int c : Text.codePoints(text)) {
      switch (c) {
        case '\\', '\0', '\n', '\r', 0x1a -> {
          escaped.append("\\u00");
          escaped.append(Character.forDigit(c >> 4, 16));
          escaped.append(Character.forDigit(c & 15, 16));
        }
        default -> escaped.append(c);
      }
    }
    return Codecs.encodeText(escaped.build(), "raw-unicode-escape", "strict").array();
  }

  void bytes(PyBytes bytes) {
    if (saver.protocol < 3) {
      oldBytes(bytes);
      return;
    }
    bytesUnremembered(bytes);
    saver.memoize(bytes);
  }

  void bytesUnremembered(PyBytes bytes) {
    if (bytes.size() <= 0xff) {
      out.sized(Opcodes.SHORT_BINBYTES, 1, bytes.array(), bytes);
    } else {
      out.sized(Opcodes.BINBYTES, 4, bytes.array(), bytes);
    }
  }

  /** Python 2 can read this: a call of codecs.encode. */
  private void oldBytes(PyBytes bytes) {
    if (bytes.size() == 0) {
      saver.reduce(BuiltinTypes.BYTES, bytes);
      return;
    }
    Object encode = Imports.attribute(ThreadState.current().interpreter(), "codecs", "encode");
    Object latin1 = new String(bytes.array(), StandardCharsets.ISO_8859_1);
    saver.reduce(encode, bytes, latin1, "latin1");
  }

  void byteArray(byte[] bytes, Object original) {
    out.sized(Opcodes.BYTEARRAY8, 8, bytes, original);
  }
}
