package org.krait.runtime.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.text.AsciiCase;
import org.krait.runtime.text.ByteSearch;

/** What the methods of bytes and bytearray have in common, on plain arrays. */
final class ByteMethods {
  private ByteMethods() {}

  /** A number as a byte. */
  static int byteOf(Object o, String range) {
    Object value = Indexes.of(o);
    if (value instanceof Long n && n >= 0 && n < 256) {
      return (int) (long) n;
    }
    throw Errors.valueError(range);
  }

  /** A number as a byte, with the words of bytearray. */
  static int byteOf(Object o) {
    return byteOf(o, "byte must be in range(0, 256)");
  }

  /** What to look for: a byte by its number, or bytes. */
  // CPython: bytes_methods.c parse_args_finds_byte
  static byte[] part(Object sub) {
    byte[] bytes = Buffers.bytesOrNull(sub);
    if (bytes != null) {
      return bytes;
    }
    if (Indexes.orNull(sub) == null) {
      throw Errors.typeError(
          "argument should be integer or bytes-like object, not '"
              + Types.of(sub).fullName()
              + "'");
    }
    return new byte[] {(byte) byteOf(sub)};
  }

  static int from(byte[] s, @Nullable Object start) {
    return Indexes.within(start, 0, s.length);
  }

  static int to(byte[] s, @Nullable Object end) {
    return Math.min(s.length, Indexes.within(end, s.length, s.length));
  }

  static long find(byte[] s, Object sub, @Nullable Object start, @Nullable Object end) {
    int from = from(s, start);
    int to = to(s, end);
    return ByteSearch.first(s, part(sub), from, to);
  }

  static long rfind(byte[] s, Object sub, @Nullable Object start, @Nullable Object end) {
    int from = from(s, start);
    int to = to(s, end);
    return ByteSearch.last(s, part(sub), from, to);
  }

  static long count(byte[] s, Object sub, @Nullable Object start, @Nullable Object end) {
    int from = from(s, start);
    int to = to(s, end);
    return ByteSearch.count(s, part(sub), from, to);
  }

  /** The index that a search found, or the error that it found none. */
  static long found(long index) {
    if (index < 0) {
      throw Errors.valueError("subsection not found");
    }
    return index;
  }

  // CPython: bytes_methods.c _Py_bytes_contains, which forgets any error of __index__
  static boolean contains(byte[] s, Object key) {
    Object index;
    try {
      index = Indexes.orNull(key);
    } catch (PyException e) {
      index = null;
    }
    byte[] part = index != null ? new byte[] {(byte) byteOf(index)} : Buffers.bytes(key);
    return ByteSearch.first(s, part, 0, s.length) >= 0;
  }

  // CPython: bytes_methods.c _Py_bytes_tailmatch
  static boolean matches(
      byte[] s, Object part, @Nullable Object start, @Nullable Object end, boolean atStart) {
    int from = from(s, start);
    int to = to(s, end);
    if (part instanceof PyTuple tuple) {
      for (Object item : tuple.items()) {
        if (tailMatches(s, Buffers.bytes(item), from, to, atStart)) {
          return true;
        }
      }
      return false;
    }
    if (!Buffers.exports(part)) {
      throw Errors.typeError(
          (atStart ? "startswith" : "endswith")
              + " first arg must be bytes or a tuple of bytes, not "
              + Types.of(part).fullName());
    }
    return tailMatches(s, Buffers.bytes(part), from, to, atStart);
  }

  private static boolean tailMatches(byte[] s, byte[] part, int from, int to, boolean atStart) {
    return to - from >= part.length
        && ByteSearch.startsAt(s, part, atStart ? from : to - part.length);
  }

  static byte[] removePrefix(byte[] s, Object prefix) {
    byte[] part = Buffers.bytes(prefix);
    return ByteSearch.startsAt(s, part, 0) ? Arrays.copyOfRange(s, part.length, s.length) : s;
  }

  static byte[] removeSuffix(byte[] s, Object suffix) {
    byte[] part = Buffers.bytes(suffix);
    boolean present = part.length > 0 && ByteSearch.startsAt(s, part, s.length - part.length);
    return present ? Arrays.copyOf(s, s.length - part.length) : s;
  }

  static byte[] replace(byte[] s, Object old, Object replacement, Object count) {
    byte[] from = Buffers.bytes(old);
    byte[] to = Buffers.bytes(replacement);
    return ByteSearch.replace(s, from, to, Arguments.toInt(count));
  }

  static List<byte[]> split(byte[] s, Object sep, int limit) {
    return sep == PySingleton.NONE
        ? ByteSearch.atSpaces(s, limit)
        : ByteSearch.at(s, separator(sep), limit);
  }

  static List<byte[]> rsplit(byte[] s, Object sep, int limit) {
    return sep == PySingleton.NONE
        ? ByteSearch.atSpacesFromRight(s, limit)
        : ByteSearch.fromRight(s, separator(sep), limit);
  }

  /** A separator, which is not empty. */
  static byte[] separator(Object sep) {
    byte[] bytes = Buffers.bytes(sep);
    if (bytes.length == 0) {
      throw Errors.valueError("empty separator");
    }
    return bytes;
  }

  /** Head, separator and tail; head or tail is all if there is no separator. */
  static byte[][] partition(byte[] s, Object sep, boolean fromRight) {
    byte[] part = separator(sep);
    byte[] none = {};
    int at =
        fromRight ? ByteSearch.last(s, part, 0, s.length) : ByteSearch.first(s, part, 0, s.length);
    if (at < 0) {
      return fromRight ? new byte[][] {none, none, s} : new byte[][] {s, none, none};
    }
    byte[] head = Arrays.copyOf(s, at);
    return new byte[][] {head, part, Arrays.copyOfRange(s, at + part.length, s.length)};
  }

  static byte[] join(byte[] separator, Object iterable) {
    Object iterator = Iteration.iteratorOrNull(iterable);
    if (iterator == null) {
      throw Errors.typeError("can only join an iterable");
    }
    Object[] items = Iteration.toArray(iterator);
    List<byte[]> parts = new ArrayList<>(items.length);
    for (int i = 0; i < items.length; i++) {
      byte[] part = Buffers.bytesOrNull(items[i]);
      if (part == null) {
        throw Errors.typeError(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + Types.of(items[i]).fullName()
                + " found");
      }
      parts.add(part);
    }
    return ByteSearch.join(separator, parts);
  }

  static byte[] strip(byte[] s, Object set, boolean left, boolean right) {
    byte[] bytes = set == PySingleton.NONE ? null : Buffers.bytes(set);
    int start = 0;
    while (left && start < s.length && isIn(bytes, s[start])) {
      start++;
    }
    int end = s.length;
    while (right && end > start && isIn(bytes, s[end - 1])) {
      end--;
    }
    return start == 0 && end == s.length ? s : Arrays.copyOfRange(s, start, end);
  }

  private static boolean isIn(byte @Nullable [] set, byte b) {
    if (set == null) {
      return AsciiCase.isSpace(b);
    }
    for (byte c : set) {
      if (c == b) {
        return true;
      }
    }
    return false;
  }

  static byte[] pad(byte[] s, int left, int right, byte fill) {
    if (left <= 0 && right <= 0) {
      return s;
    }
    if ((long) left + right + s.length > Integer.MAX_VALUE - 8) {
      throw Errors.memoryError();
    }
    byte[] out = new byte[Math.max(0, left) + s.length + Math.max(0, right)];
    Arrays.fill(out, fill);
    System.arraycopy(s, 0, out, Math.max(0, left), s.length);
    return out;
  }

  /** How many bytes are missing to a width; not positive if none are. */
  private static int missing(byte[] s, int width) {
    return Math.max(0, width) - s.length;
  }

  static byte[] center(byte[] s, int width, Object fill) {
    byte b = fill("center", fill);
    int margin = missing(s, width);
    int left = margin <= 0 ? 0 : margin / 2 + (margin & width & 1);
    return pad(s, left, margin - left, b);
  }

  static byte[] ljust(byte[] s, int width, Object fill) {
    return pad(s, 0, missing(s, width), fill("ljust", fill));
  }

  static byte[] rjust(byte[] s, int width, Object fill) {
    return pad(s, missing(s, width), 0, fill("rjust", fill));
  }

  private static byte fill(String function, Object fill) {
    byte[] bytes = null;
    if (fill == null) {
      return ' ';
    } else if (fill instanceof PyBytes b) {
      bytes = b.array();
    } else if (fill instanceof PyByteArray b) {
      bytes = b.toBytes();
    }
    String type = fill == PySingleton.NONE ? "None" : Types.of(fill).fullName();
    if (bytes == null) {
      throw Errors.typeError(
          function + "() argument 2 must be a byte string of length 1, not " + type);
    }
    if (bytes.length != 1) {
      throw Errors.typeError(
          function
              + "(): argument 2 must be a byte string of length 1, not a "
              + type
              + " object of length "
              + bytes.length);
    }
    return bytes[0];
  }

  static byte[] zfill(byte[] s, int width) {
    int missing = missing(s, width);
    byte[] out = pad(s, missing, 0, (byte) '0');
    if (missing > 0 && s.length > 0 && (s[0] == '+' || s[0] == '-')) {
      out[0] = s[0];
      out[missing] = '0';
    }
    return out;
  }

  static byte[] expandTabs(byte[] s, int size) {
    org.krait.runtime.codec.ByteBuilder out = new org.krait.runtime.codec.ByteBuilder(s.length);
    int column = 0;
    for (byte b : s) {
      if (b == '\t') {
        for (int n = size > 0 ? size - column % size : 0; n > 0; n--) {
          column++;
          out.append(' ');
        }
      } else {
        column = b == '\n' || b == '\r' ? 0 : column + 1;
        out.append(b);
      }
    }
    return out.toBytes();
  }

  static byte[] translate(byte[] s, Object table, Object delete) {
    byte[] map = table == PySingleton.NONE ? null : Buffers.bytes(table);
    if (map != null && map.length != 256) {
      throw Errors.valueError("translation table must be 256 characters long");
    }
    boolean[] dropped = new boolean[256];
    if (delete != null) {
      for (byte b : Buffers.bytes(delete)) {
        dropped[b & 0xff] = true;
      }
    }
    byte[] out = new byte[s.length];
    int size = 0;
    for (byte b : s) {
      if (!dropped[b & 0xff]) {
        out[size++] = map == null ? b : map[b & 0xff];
      }
    }
    return Arrays.copyOf(out, size);
  }

  static PyBytes makeTable(Object from, Object to) {
    byte[] keys = Buffers.bytes(from);
    byte[] values = Buffers.bytes(to);
    if (keys.length != values.length) {
      throw Errors.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[256];
    for (int i = 0; i < 256; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < keys.length; i++) {
      table[keys[i] & 0xff] = values[i];
    }
    return PyBytes.of(table);
  }

  /** Whether there are bytes and all are of a kind. */
  static boolean all(byte[] s, IntPredicate kind) {
    for (byte b : s) {
      if (!kind.test(b)) {
        return false;
      }
    }
    return s.length > 0;
  }

  static boolean isAscii(byte[] s) {
    for (byte b : s) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  static byte[] repeat(byte[] s, int times) {
    if (times <= 0 || s.length == 0) {
      return new byte[0];
    }
    if ((long) s.length * times > Integer.MAX_VALUE - 8) {
      throw Errors.memoryError();
    }
    byte[] out = new byte[s.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(s, 0, out, i * s.length, s.length);
    }
    return out;
  }

  static byte[] concat(byte[] a, byte[] b) {
    byte[] out = Arrays.copyOf(a, Math.addExact(a.length, b.length));
    System.arraycopy(b, 0, out, a.length, b.length);
    return out;
  }
}
