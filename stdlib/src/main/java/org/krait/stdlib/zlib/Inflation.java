package org.krait.stdlib.zlib;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;

/** A compressed stream on its way back to data: raw, with zlib's frame, or with gzip's. */
final class Inflation {
  private static final String DOING = "while decompressing data";
  private static final int CHUNK = 1 << 14;
  private static final int AUTOMATIC = 32;
  private static final int TRAILER = 8;
  private static final byte[] NOTHING = {};

  /** What comes next. */
  private enum Part {
    FRAME,
    GZIP_HEADER,
    BODY,
    GZIP_TRAILER,
    END
  }

  private final int wbits;
  private final byte @Nullable [] dictionary;
  private final CRC32 checksum = new CRC32();
  private @Nullable Inflater inflater;
  private Part part = Part.FRAME;
  private boolean gzip;
  private byte[] input = NOTHING;

  Inflation(int wbits, byte @Nullable [] dictionary) {
    this.wbits = wbits;
    this.dictionary = dictionary;
  }

  boolean hasEnded() {
    return part == Part.END;
  }

  /** The input that was not used yet; after the end, what follows the stream. */
  byte[] rest() {
    return input;
  }

  /** The same input, which the caller gives again with the next. */
  byte[] takeRest() {
    if (part != Part.BODY) {
      return NOTHING;
    }
    byte[] rest = input;
    input = NOTHING;
    return rest;
  }

  /** Takes more of the stream; at most {@code limit} bytes of the data, all if that is negative. */
  byte[] add(byte[] more, int limit) {
    input = input.length == 0 ? more : join(input, more);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean goesOn = true;
    while (goesOn) {
      goesOn =
          switch (part) {
            case FRAME -> chooseFrame();
            case GZIP_HEADER -> skipGzipHeader();
            case BODY -> inflate(out, limit);
            case GZIP_TRAILER -> checkGzipTrailer();
            case END -> false;
          };
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  private void skip(int count) {
    input = Arrays.copyOfRange(input, count, input.length);
  }

  private boolean chooseFrame() {
    if (wbits >= AUTOMATIC && input.length < 2) {
      return false;
    }
    gzip =
        wbits >= AUTOMATIC
            ? (input[0] & 0xFF) == 0x1F && (input[1] & 0xFF) == 0x8B
            : wbits > Deflation.LARGEST_WINDOW;
    inflater = new Inflater(gzip || wbits < 0);
    if (wbits < 0 && dictionary != null) {
      setDictionary(inflater);
    }
    part = gzip ? Part.GZIP_HEADER : Part.BODY;
    return true;
  }

  private boolean skipGzipHeader() {
    int length = GzipHeader.length(input);
    if (length < 0) {
      throw failure("incorrect header check");
    }
    if (length == 0) {
      return false;
    }
    skip(length);
    part = Part.BODY;
    return true;
  }

  private boolean inflate(ByteArrayOutputStream out, int limit) {
    byte[] chunk = new byte[CHUNK];
    inflater.setInput(input);
    int n = 1;
    while (n > 0 || inflater.needsDictionary()) {
      int room = limit < 0 ? chunk.length : Math.min(chunk.length, limit - out.size());
      if (inflater.needsDictionary()) {
        setNeededDictionary();
      }
      n = room == 0 ? 0 : inflate(chunk, room);
      checksum.update(chunk, 0, n);
      out.write(chunk, 0, n);
    }
    skip(input.length - inflater.getRemaining());
    if (!inflater.finished()) {
      return false;
    }
    part = gzip ? Part.GZIP_TRAILER : Part.END;
    return true;
  }

  private int inflate(byte[] chunk, int room) {
    try {
      return inflater.inflate(chunk, 0, room);
    } catch (DataFormatException e) {
      throw failure(e.getMessage() == null ? "" : e.getMessage());
    }
  }

  private void setNeededDictionary() {
    if (dictionary == null) {
      throw ZlibError.of(ZlibError.NEED_DICT, DOING, "");
    }
    setDictionary(inflater);
  }

  private void setDictionary(Inflater inflater) {
    try {
      inflater.setDictionary(dictionary);
    } catch (IllegalArgumentException e) {
      throw ZlibError.of(ZlibError.DATA_ERROR, "while setting zdict", "invalid input data");
    }
  }

  private boolean checkGzipTrailer() {
    if (input.length < TRAILER) {
      return false;
    }
    if (littleEndian(0) != checksum.getValue()) {
      throw failure("incorrect data check");
    }
    if (littleEndian(4) != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw failure("incorrect length check");
    }
    skip(TRAILER);
    part = Part.END;
    return true;
  }

  private long littleEndian(int at) {
    long n = 0;
    for (int i = 3; i >= 0; i--) {
      n = n << 8 | input[at + i] & 0xFF;
    }
    return n;
  }

  private static PyException failure(String why) {
    return ZlibError.of(ZlibError.DATA_ERROR, DOING, why);
  }
}
