package org.krait.stdlib._struct;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;

/// Struct(fmt) --> compiled struct object
///
///
@PyTypeSpec(
    name = "Struct",
    module = "_struct",
    objectSlots = {"__getattribute__", "__setattr__", "__delattr__"})
public final class PyStruct extends PyInstance {
  static final PyType TYPE = PyType.builtin(PyStruct.class);

  private @Nullable String text;
  private @Nullable StructFormat format;

  PyStruct(PyType type) {
    super(type);
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyStruct(cls);
  }

  @PyMethod("(self, /, format)")
  void __init__(Object format) {
    text = formatText(format);
    this.format = StructFormat.parse(text);
  }

  /** The text of a format, which is a str or bytes. */
  static String formatText(Object format) {
    if (format instanceof PyBytes b) {
      return new String(b.array(), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
    if (!PyStr.isStr(format)) {
      throw Errors.typeError(
          "Struct() argument 1 must be a str or bytes object, not " + Types.of(format).fullName());
    }
    String text = PyStr.toJava(format);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        throw new PyException(
            "UnicodeEncodeError", "ascii", format, (long) i, i + 1L, "ordinal not in range(128)");
      }
    }
    return text;
  }

  private StructFormat checked() {
    if (format == null) {
      throw Errors.runtimeError("Struct object is not initialized");
    }
    return format;
  }

  @PyMethod("(self, /)")
  String __repr__() {
    checked();
    return Types.of(this).name() + "('" + text + "')";
  }

  /// Return an iterator yielding tuples.
  ///
  /// Tuples are unpacked from the given bytes source, like a repeated
  /// invocation of unpack_from().
  ///
  /// Requires that the bytes length be a multiple of the struct size.
  @PyMethod("(self, buffer, /)")
  Object iter_unpack(Object buffer) {
    return new PyUnpackIterator(checked(), buffer);
  }

  /// S.pack(v1, v2, ...) -> bytes
  ///
  /// Return a bytes object containing values v1, v2, ... packed according
  /// to the format string S.format.  See help(struct) for more on format
  /// strings.
  @PyMethod(value = "(self, /, *args)", text = false)
  Object pack(Object[] args) {
    checkCount("pack", args.length);
    return PyBytes.of(StructPacking.pack(format, args, 0));
  }

  private void checkCount(String function, int given) {
    if (given != checked().items()) {
      throw StructError.because(
          function + " expected " + format.items() + " items for packing (got " + given + ")");
    }
  }

  /// S.pack_into(buffer, offset, v1, v2, ...)
  ///
  /// Pack the values v1, v2, ... according to the format string S.format
  /// and write the packed bytes into the writable buffer buf starting at
  /// offset.  Note that the offset is a required argument.  See
  /// help(struct) for more on format strings.
  @PyMethod(value = "(self, /, *args)", text = false)
  void pack_into(Object[] args) {
    checked();
    if (args.length < 2) {
      throw StructError.because(
          "pack_into expected " + (args.length == 0 ? "buffer" : "offset") + " argument");
    }
    checkCount("pack_into", args.length - 2);
    Buffer buffer = writable(args[0]);
    try {
      int offset = place(Indexes.offset(args[1]), buffer.length(), true);
      byte[] packed = StructPacking.pack(format, args, 2);
      buffer.memory().write(buffer.offset() + offset, packed, 0, packed.length);
    } finally {
      buffer.release();
    }
  }

  private static Buffer writable(Object o) {
    return Buffers.writable(o, "argument");
  }

  /** Where in a buffer the struct begins; negative offsets count from its end. */
  private int place(long offset, int length, boolean packs) {
    int size = format.size();
    if (offset < 0) {
      if (offset + size > 0) {
        throw StructError.because(
            packs
                ? "no space to pack " + size + " bytes at offset " + offset
                : "not enough data to unpack " + size + " bytes at offset " + offset);
      }
      if (offset + length < 0) {
        throw StructError.because(
            "offset " + offset + " out of range for " + length + "-byte buffer");
      }
      return (int) (offset + length);
    }
    if (length - offset < size) {
      String doing = packs ? "pack" : "unpack";
      throw StructError.because(
          doing
              + (packs ? "_into" : "_from")
              + " requires a buffer of at least "
              + Long.toUnsignedString(offset + size)
              + " bytes for "
              + doing
              + "ing "
              + size
              + " bytes at offset "
              + offset
              + " (actual buffer size is "
              + length
              + ")");
    }
    return (int) offset;
  }

  /// Return a tuple containing unpacked values.
  ///
  /// Unpack according to the format string Struct.format. The buffer's size
  /// in bytes must be Struct.size.
  ///
  /// See help(struct) for more on format strings.
  @PyMethod("(self, buffer, /)")
  Object unpack(Object buffer) {
    checked();
    byte[] bytes = Buffers.contiguous(buffer);
    if (bytes.length != format.size()) {
      throw StructError.because("unpack requires a buffer of " + format.size() + " bytes");
    }
    return StructUnpacking.unpack(format, bytes, 0);
  }

  /// Return a tuple containing unpacked values.
  ///
  /// Values are unpacked according to the format string Struct.format.
  ///
  /// The buffer's size in bytes, starting at position offset, must be
  /// at least Struct.size.
  ///
  /// See help(struct) for more on format strings.
  @PyMethod("(self, buffer, offset=0)")
  Object unpack_from(Object buffer, Object offset) {
    checked();
    byte[] bytes = Buffers.contiguous(buffer);
    return StructUnpacking.unpack(
        format, bytes, place(Indexes.toLong(offset), bytes.length, false));
  }

  /// S.__sizeof__() -> size of S in memory, in bytes
  @PyMethod("(self, /)")
  long __sizeof__() {
    return 72 + 24L * (format == null ? 0 : format.fields().size() + 1);
  }

  /// struct format string
  @PyGetter
  Object format() {
    checked();
    return text;
  }

  /// struct size in bytes
  @PyGetter
  int size() {
    return format == null ? -1 : format.size();
  }
}
