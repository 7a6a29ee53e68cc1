package org.krait.runtime.object;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.krait.runtime.error.Errors;

/**
 * A bytearray: an array, where in it the bytes begin and how many there are, so that both ends grow
 * and shrink cheaply. While its memory is exported, its size is fixed.
 */
public class PyByteArray extends PyInstance implements BufferExporter {
  private byte[] bytes = {};
  private int start;
  private int size;
  private final BufferExports exports = new BufferExports();

  public PyByteArray() {
    this(BuiltinTypes.BYTEARRAY);
  }

  /** An empty instance of bytearray or of a subclass of it. */
  public PyByteArray(PyType type) {
    super(type);
  }

  /** The bytearray of these bytes, which the caller gives away. */
  public static PyByteArray of(byte[] bytes) {
    PyByteArray made = new PyByteArray();
    made.bytes = bytes;
    made.size = bytes.length;
    return made;
  }

  public int size() {
    return size;
  }

  /** How many bytes the array has room for. */
  public int capacity() {
    return bytes.length;
  }

  /** The byte at an index as a number from 0 to 255. */
  public int at(int index) {
    return bytes[start + index] & 0xff;
  }

  public void set(int index, int value) {
    bytes[start + index] = (byte) value;
  }

  /** A copy of the bytes. */
  public synchronized byte[] toBytes() {
    return Arrays.copyOfRange(bytes, start, start + size);
  }

  /** A copy of the bytes {@code from} to {@code to}. */
  public synchronized byte[] toBytes(int from, int to) {
    return Arrays.copyOfRange(bytes, start + from, start + to);
  }

  /** Puts bytes in the place of those from {@code first} to {@code beyond}, both clamped. */
  public synchronized void replace(int first, int beyond, byte[] with) {
    int to = Math.min(beyond, size);
    int from = Math.min(first, to);
    int grown = size - (to - from) + with.length;
    if (grown != size) {
      checkResizable();
      if (from == 0 && grown < size) {
        start += size - grown;
        size = grown;
      } else {
        byte[] room = room(grown);
        System.arraycopy(
            bytes, start + to, room, (room == bytes ? start : 0) + from + with.length, size - to);
        if (room != bytes) {
          System.arraycopy(bytes, start, room, 0, from);
          bytes = room;
          start = 0;
        }
        size = grown;
      }
    }
    System.arraycopy(with, 0, bytes, start + from, with.length);
  }

  /** Appends bytes. */
  public synchronized void append(byte[] more) {
    replace(size, size, more);
  }

  private byte[] room(int least) {
    if (least < 0) {
      throw Errors.memoryError();
    }
    if (start + least <= bytes.length) {
      return bytes;
    }
    return new byte[Math.max(least, (int) Math.min(Integer.MAX_VALUE - 8, least * 9L / 8 + 8))];
  }

  /** Appends a byte. */
  public synchronized void add(int value) {
    checkResizable();
    if (start + size == bytes.length) {
      byte[] room = room(size + 1);
      if (room == bytes) {
        throw Errors.memoryError();
      }
      System.arraycopy(bytes, start, room, 0, size);
      bytes = room;
      start = 0;
    }
    bytes[start + size++] = (byte) value;
  }

  /** Changes the size; bytes that are new are zero. */
  public synchronized void resize(int length) {
    if (length < size) {
      replace(length, size, new byte[0]);
    } else if (length > size) {
      replace(size, size, new byte[length - size]);
    }
  }

  /** Takes over the content; the caller gives the array away. */
  public synchronized void become(byte[] content) {
    if (content.length == size && !exports.isEmpty()) {
      System.arraycopy(content, 0, bytes, start, size);
      return;
    }
    checkResizable();
    bytes = content;
    start = 0;
    size = content.length;
  }

  /** A BufferError while the memory is exported. */
  public void checkResizable() {
    if (!exports.isEmpty()) {
      throw Errors.bufferError("Existing exports of data: object cannot be re-sized");
    }
  }

  @Override
  public synchronized Buffer buffer(int flags) {
    Buffer buffer = Buffer.ofBytes(this, bytes, start, size, false, flags);
    exports.add(buffer);
    return buffer;
  }

  @Override
  public synchronized void released(Buffer buffer) {
    exports.remove(buffer);
  }

  @Override
  public String toString() {
    return new String(toBytes(), StandardCharsets.ISO_8859_1);
  }
}
