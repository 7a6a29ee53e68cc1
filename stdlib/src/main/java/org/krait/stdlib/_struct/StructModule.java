package org.krait.stdlib._struct;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Interpreter;

/// Functions to convert between Python values and C structs.
/// Python bytes objects are used to hold the data representing the C struct
/// and also as format strings (explained below) to describe the layout of data
/// in the C struct.
///
/// The optional first format char indicates byte order, size and alignment:
///   @: native order, size & alignment (default)
///   =: native order, std. size & alignment
///   <: little-endian, std. size & alignment
///   >: big-endian, std. size & alignment
///   !: same as >
///
/// The remaining chars indicate types of args and must match exactly;
/// these can be preceded by a decimal repeat count:
///   x: pad byte (no data); c:char; b:signed byte; B:unsigned byte;
///   ?:_Bool; h:short; H:unsigned short; i:int; I:unsigned int;
///   l:long; L:unsigned long; f:float; d:double; e:half-float.
///   F:float complex; D:double complex.
/// Special cases (preceding decimal count indicates length):
///   s:string (array of char); p: pascal string (with count byte).
/// Special cases (only available in native format):
///   n:ssize_t; N:size_t;
///   P:an integer type that is wide enough to hold a pointer.
/// Special case (not in native mode unless 'long long' in platform C):
///   q:long long; Q:unsigned long long
/// Whitespace between formats is ignored.
///
/// The variable struct.error is an exception raised on errors.
///
@PyModule(value = "_struct", types = PyStruct.class)
public final class StructModule {
  private static final int MOST_KEPT = 100;

  private final StructError error;
  private final ConcurrentHashMap<String, PyStruct> kept = new ConcurrentHashMap<>();

  public StructModule(Interpreter interpreter) {
    error = StructError.of(interpreter);
  }

  @PyConstant
  Object error() {
    return error.type();
  }

  /** The Struct of a format, made once. */
  // CPython: _struct.c cache_struct_converter
  private PyStruct struct(Object format) {
    String text = PyStruct.formatText(format);
    PyStruct struct = kept.get(text);
    if (struct == null) {
      struct = new PyStruct(PyStruct.TYPE);
      struct.__init__(format);
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(text, struct);
    }
    return struct;
  }

  private static void checkFormat(Object[] args) {
    if (args.length == 0) {
      throw Errors.typeError("missing format argument");
    }
  }

  private static Object[] rest(Object[] args) {
    return Arrays.copyOfRange(args, 1, args.length);
  }

  /// Clear the internal cache.
  @PyFunction("()")
  void _clearcache() {
    kept.clear();
  }

  /// Return size in bytes of the struct described by the format string.
  @PyFunction("(format, /)")
  int calcsize(Object format) {
    return struct(format).size();
  }

  /// Return an iterator yielding tuples unpacked from the given bytes.
  ///
  /// The bytes are unpacked according to the format string, like
  /// a repeated invocation of unpack_from().
  ///
  /// Requires that the bytes length be a multiple of the format struct size.
  @PyFunction("(format, buffer, /)")
  Object iter_unpack(Object format, Object buffer) {
    return struct(format).iter_unpack(buffer);
  }

  /// pack(format, v1, v2, ...) -> bytes
  ///
  /// Return a bytes object containing the values v1, v2, ... packed according
  /// to the format string.  See help(struct) for more on format strings.
  @PyFunction(value = "(*args)", text = false)
  Object pack(Object[] args) {
    checkFormat(args);
    return struct(args[0]).pack(rest(args));
  }

  /// pack_into(format, buffer, offset, v1, v2, ...)
  ///
  /// Pack the values v1, v2, ... according to the format string and write
  /// the packed bytes into the writable buffer buf starting at offset.  Note
  /// that the offset is a required argument.  See help(struct) for more
  /// on format strings.
  @PyFunction(value = "(*args)", text = false)
  void pack_into(Object[] args) {
    checkFormat(args);
    struct(args[0]).pack_into(rest(args));
  }

  /// Return a tuple containing values unpacked according to the format string.
  ///
  /// The buffer's size in bytes must be calcsize(format).
  ///
  /// See help(struct) for more on format strings.
  @PyFunction("(format, buffer, /)")
  Object unpack(Object format, Object buffer) {
    return struct(format).unpack(buffer);
  }

  /// Return a tuple containing values unpacked according to the format string.
  ///
  /// The buffer's size, minus offset, must be at least calcsize(format).
  ///
  /// See help(struct) for more on format strings.
  @PyFunction("(format, /, buffer, offset=0)")
  Object unpack_from(Object format, Object buffer, Object offset) {
    return struct(format).unpack_from(buffer, offset);
  }
}
