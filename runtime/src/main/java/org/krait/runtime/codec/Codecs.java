package org.krait.runtime.codec;

import java.util.Locale;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;

/**
 * From str to bytes and back by the name of an encoding: the commonest directly, all others through
 * the registry.
 */
// CPython: unicodeobject.c PyUnicode_AsEncodedString, PyUnicode_Decode; codecs.c
public final class Codecs {
  private Codecs() {}

  /** {@code text.encode(encoding, errors)}. */
  public static PyBytes encodeText(Object text, String encoding, String errors) {
    byte[] direct =
        switch (shortcut(encoding)) {
          case "utf-8" -> Utf8.encode(text, errors);
          case "latin-1" -> SingleByte.LATIN_1.encode(text, errors);
          case "ascii" -> SingleByte.ASCII.encode(text, errors);
          case "utf-16" -> Utf16.encode(text, errors, 0);
          case "utf-32" -> Utf32.encode(text, errors, 0);
          default -> null;
        };
    if (direct != null) {
      return PyBytes.of(direct);
    }
    PyTuple codec = textCodec(encoding, "codecs.encode()");
    Object result = run(codec, 0, text, encoding, errors);
    if (result instanceof PyBytes b) {
      return b;
    }
    if (result instanceof PyByteArray b) {
      return PyBytes.of(b.toBytes());
    }
    throw Errors.typeError(
        "'"
            + encoding
            + "' encoder returned '"
            + Types.of(result).fullName()
            + "' instead of 'bytes'; use codecs.encode() to encode to arbitrary types");
  }

  /** {@code bytes.decode(encoding, errors)} for bytes or any object with memory. */
  public static Object decodeBytes(Object source, String encoding, String errors) {
    String shortcut = shortcut(encoding);
    if (!shortcut.isEmpty()) {
      return decodeDirectly(Buffers.bytes(source), shortcut, errors);
    }
    if (source instanceof PyBytes b && b.array().length == 0) {
      return "";
    }
    PyTuple codec = textCodec(encoding, "codecs.decode()");
    Object result = run(codec, 1, source, encoding, errors);
    if (!PyStr.isStr(result)) {
      throw Errors.typeError(
          "'"
              + encoding
              + "' decoder returned '"
              + Types.of(result).fullName()
              + "' instead of 'str'; use codecs.decode() to decode to arbitrary types");
    }
    return result;
  }

  private static Object decodeDirectly(byte[] bytes, String shortcut, String errors) {
    return switch (shortcut) {
      case "utf-8" -> Utf8.decode(bytes, errors, true).text();
      case "latin-1" -> SingleByte.LATIN_1.decode(bytes, errors);
      case "ascii" -> SingleByte.ASCII.decode(bytes, errors);
      case "utf-16" -> decodeMarked16(bytes, errors, 0, true).text();
      default -> decodeMarked32(bytes, errors, 0, true).text();
    };
  }

  /** {@code str(source, encoding, errors)}. */
  // CPython: unicodeobject.c PyUnicode_FromEncodedObject
  public static Object decodeObject(Object source, String encoding, String errors) {
    if (PyStr.isStr(source)) {
      throw Errors.typeError("decoding str is not supported");
    }
    if (!Buffers.exports(source)) {
      throw Errors.typeError(
          "decoding to str: need a bytes-like object, " + Types.of(source).fullName() + " found");
    }
    return decodeBytes(
        source instanceof PyBytes ? source : PyBytes.of(Buffers.bytes(source)), encoding, errors);
  }

  /** UTF-16 whose byte order (0: unknown) a mark at the start may tell. */
  public static Decoded decodeMarked16(byte[] bytes, String errors, int order, boolean last) {
    int mark = order == 0 ? Utf16.mark(bytes) : 0;
    int actual = order != 0 ? order : mark != 0 ? mark : -1;
    String name = actual < 0 ? "utf-16-le" : "utf-16-be";
    return Utf16.decode(bytes, mark == 0 ? 0 : 2, name, errors, actual, last);
  }

  /** UTF-32 whose byte order (0: unknown) a mark at the start may tell. */
  public static Decoded decodeMarked32(byte[] bytes, String errors, int order, boolean last) {
    int mark = order == 0 ? Utf32.mark(bytes) : 0;
    int actual = order != 0 ? order : mark != 0 ? mark : -1;
    String name = actual < 0 ? "utf-32-le" : "utf-32-be";
    return Utf32.decode(bytes, mark == 0 ? 0 : 4, name, errors, actual, last);
  }

  /** The canonical name of an encoding that needs no registry, or the empty text. */
  private static String shortcut(String encoding) {
    if (encoding.indexOf('\0') >= 0) {
      throw Errors.valueError("embedded null character");
    }
    String name = encoding.length() > 12 ? "" : encoding.toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (name) {
      case "utf-8", "utf8" -> "utf-8";
      case "latin-1", "latin1", "iso-8859-1", "iso8859-1" -> "latin-1";
      case "ascii", "us-ascii" -> "ascii";
      case "utf-16", "utf16" -> "utf-16";
      case "utf-32", "utf32" -> "utf-32";
      default -> "";
    };
  }

  /** {@code codecs.encode}: any codec, any objects. */
  public static Object encode(Object object, String encoding, String errors) {
    return run(CodecRegistry.current().lookup(encoding), 0, object, encoding, errors);
  }

  /** {@code codecs.decode}: any codec, any objects. */
  public static Object decode(Object object, String encoding, String errors) {
    return run(CodecRegistry.current().lookup(encoding), 1, object, encoding, errors);
  }

  // CPython: codecs.c _PyCodec_LookupTextEncoding
  private static PyTuple textCodec(String encoding, String alternative) {
    PyTuple codec = CodecRegistry.current().lookup(encoding);
    if (codec.type() != org.krait.runtime.object.BuiltinTypes.TUPLE) {
      Object text = Attributes.find(codec, "_is_text_encoding");
      if (text != null && !Truth.of(text)) {
        throw Errors.lookupError(
            "'"
                + encoding
                + "' is not a text encoding; use "
                + alternative
                + " to handle arbitrary codecs");
      }
    }
    return codec;
  }

  private static Object run(
      PyTuple codec, int part, Object object, String encoding, String errors) {
    Object result;
    try {
      result =
          "strict".equals(errors)
              ? Dispatch.call(codec.get(part), object)
              : Dispatch.call(codec.get(part), object, errors);
    } catch (PyException e) {
      String doing = part == 0 ? "encoding" : "decoding";
      note(e, doing + " with '" + encoding + "' codec failed");
      throw e;
    }
    if (!(result instanceof PyTuple pair) || pair.size() != 2) {
      throw Errors.typeError(
          part == 0
              ? "encoder must return a tuple (object, integer)"
              : "decoder must return a tuple (object,integer)");
    }
    return pair.get(0);
  }

  private static void note(PyException e, String note) {
    Dispatch.call(Attributes.get(Exceptions.valueOf(e), "add_note"), note);
  }
}
