package org.krait.runtime.codec;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/** Encodings given by a mapping between characters and bytes. */
// CPython: unicodeobject.c PyUnicode_DecodeCharmap, _PyUnicode_EncodeCharmap
public final class Charmap {
  private static final String UNDEFINED = "character maps to <undefined>";

  private Charmap() {}

  /** Decodes bytes by a str indexed by byte, or by any mapping from ints. */
  public static Object decode(byte[] bytes, String errors, Object mapping) {
    DecodeErrors handler = new DecodeErrors("charmap", bytes, errors);
    TextBuilder out = new TextBuilder(bytes.length);
    Object table = PyStr.isStr(mapping) ? PyStr.exact(mapping) : null;
    for (int i = 0; i < handler.data().length; ) {
      int b = handler.data()[i] & 0xff;
      boolean mapped = table != null ? append(out, table, b) : appendMapped(out, mapping, b);
      i = mapped ? i + 1 : handler.handle(out, i, i + 1, UNDEFINED);
    }
    return out.build();
  }

  private static boolean append(TextBuilder out, Object table, int b) {
    int c = b < Text.length(table) ? Text.at(table, b) : 0xfffe;
    if (c == 0xfffe) {
      return false;
    }
    out.append(c);
    return true;
  }

  private static boolean appendMapped(TextBuilder out, Object mapping, int b) {
    Object mapped = get(mapping, b);
    if (mapped == null || mapped == PySingleton.NONE) {
      return false;
    }
    if (PyStr.isStr(mapped)) {
      if (Text.length(mapped) == 1 && Text.at(mapped, 0) == 0xfffe) {
        return false;
      }
      out.append(PyStr.exact(mapped));
      return true;
    }
    Object value = isInt(mapped) ? Indexes.of(mapped) : null;
    if (value == null) {
      throw Errors.typeError("character mapping must return integer, None or str");
    }
    if (!(value instanceof Long n) || n < 0 || n > 0x10ffff) {
      throw Errors.typeError("character mapping must be in range(0x110000)");
    }
    if (n == 0xfffe) {
      return false;
    }
    out.append((int) (long) n);
    return true;
  }

  private static boolean isInt(Object o) {
    return Types.isInstance(o, org.krait.runtime.object.BuiltinTypes.INT);
  }

  private static @Nullable Object get(Object mapping, int key) {
    try {
      return Items.get(mapping, (long) key);
    } catch (PyException e) {
      if (Exceptions.matches(e, "LookupError")) {
        return null;
      }
      throw e;
    }
  }

  /** Encodes a str by an {@link EncodingMap} or by any mapping from ints. */
  public static byte[] encode(Object text, String errors, Object mapping) {
    EncodeErrors handler = new EncodeErrors("charmap", text, errors);
    int length = Text.length(text);
    ByteBuilder out = new ByteBuilder(length);
    for (int i = 0; i < length; ) {
      if (append(out, mapping, Text.at(text, i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < length && !append(new ByteBuilder(0), mapping, Text.at(text, end))) {
        end++;
      }
      i = replace(out, handler, mapping, i, end);
    }
    return out.toBytes();
  }

  private static int replace(
      ByteBuilder out, EncodeErrors errors, Object mapping, int start, int end) {
    Replacement r = errors.handle(start, end, UNDEFINED);
    if (r.bytes() != null) {
      out.append(r.bytes());
      return r.resume();
    }
    for (int i = 0; i < Text.length(r.text()); i++) {
      if (!append(out, mapping, Text.at(r.text(), i))) {
        throw errors.failure(start, end, UNDEFINED);
      }
    }
    return r.resume();
  }

  private static boolean append(ByteBuilder out, Object mapping, int c) {
    if (mapping instanceof EncodingMap map) {
      int b = map.get(c);
      if (b < 0) {
        return false;
      }
      out.append(b);
      return true;
    }
    Object mapped = get(mapping, c);
    if (mapped == null || mapped == PySingleton.NONE) {
      return false;
    }
    if (mapped instanceof PyBytes bytes) {
      out.append(bytes.array());
      return true;
    }
    if (mapped instanceof Long n && n >= 0 && n < 256) {
      out.append((int) (long) n);
      return true;
    }
    if (mapped instanceof Long || mapped instanceof BigInteger) {
      throw Errors.typeError("character mapping must be in range(256)");
    }
    throw Errors.typeError(
        "character mapping must return integer, bytes or None, not " + Types.of(mapped).fullName());
  }
}
