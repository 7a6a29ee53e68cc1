package org.krait.stdlib._codecs;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.CType;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.codec.BytesEscape;
import org.krait.runtime.codec.Charmap;
import org.krait.runtime.codec.CodecRegistry;
import org.krait.runtime.codec.Codecs;
import org.krait.runtime.codec.Decoded;
import org.krait.runtime.codec.EncodingMap;
import org.krait.runtime.codec.RawUnicodeEscape;
import org.krait.runtime.codec.SingleByte;
import org.krait.runtime.codec.UnicodeEscape;
import org.krait.runtime.codec.Utf16;
import org.krait.runtime.codec.Utf32;
import org.krait.runtime.codec.Utf7;
import org.krait.runtime.codec.Utf8;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.text.Text;

/** What {@code codecs} and the package {@code encodings} are made from. */
@PyModule("_codecs")
public final class CodecsModule {
  private final CodecRegistry registry;

  public CodecsModule(Interpreter interpreter) {
    registry = CodecRegistry.of(interpreter);
  }

  /// Register a codec search function.
  ///
  /// Search functions are expected to take one argument, the encoding name in
  /// all lower case letters, and either return None, or a tuple of functions
  /// (encoder, decoder, stream_reader, stream_writer) (or a CodecInfo object).
  @PyFunction("(search_function, /)")
  public void register(Object searchFunction) {
    checkCallable(searchFunction, "argument must be callable");
    registry.register(searchFunction);
  }

  private static void checkCallable(Object o, String message) {
    if (!(o instanceof PyCallable) && Types.special(o, Special.CALL) == null) {
      throw Errors.typeError(message);
    }
  }

  /// Unregister a codec search function and clear the registry's cache.
  ///
  /// If the search function is not registered, do nothing.
  @PyFunction("(search_function, /)")
  public void unregister(Object searchFunction) {
    registry.unregister(searchFunction);
  }

  /// Looks up a codec tuple in the Python codec registry and returns a CodecInfo object.
  @PyFunction("(encoding, /)")
  public Object lookup(@CType("char *") String encoding) {
    return registry.lookup(encoding);
  }

  /// Encodes obj using the codec registered for encoding.
  ///
  /// The default encoding is 'utf-8'.  errors may be given to set a
  /// different error handling scheme.  Default is 'strict' meaning that encoding
  /// errors raise a ValueError.  Other possible values are 'ignore', 'replace'
  /// and 'backslashreplace' as well as any other name registered with
  /// codecs.register_error that can handle ValueErrors.
  @PyFunction("(obj, encoding='utf-8', errors='strict')")
  public Object encode(
      Object obj, @CType("char *") String encoding, @CType("char *") String errors) {
    return Codecs.encode(obj, encoding, errors);
  }

  /// Decodes obj using the codec registered for encoding.
  ///
  /// Default encoding is 'utf-8'.  errors may be given to set a
  /// different error handling scheme.  Default is 'strict' meaning that encoding
  /// errors raise a ValueError.  Other possible values are 'ignore', 'replace'
  /// and 'backslashreplace' as well as any other name registered with
  /// codecs.register_error that can handle ValueErrors.
  @PyFunction("(obj, encoding='utf-8', errors='strict')")
  public Object decode(
      Object obj, @CType("char *") String encoding, @CType("char *") String errors) {
    return Codecs.decode(obj, encoding, errors);
  }

  /// Register the specified error handler under the name errors.
  ///
  /// handler must be a callable object, that will be called with an exception
  /// instance containing information about the location of the encoding/decoding
  /// error and must return a (replacement, new position) tuple.
  @PyFunction("(errors, handler, /)")
  public void register_error(@CType("char *") String errors, Object handler) {
    checkCallable(handler, "handler must be callable");
    registry.registerError(errors, handler);
  }

  /// Un-register the specified error handler for the error handling `errors'.
  ///
  /// Only custom error handlers can be un-registered. An exception is raised
  /// if the error handling is a built-in one (e.g., 'strict'), or if an error
  /// occurs.
  ///
  /// Otherwise, this returns True if a custom handler has been successfully
  /// un-registered, and False if no custom handler for the specified error
  /// handling exists.
  @PyFunction("(errors, /)")
  public boolean _unregister_error(@CType("char *") String errors) {
    return registry.unregisterError(errors);
  }

  /// lookup_error(errors) -> handler
  ///
  /// Return the error handler for the specified error handling name or raise a
  /// LookupError, if no handler exists under this name.
  @PyFunction("(name, /)")
  public Object lookup_error(@CType("char *") String name) {
    Object handler = registry.findErrorHandler(name);
    if (handler == null && CodecRegistry.isBuiltInHandler(name)) {
      handler = new ErrorHandlerFunction(name);
      registry.registerError(name, handler);
    }
    return handler == null ? registry.errorHandler(name) : handler;
  }

  private static PyTuple encoded(byte[] bytes, Object text) {
    return new PyTuple(PyBytes.of(bytes), (long) Text.length(text));
  }

  private static PyTuple decoded(Decoded d) {
    return new PyTuple(d.text(), (long) d.consumed());
  }

  private static PyTuple decoded(Object text, byte[] bytes) {
    return new PyTuple(text, (long) bytes.length);
  }

  private static String handler(@Nullable String errors) {
    return errors == null ? "strict" : errors;
  }

  /** The bytes of an object, or the UTF-8 of a str. */
  private static byte[] bytesOrText(Object data) {
    return PyStr.isStr(data) ? Utf8.encode(PyStr.exact(data), "strict") : Buffers.bytes(data);
  }

  @PyFunction(value = "(str, errors=None, /)", doc = "")
  public Object utf_8_encode(@CType("str") Object str, @CType("char *") @Nullable String errors) {
    Object text = PyStr.exact(str);
    return encoded(Utf8.encode(text, handler(errors)), text);
  }

  @PyFunction(value = "(data, errors=None, final=False, /)", doc = "")
  public Object utf_8_decode(
      @CType("Py_buffer") Object data, @CType("char *") @Nullable String errors, boolean last) {
    byte[] bytes = Buffers.bytes(data);
    return decoded(Utf8.decode(bytes, handler(errors), last));
  }

  @PyFunction(value = "(str, errors=None, /)", doc = "")
  public Object utf_7_encode(@CType("str") Object str, @CType("char *") @Nullable String errors) {
    Object text = PyStr.exact(str);
    return encoded(Utf7.encode(text), text);
  }

  @PyFunction(value = "(data, errors=None, final=False, /)", doc = "")
  public Object utf_7_decode(
      @CType("Py_buffer") Object data, @CType("char *") @Nullable String errors, boolean last) {
    byte[] bytes = Buffers.bytes(data);
    return decoded(Utf7.decode(bytes, handler(errors), last));
  }

  @PyFunction(value = "(str, errors=None, byteorder=0, /)", doc = "")
  public Object utf_16_encode(
      @CType("str") Object str, @CType("char *") @Nullable String errors, int byteorder) {
    Object text = PyStr.exact(str);
    return encoded(Utf16.encode(text, handler(errors), byteorder), text);
  }

  @PyFunction(value = "(str, errors=None, /)", doc = "")
  public Object utf_16_le_encode(
      @CType("str") Object str, @CType("char *") @Nullable String errors) {
    Object text = PyStr.exact(str);
    return encoded(Utf16.encode(text, handler(errors), -1), text);
  }

  @PyFunction(value = "(str, errors=None, /)", doc = "")
  public Object utf_16_be_encode(
      @CType("str") Object str, @CType("char *") @Nullable String errors) {
    Object text = PyStr.exact(str);
    return encoded(Utf16.encode(text, handler(errors), 1), text);
  }

  @PyFunction(value = "(data, errors=None, final=False, /)", doc = "")
  public Object utf_16_decode(
      @CType("Py_buffer") Object data, @CType("char *") @Nullable String errors, boolean last) {
    byte[] bytes = Buffers.bytes(data);
    return decoded(Codecs.decodeMarked16(bytes, handler(errors), 0, last));
  }

  @PyFunction(value = "(data, errors=None, final=False, /)", doc = "")
  public Object utf_16_le_decode(
      @CType("Py_buffer") Object data, @CType("char *") @Nullable String errors, boolean last) {
    byte[] bytes = Buffers.bytes(data);
    return decoded(Utf16.decode(bytes, 0, "utf-16-le", handler(errors), -1, last));
  }

  @PyFunction(value = "(data, errors=None, final=False, /)", doc = "")
  public Object utf_16_be_decode(
      @CType("Py_buffer") Object data, @CType("char *") @Nullable String errors, boolean last) {
    byte[] bytes = Buffers.bytes(data);
    return decoded(Utf16.decode(bytes, 0, "utf-16-be", handler(errors), 1, last));
  }

  @PyFunction(value = "(data, errors=None, byteorder=0, final=False, /)", doc = "")
  public Object utf_16_ex_decode(
      Object data, @CType("char *") @Nullable String errors, int byteorder, boolean last) {
    byte[] bytes = Buffers.bytes(data);
    Decoded d = Codecs.decodeMarked16(bytes, handler(errors), byteorder, last);
    int order = byteorder != 0 ? byteorder : Utf16.mark(bytes);
    return new PyTuple(d.text(), (long) d.consumed(), (long) order);
  }

  @PyFunction(value = "(str, errors=None, byteorder=0, /)", doc = "")
  public Object utf_32_encode(
      @CType("str") Object str, @CType("char *") @Nullable String errors, int byteorder) {
    Object text = PyStr.exact(str);
    return encoded(Utf32.encode(text, handler(errors), byteorder), text);
  }

  @PyFunction(value = "(str, errors=None, /)", doc = "")
  public Object utf_32_le_encode(
      @CType("str") Object str, @CType("char *") @Nullable String errors) {
    Object text = PyStr.exact(str);
    return encoded(Utf32.encode(text, handler(errors), -1), text);
  }

  @PyFunction(value = "(str, errors=None, /)", doc = "")
  public Object utf_32_be_encode(
      @CType("str") Object str, @CType("char *") @Nullable String errors) {
    Object text = PyStr.exact(str);
    return encoded(Utf32.encode(text, handler(errors), 1), text);
  }

  @PyFunction(value = "(data, errors=None, final=False, /)", doc = "")
  public Object utf_32_decode(
      @CType("Py_buffer") Object data, @CType("char *") @Nullable String errors, boolean last) {
    byte[] bytes = Buffers.bytes(data);
    return decoded(Codecs.decodeMarked32(bytes, handler(errors), 0, last));
  }

  @PyFunction(value = "(data, errors=None, final=False, /)", doc = "")
  public Object utf_32_le_decode(
      @CType("Py_buffer") Object data, @CType("char *") @Nullable String errors, boolean last) {
    byte[] bytes = Buffers.bytes(data);
    return decoded(Utf32.decode(bytes, 0, "utf-32-le", handler(errors), -1, last));
  }

  @PyFunction(value = "(data, errors=None, final=False, /)", doc = "")
  public Object utf_32_be_decode(
      @CType("Py_buffer") Object data, @CType("char *") @Nullable String errors, boolean last) {
    byte[] bytes = Buffers.bytes(data);
    return decoded(Utf32.decode(bytes, 0, "utf-32-be", handler(errors), 1, last));
  }

  @PyFunction(value = "(data, errors=None, byteorder=0, final=False, /)", doc = "")
  public Object utf_32_ex_decode(
      Object data, @CType("char *") @Nullable String errors, int byteorder, boolean last) {
    byte[] bytes = Buffers.bytes(data);
    Decoded d = Codecs.decodeMarked32(bytes, handler(errors), byteorder, last);
    int order = byteorder != 0 ? byteorder : Utf32.mark(bytes);
    return new PyTuple(d.text(), (long) d.consumed(), (long) order);
  }

  @PyFunction(value = "(str, errors=None, /)", doc = "")
  public Object latin_1_encode(@CType("str") Object str, @CType("char *") @Nullable String errors) {
    Object text = PyStr.exact(str);
    return encoded(SingleByte.LATIN_1.encode(text, handler(errors)), text);
  }

  @PyFunction(value = "(data, errors=None, /)", doc = "")
  public Object latin_1_decode(
      @CType("Py_buffer") Object data, @CType("char *") @Nullable String errors) {
    byte[] bytes = Buffers.bytes(data);
    return decoded(SingleByte.LATIN_1.decode(bytes, handler(errors)), bytes);
  }

  @PyFunction(value = "(str, errors=None, /)", doc = "")
  public Object ascii_encode(@CType("str") Object str, @CType("char *") @Nullable String errors) {
    Object text = PyStr.exact(str);
    return encoded(SingleByte.ASCII.encode(text, handler(errors)), text);
  }

  @PyFunction(value = "(data, errors=None, /)", doc = "")
  public Object ascii_decode(
      @CType("Py_buffer") Object data, @CType("char *") @Nullable String errors) {
    byte[] bytes = Buffers.bytes(data);
    return decoded(SingleByte.ASCII.decode(bytes, handler(errors)), bytes);
  }

  @PyFunction(value = "(str, errors=None, /)", doc = "")
  public Object unicode_escape_encode(
      @CType("str") Object str, @CType("char *") @Nullable String errors) {
    Object text = PyStr.exact(str);
    return encoded(UnicodeEscape.encode(text), text);
  }

  @PyFunction(value = "(data, errors=None, final=True, /)", doc = "")
  public Object unicode_escape_decode(
      Object data, @CType("char *") @Nullable String errors, boolean last) {
    byte[] bytes = bytesOrText(data);
    return decoded(UnicodeEscape.decode(bytes, handler(errors), last));
  }

  @PyFunction(value = "(str, errors=None, /)", doc = "")
  public Object raw_unicode_escape_encode(
      @CType("str") Object str, @CType("char *") @Nullable String errors) {
    Object text = PyStr.exact(str);
    return encoded(RawUnicodeEscape.encode(text), text);
  }

  @PyFunction(value = "(data, errors=None, final=True, /)", doc = "")
  public Object raw_unicode_escape_decode(
      Object data, @CType("char *") @Nullable String errors, boolean last) {
    byte[] bytes = bytesOrText(data);
    return decoded(RawUnicodeEscape.decode(bytes, handler(errors), last));
  }

  @PyFunction(value = "(data, errors=None, /)", doc = "")
  public Object escape_encode(PyBytes data, @CType("char *") @Nullable String errors) {
    return new PyTuple(PyBytes.of(BytesEscape.encode(data.array())), (long) data.size());
  }

  @PyFunction(value = "(data, errors=None, /)", doc = "")
  public Object escape_decode(Object data, @CType("char *") @Nullable String errors) {
    byte[] bytes = bytesOrText(data);
    PyBytes plain = PyBytes.of(BytesEscape.decode(bytes, handler(errors)));
    return new PyTuple(plain, (long) bytes.length);
  }

  @PyFunction(value = "(data, errors=None, /)", doc = "")
  public Object readbuffer_encode(Object data, @CType("char *") @Nullable String errors) {
    byte[] bytes = bytesOrText(data).clone();
    return new PyTuple(PyBytes.of(bytes), (long) bytes.length);
  }

  @PyFunction(value = "(str, errors=None, mapping=None, /)", doc = "")
  public Object charmap_encode(
      @CType("str") Object str, @CType("char *") @Nullable String errors, Object mapping) {
    Object text = PyStr.exact(str);
    byte[] bytes =
        mapping == PySingleton.NONE
            ? SingleByte.LATIN_1.encode(text, handler(errors))
            : Charmap.encode(text, handler(errors), mapping);
    return encoded(bytes, text);
  }

  @PyFunction(value = "(data, errors=None, mapping=None, /)", doc = "")
  public Object charmap_decode(
      @CType("Py_buffer") Object data, @CType("char *") @Nullable String errors, Object mapping) {
    byte[] bytes = Buffers.bytes(data);
    Object text =
        mapping == PySingleton.NONE
            ? SingleByte.LATIN_1.decode(bytes, handler(errors))
            : Charmap.decode(bytes, handler(errors), mapping);
    return decoded(text, bytes);
  }

  @PyFunction(value = "(map, /)", doc = "")
  public Object charmap_build(@CType("str") Object map) {
    return EncodingMap.of(PyStr.exact(map));
  }
}
