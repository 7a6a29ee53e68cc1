package org.krait.stdlib.zlib;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/// Create a decompressor object for decompressing data incrementally.
///
///   wbits = 15
///   zdict
///      The predefined compression dictionary. This is a sequence of bytes
///      (such as a bytes object) containing subsequences that are expected
///      to occur frequently in the data that is to be compressed. Those
///      subsequences that are expected to be most common should come at the
///      end of the dictionary. This must be the same dictionary as used by the
///      compressor that produced the input data.
///
///
@PyTypeSpec(
    name = "_ZlibDecompressor",
    module = "zlib",
    signature = "(wbits=15, zdict=b'')",
    subclassable = false)
public final class ZlibDecompressor extends PyInstance {
  private final Inflation inflation;
  private boolean needsInput = true;

  private ZlibDecompressor(PyType type, Inflation inflation) {
    super(type);
    this.inflation = inflation;
  }

  @PyNew("(cls, wbits=15, zdict=b'')")
  static Object __new__(PyType cls, int wbits, Object zdict) {
    return new ZlibDecompressor(cls, ZlibModule.inflation(wbits, zdict));
  }

  /// Decompress *data*, returning uncompressed data as bytes.
  ///
  /// If *max_length* is nonnegative, returns at most *max_length* bytes of
  /// decompressed data. If this limit is reached and further output can be
  /// produced, *self.needs_input* will be set to ``False``. In this case, the next
  /// call to *decompress()* may provide *data* as b'' to obtain more of the output.
  ///
  /// If all of the input data was decompressed and returned (either because this
  /// was less than *max_length* bytes, or because *max_length* was negative),
  /// *self.needs_input* will be set to True.
  ///
  /// Attempting to decompress data after the end of stream is reached raises an
  /// EOFError.  Any data found after the end of the stream is ignored and saved in
  /// the unused_data attribute.
  @PyMethod("(self, /, data, max_length=-1)")
  public synchronized PyBytes decompress(Object data, int maxLength) {
    byte[] bytes = Buffers.bytes(data);
    if (inflation.hasEnded()) {
      throw Errors.eofError("End of stream already reached");
    }
    byte[] found = inflation.add(bytes.clone(), maxLength);
    needsInput = !inflation.hasEnded() && (maxLength < 0 || found.length < maxLength);
    return PyBytes.of(found);
  }

  /// True if the end-of-stream marker has been reached.
  @PyGetter(member = true)
  public boolean eof() {
    return inflation.hasEnded();
  }

  /// Data found after the end of the compressed stream.
  @PyGetter(member = true)
  public PyBytes unused_data() {
    return inflation.hasEnded() ? PyBytes.of(inflation.rest()) : PyBytes.EMPTY;
  }

  /// True if more input is needed before more decompressed data can be produced.
  @PyGetter(member = true)
  public boolean needs_input() {
    return needsInput;
  }
}
