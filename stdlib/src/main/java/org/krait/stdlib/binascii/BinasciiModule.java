package org.krait.stdlib.binascii;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.CType;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;

/// Conversion between binary data and ASCII
@PyModule("binascii")
public final class BinasciiModule {
  private final BinasciiError error = new BinasciiError();
  private final ModuleException incomplete =
      new ModuleException("binascii", "Incomplete", BuiltinExceptions.EXCEPTION);

  public BinasciiModule(Interpreter interpreter) {
    interpreter.setState(BinasciiError.class, error);
  }

  @PyConstant
  Object Error() {
    return error.type();
  }

  @PyConstant
  Object Incomplete() {
    return incomplete.type();
  }

  /** The low 32 bits of an int. */
  private static int low(Object n) {
    return Ints.big(Indexes.of(n)).intValue();
  }

  /// Decode a line of base64 data.
  ///
  ///   strict_mode
  ///     When set to True, bytes that are not part of the base64 standard are not allowed.
  ///     The same applies to excess data after padding (= / ==).
  @PyFunction("(data, /, *, strict_mode=False)")
  static Object a2b_base64(Object data, boolean strict_mode) {
    return PyBytes.of(Base64.decode(AsciiArgument.bytes(data), strict_mode));
  }

  /// Binary data of hexadecimal representation.
  ///
  /// hexstr must contain an even number of hex digits (upper or lower case).
  /// This function is also available as "unhexlify()".
  @PyFunction("(hexstr, /)")
  static Object a2b_hex(Object hexstr) {
    return PyBytes.of(Hexadecimal.decode(AsciiArgument.bytes(hexstr)));
  }

  /// Decode a string of qp-encoded data.
  @PyFunction("(data, header=False)")
  static Object a2b_qp(Object data, boolean header) {
    return PyBytes.of(QuotedPrintable.decode(AsciiArgument.bytes(data), header));
  }

  /// Decode a line of uuencoded data.
  @PyFunction("(data, /)")
  static Object a2b_uu(Object data) {
    return PyBytes.of(Uuencoding.decode(AsciiArgument.bytes(data)));
  }

  /// Base64-code line of data.
  @PyFunction("(data, /, *, newline=True)")
  static Object b2a_base64(Object data, boolean newline) {
    return PyBytes.of(Base64.encode(Buffers.contiguous(data), newline));
  }

  /// Hexadecimal representation of binary data.
  ///
  ///   sep
  ///     An optional single character or byte to separate hex bytes.
  ///   bytes_per_sep
  ///     How many bytes between separators.  Positive values count from the
  ///     right, negative values count from the left.
  ///
  /// The return value is a bytes object.  This function is also
  /// available as "hexlify()".
  ///
  /// Example:
  /// >>> binascii.b2a_hex(b'\xb9\x01\xef')
  /// b'b901ef'
  /// >>> binascii.hexlify(b'\xb9\x01\xef', ':')
  /// b'b9:01:ef'
  /// >>> binascii.b2a_hex(b'\xb9\x01\xef', b'_', 2)
  /// b'b9_01ef'
  @PyFunction("(data, sep=<unrepresentable>, bytes_per_sep=1)")
  static Object b2a_hex(
      @CType("Py_buffer") Object data, @Nullable Object sep, @CType("int") int bytes_per_sep) {
    return Hexadecimal.encode(data, sep, bytes_per_sep);
  }

  /// Encode a string using quoted-printable encoding.
  ///
  /// On encoding, when istext is set, newlines are not encoded, and white
  /// space at end of lines is.  When istext is not set, \r and \n (CR/LF)
  /// are both encoded.  When quotetabs is set, space and tabs are encoded.
  @PyFunction("(data, quotetabs=False, istext=True, header=False)")
  static Object b2a_qp(Object data, boolean quotetabs, boolean istext, boolean header) {
    return PyBytes.of(QuotedPrintable.encode(Buffers.contiguous(data), quotetabs, istext, header));
  }

  /// Uuencode line of data.
  @PyFunction("(data, /, *, backtick=False)")
  static Object b2a_uu(Object data, boolean backtick) {
    return PyBytes.of(Uuencoding.encode(Buffers.contiguous(data), backtick));
  }

  /// Compute CRC-32 incrementally.
  @PyFunction("(data, crc=0, /)")
  static long crc32(Object data, Object crc) {
    return Checksums.crc32(Buffers.contiguous(data), low(crc));
  }

  /// Compute CRC-CCITT incrementally.
  @PyFunction("(data, crc, /)")
  static long crc_hqx(Object data, Object crc) {
    return Checksums.crcHqx(Buffers.contiguous(data), low(crc));
  }

  /// Hexadecimal representation of binary data.
  ///
  ///   sep
  ///     An optional single character or byte to separate hex bytes.
  ///   bytes_per_sep
  ///     How many bytes between separators.  Positive values count from the
  ///     right, negative values count from the left.
  ///
  /// The return value is a bytes object.  This function is also
  /// available as "b2a_hex()".
  @PyFunction("(data, sep=<unrepresentable>, bytes_per_sep=1)")
  static Object hexlify(
      @CType("Py_buffer") Object data, @Nullable Object sep, @CType("int") int bytes_per_sep) {
    return Hexadecimal.encode(data, sep, bytes_per_sep);
  }

  /// Binary data of hexadecimal representation.
  ///
  /// hexstr must contain an even number of hex digits (upper or lower case).
  @PyFunction("(hexstr, /)")
  static Object unhexlify(Object hexstr) {
    return PyBytes.of(Hexadecimal.decode(AsciiArgument.bytes(hexstr)));
  }
}
