package org.krait.stdlib.decompression;

import java.util.Arrays;

/** The part of a stream that was given and not yet read. */
public final class Input {
  private static final byte[] NOTHING = {};

  private byte[] bytes = NOTHING;
  private int at;

  /** Adds bytes behind what is left. */
  public void add(byte[] more) {
    if (at == bytes.length) {
      bytes = more.clone();
    } else {
      byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length + more.length);
      System.arraycopy(more, 0, rest, bytes.length - at, more.length);
      bytes = rest;
    }
    at = 0;
  }

  public int available() {
    return bytes.length - at;
  }

  public boolean isEmpty() {
    return at == bytes.length;
  }

  /** The next byte, from 0 to 255. */
  public int read() {
    return bytes[at++] & 0xff;
  }

  /** The byte so far ahead, which stays. */
  public int peek(int ahead) {
    return bytes[at + ahead] & 0xff;
  }

  /** Reads so many bytes into an array. */
  public void read(byte[] target, int from, int count) {
    System.arraycopy(bytes, at, target, from, count);
    at += count;
  }

  /** Gives back the last bytes that were read. */
  public void unread(int count) {
    at -= count;
  }

  public void skip(int count) {
    at += count;
  }

  /** All that is left. */
  public byte[] rest() {
    return Arrays.copyOfRange(bytes, at, bytes.length);
  }
}
