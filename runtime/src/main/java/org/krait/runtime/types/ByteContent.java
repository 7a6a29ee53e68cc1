package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.codec.ByteBuilder;
import org.krait.runtime.codec.Codecs;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;

/** What the constructors of bytes and bytearray take their content from. */
// CPython: bytesobject.c bytes_new_impl, bytearrayobject.c bytearray___init___impl
final class ByteContent {
  private ByteContent() {}

  /**
   * The content by the constructor's arguments.
   *
   * @param type the name of the type that is made
   * @param range the message for numbers that are no bytes
   */
  static byte[] of(
      @Nullable Object source,
      @Nullable String encoding,
      @Nullable String errors,
      String type,
      String range) {
    boolean plain = encoding == null && errors == null;
    PyBytes given = plain && source != null && type.equals("bytes") ? special(source) : null;
    if (given != null) {
      return given.array();
    }
    if (source != null && PyStr.isStr(source)) {
      if (encoding == null) {
        throw Errors.typeError("string argument without an encoding");
      }
      return Codecs.encodeText(PyStr.exact(source), encoding, errors == null ? "strict" : errors)
          .array();
    }
    if (!plain) {
      throw Errors.typeError(
          (encoding != null ? "encoding" : "errors") + " without a string argument");
    }
    return source == null ? new byte[0] : of(source, type, range);
  }

  private static byte[] of(Object source, String type, String range) {
    byte[] zeros = zeros(source);
    if (zeros != null) {
      return zeros;
    }
    byte[] exported = Buffers.bytesOrNull(source);
    return exported != null ? exported : items(source, type, range);
  }

  /** What {@code __bytes__} gives, or null where there is none to call. */
  static @Nullable PyBytes special(Object source) {
    Object method = Types.special(source, Special.BYTES);
    if (method == null || source instanceof PyBytes b && b.type().isBuiltin()) {
      return null;
    }
    Object result = Dispatch.callSpecial(method, source);
    if (result instanceof PyBytes b) {
      return b;
    }
    throw Errors.typeError(
        "__bytes__ returned non-bytes (type " + Types.of(result).fullName() + ")");
  }

  private static byte @Nullable [] zeros(Object source) {
    if (Types.special(source, Special.INDEX) == null) {
      return null;
    }
    int count;
    try {
      Object value = Indexes.of(source);
      if (value instanceof Long n && n > Integer.MAX_VALUE - 8) {
        throw Errors.memoryError();
      }
      count = Arguments.toIndex(value);
    } catch (PyException e) {
      if (Exceptions.matches(e, "TypeError")) {
        return null;
      }
      throw e;
    }
    if (count < 0) {
      throw Errors.valueError("negative count");
    }
    return new byte[count];
  }

  private static byte[] items(Object source, String type, String range) {
    Object iterator = Iteration.iteratorOrNull(source);
    if (iterator == null) {
      throw Errors.typeError(
          "cannot convert '" + Types.of(source).fullName() + "' object to " + type);
    }
    if (type.equals("bytes")) {
      Iteration.lengthHint(source, 64);
    }
    return ofItems(iterator, range);
  }

  /** The bytes whose numbers an iterable gives. */
  static byte[] ofItems(Object iterable, String range) {
    ByteBuilder out = new ByteBuilder(16);
    Iteration.forEach(iterable, item -> out.append(ByteMethods.byteOf(item, range)));
    return out.toBytes();
  }
}
