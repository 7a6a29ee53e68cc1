package org.krait.stdlib.zlib;

import java.util.zip.Adler32;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/// The functions in this module allow compression and decompression using the
/// zlib library, which is based on GNU zip.
///
/// adler32(string[, start]) -- Compute an Adler-32 checksum.
/// compress(data[, level]) -- Compress data, with compression level 0-9 or -1.
/// compressobj([level[, ...]]) -- Return a compressor object.
/// crc32(string[, start]) -- Compute a CRC-32 checksum.
/// decompress(string,[wbits],[bufsize]) -- Decompresses a compressed string.
/// decompressobj([wbits[, zdict]]) -- Return a decompressor object.
///
/// 'wbits' is window buffer size and container format.
/// Compressor objects support compress() and flush() methods; decompressor
/// objects support decompress() and flush().
// CPython: zlibmodule.c
@PyModule(value = "zlib", types = ZlibDecompressor.class)
public final class ZlibModule {
  @PyConstant public static final long DEFLATED = 8;
  @PyConstant public static final long DEF_BUF_SIZE = 16384;
  @PyConstant public static final long DEF_MEM_LEVEL = 8;
  @PyConstant public static final long MAX_WBITS = 15;
  @PyConstant public static final String ZLIB_RUNTIME_VERSION = "1.2.13";
  @PyConstant public static final String ZLIB_VERSION = "1.2.11";
  @PyConstant public static final long Z_BEST_COMPRESSION = 9;
  @PyConstant public static final long Z_BEST_SPEED = 1;
  @PyConstant public static final long Z_BLOCK = 5;
  @PyConstant public static final long Z_DEFAULT_COMPRESSION = -1;
  @PyConstant public static final long Z_DEFAULT_STRATEGY = 0;
  @PyConstant public static final long Z_FILTERED = 1;
  @PyConstant public static final long Z_FINISH = 4;
  @PyConstant public static final long Z_FIXED = 4;
  @PyConstant public static final long Z_FULL_FLUSH = 3;
  @PyConstant public static final long Z_HUFFMAN_ONLY = 2;
  @PyConstant public static final long Z_NO_COMPRESSION = 0;
  @PyConstant public static final long Z_NO_FLUSH = 0;
  @PyConstant public static final long Z_PARTIAL_FLUSH = 1;
  @PyConstant public static final long Z_RLE = 3;
  @PyConstant public static final long Z_SYNC_FLUSH = 2;
  @PyConstant public static final long Z_TREES = 6;

  @PyConstant("__version__")
  public static final String VERSION = "1.0";

  private static final int LEAST_WINDOW = 8;
  private static final int GZIP = 16;
  private static final int AUTOMATIC = 32;
  private static final int LARGEST_MEMORY_LEVEL = 9;
  private static final long ADLER_BASE = 65521;

  private final Interpreter interpreter;

  public ZlibModule(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  @PyConstant
  public PyType error() {
    return ZlibError.of(interpreter).type();
  }

  /// Compute an Adler-32 checksum of data.
  ///
  ///   value
  ///     Starting value of the checksum.
  ///
  /// The returned checksum is an integer.
  @PyFunction("(data, value=1, /)")
  public long adler32(Object data, Object value) {
    byte[] bytes = Buffers.bytes(data);
    long start = Ints.big(Ints.index(value)).longValue() & 0xFFFFFFFFL;
    if (start == 1) {
      Adler32 sum = new Adler32();
      sum.update(bytes);
      return sum.getValue();
    }
    long a = start & 0xFFFF;
    long b = start >> 16;
    for (byte x : bytes) {
      a = (a + (x & 0xFF)) % ADLER_BASE;
      b = (b + a) % ADLER_BASE;
    }
    return b << 16 | a;
  }

  /// Compute a CRC-32 checksum of data.
  ///
  ///   value
  ///     Starting value of the checksum.
  ///
  /// The returned checksum is an integer.
  @PyFunction("(data, value=0, /)")
  public long crc32(Object data, Object value) {
    byte[] bytes = Buffers.bytes(data);
    int start = Ints.big(Ints.index(value)).intValue();
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return start == 0
        ? sum.getValue()
        : Crc32Combination.of(start, (int) sum.getValue(), bytes.length) & 0xFFFFFFFFL;
  }

  /// Returns a bytes object containing compressed data.
  ///
  ///   data
  ///     Binary data to be compressed.
  ///   level
  ///     Compression level, in 0-9 or -1.
  ///   wbits
  ///     The window buffer size and container format.
  @PyFunction("(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS)")
  public PyBytes compress(Object data, @Nullable Object level, @Nullable Object wbits) {
    byte[] bytes = Buffers.bytes(data);
    int l = number(level, Z_DEFAULT_COMPRESSION);
    int w = number(wbits, MAX_WBITS);
    if (!isLevel(l) || !isCompressionWindow(w)) {
      throw ZlibError.plain("Bad compression level");
    }
    Deflation deflation = Deflation.of(l, w);
    byte[] first = deflation.add(bytes);
    byte[] last = deflation.finish();
    byte[] all = java.util.Arrays.copyOf(first, first.length + last.length);
    System.arraycopy(last, 0, all, first.length, last.length);
    return PyBytes.of(all);
  }

  private static int number(@Nullable Object given, long otherwise) {
    return given == null ? (int) otherwise : Arguments.toCInt(given);
  }

  private static boolean isLevel(int level) {
    return level >= -1 && level <= Z_BEST_COMPRESSION;
  }

  private static boolean isCompressionWindow(int wbits) {
    int size = wbits < 0 ? -wbits : wbits > MAX_WBITS ? wbits - GZIP : wbits;
    return size > LEAST_WINDOW && size <= MAX_WBITS || size == LEAST_WINDOW && wbits > 0;
  }

  /// Return a compressor object.
  ///
  ///   level
  ///     The compression level (an integer in the range 0-9 or -1; default is
  ///     currently equivalent to 6).  Higher compression levels are slower,
  ///     but produce smaller results.
  ///   method
  ///     The compression algorithm.  If given, this must be DEFLATED.
  ///   wbits
  ///     +9 to +15: The base-two logarithm of the window size.  Include a zlib
  ///         container.
  ///     -9 to -15: Generate a raw stream.
  ///     +25 to +31: Include a gzip container.
  ///   memLevel
  ///     Controls the amount of memory used for internal compression state.
  ///     Valid values range from 1 to 9.  Higher values result in higher memory
  ///     usage, faster compression, and smaller output.
  ///   strategy
  ///     Used to tune the compression algorithm.  Possible values are
  ///     Z_DEFAULT_STRATEGY, Z_FILTERED, and Z_HUFFMAN_ONLY.
  ///   zdict
  ///     The predefined compression dictionary - a sequence of bytes
  ///     containing subsequences that are likely to occur in the input data.
  @PyFunction(
      "(level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,"
          + " strategy=Z_DEFAULT_STRATEGY, zdict=None)")
  public Object compressobj(
      @Nullable Object level,
      @Nullable Object method,
      @Nullable Object wbits,
      @Nullable Object memLevel,
      @Nullable Object strategy,
      Object zdict) {
    int l = number(level, Z_DEFAULT_COMPRESSION);
    int w = number(wbits, MAX_WBITS);
    int memory = number(memLevel, DEF_MEM_LEVEL);
    int s = number(strategy, Z_DEFAULT_STRATEGY);
    byte[] dictionary = zdict == PySingleton.NONE ? null : Buffers.bytes(zdict);
    boolean valid =
        isLevel(l)
            && isCompressionWindow(w)
            && number(method, DEFLATED) == DEFLATED
            && memory >= 1
            && memory <= LARGEST_MEMORY_LEVEL
            && s >= 0
            && s <= Z_FIXED;
    if (!valid) {
      throw Errors.valueError("Invalid initialization option");
    }
    Deflation deflation = Deflation.of(l, w);
    if (s != Z_DEFAULT_STRATEGY && s <= Z_HUFFMAN_ONLY) {
      deflation.setStrategy(s);
    }
    if (dictionary != null) {
      deflation.setDictionary(dictionary);
    }
    return new Compress(deflation);
  }

  /// Returns a bytes object containing the uncompressed data.
  ///
  ///   data
  ///     Compressed data.
  ///   wbits
  ///     The window buffer size and container format.
  ///   bufsize
  ///     The initial output buffer size.
  @PyFunction("(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE)")
  public PyBytes decompress(Object data, @Nullable Object wbits, @Nullable Object bufsize) {
    byte[] bytes = Buffers.bytes(data);
    if (number(bufsize, DEF_BUF_SIZE) < 0) {
      throw Errors.valueError("bufsize must be non-negative");
    }
    int w = number(wbits, MAX_WBITS);
    checkWindow(w);
    Inflation inflation = new Inflation(w, null);
    byte[] found = inflation.add(bytes, -1);
    if (!inflation.hasEnded()) {
      throw ZlibError.of(
          ZlibError.BUFFER_ERROR, "while decompressing data", "incomplete or truncated stream");
    }
    return PyBytes.of(found);
  }

  /// Return a decompressor object.
  ///
  ///   wbits
  ///     The window buffer size and container format.
  ///   zdict
  ///     The predefined compression dictionary.  This must be the same
  ///     dictionary as used by the compressor that produced the input data.
  @PyFunction("(wbits=MAX_WBITS, zdict=b'')")
  public Object decompressobj(@Nullable Object wbits, Object zdict) {
    return new Decompress(inflation(number(wbits, MAX_WBITS), zdict));
  }

  /** A stream to decompress, from the arguments of the objects that do so. */
  static Inflation inflation(int wbits, @Nullable Object zdict) {
    byte[] dictionary = zdict == null ? new byte[0] : Buffers.bytesOrNull(zdict);
    if (dictionary == null) {
      throw Errors.typeError("zdict argument must support the buffer protocol");
    }
    checkWindow(wbits);
    return new Inflation(wbits, dictionary.length == 0 ? null : dictionary);
  }

  private static void checkWindow(int wbits) {
    int size =
        wbits < 0
            ? -wbits
            : wbits >= AUTOMATIC ? wbits - AUTOMATIC : wbits > MAX_WBITS ? wbits - GZIP : wbits;
    boolean fits = size >= LEAST_WINDOW && size <= MAX_WBITS || size == 0 && wbits >= 0;
    if (!fits) {
      throw invalidOption();
    }
  }

  private static PyException invalidOption() {
    return Errors.valueError("Invalid initialization option");
  }
}
