package org.krait.runtime.object;

import java.nio.charset.StandardCharsets;

/** A bytes object. The array belongs to it and never changes. */
public class PyBytes extends PyInstance implements BufferExporter {
  private static final byte[] NOTHING = {};
  public static final PyBytes EMPTY = new PyBytes(NOTHING);

  private final byte[] bytes;
  private long hash;

  public PyBytes(byte... bytes) {
    this(BuiltinTypes.BYTES, bytes);
  }

  /** An instance of bytes or of a subclass of it. */
  public PyBytes(PyType type, byte[] bytes) {
    super(type);
    this.bytes = bytes;
  }

  /** The bytes object of these bytes, which the caller gives away. */
  public static PyBytes of(byte[] bytes) {
    return bytes.length == 0 ? EMPTY : new PyBytes(bytes);
  }

  /** The bytes of a text of characters up to U+00FF. */
  public static PyBytes ofLatin1(String text) {
    return of(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  public int size() {
    return bytes.length;
  }

  /** The byte at an index as a number from 0 to 255. */
  public int at(int index) {
    return bytes[index] & 0xff;
  }

  /** The bytes themselves: to read, never to write. */
  public byte[] array() {
    return bytes;
  }

  /** The hash of the content, computed once. */
  public long contentHash() {
    long h = hash;
    if (h == 0) {
      h = Keys.hash(bytes);
      hash = h;
    }
    return h;
  }

  @Override
  public Buffer buffer(int flags) {
    return Buffer.ofBytes(this, bytes, 0, bytes.length, true, flags);
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
