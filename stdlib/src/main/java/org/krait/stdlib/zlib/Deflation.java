package org.krait.stdlib.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Data on its way into a compressed stream: raw, with zlib's frame, or with gzip's. */
final class Deflation {
  static final int LARGEST_WINDOW = 15;
  private static final int CHUNK = 1 << 14;
  private static final byte[] GZIP_HEADER = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3};
  private static final int GZIP_SPEED = 8;

  private final Deflater deflater;
  private final boolean gzip;
  private final CRC32 checksum = new CRC32();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private boolean ended;

  private Deflation(Deflater deflater, boolean gzip) {
    this.deflater = deflater;
    this.gzip = gzip;
  }

  /** A stream for zlib's {@code wbits}: negative is raw, from 16 on is gzip. */
  static Deflation of(int level, int wbits) {
    boolean gzip = wbits > LARGEST_WINDOW;
    Deflation made = new Deflation(new Deflater(level, gzip || wbits < 0), gzip);
    if (gzip) {
      made.writeGzipHeader(level);
    }
    return made;
  }

  private void writeGzipHeader(int level) {
    byte[] header = GZIP_HEADER.clone();
    header[GZIP_SPEED] = (byte) (level == 9 ? 2 : level == 1 ? 4 : 0);
    out.writeBytes(header);
  }

  void setStrategy(int strategy) {
    deflater.setStrategy(strategy);
  }

  void setDictionary(byte[] dictionary) {
    deflater.setDictionary(dictionary);
  }

  boolean hasEnded() {
    return ended;
  }

  /** Takes data; what is ready of the stream. */
  byte[] add(byte[] data) {
    checksum.update(data);
    deflater.setInput(data);
    drain(Deflater.NO_FLUSH);
    return taken();
  }

  /** What is missing so that all data up to here can be read. */
  byte[] flush(boolean full) {
    drain(full ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH);
    return taken();
  }

  /** The end of the stream. */
  byte[] finish() {
    deflater.finish();
    drain(Deflater.NO_FLUSH);
    if (gzip) {
      writeInt(checksum.getValue());
      writeInt(deflater.getBytesRead());
    }
    deflater.end();
    ended = true;
    return taken();
  }

  private void writeInt(long n) {
    for (int shift = 0; shift < 32; shift += 8) {
      out.write((int) (n >> shift));
    }
  }

  private void drain(int mode) {
    byte[] chunk = new byte[CHUNK];
    int n;
    do {
      n = deflater.deflate(chunk, 0, chunk.length, mode);
      out.write(chunk, 0, n);
    } while (n == chunk.length || n > 0 && !deflater.needsInput());
  }

  private byte[] taken() {
    byte[] bytes = out.toByteArray();
    out.reset();
    return bytes;
  }
}
