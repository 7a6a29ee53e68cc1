package org.krait.stdlib.hashing;

import java.util.Arrays;

/** HMAC (RFC 2104): a hash of the message under a key, hashed again under the key. */
public final class HmacState implements HashState {
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  private final HashState inner;
  private final HashState outer;

  private HmacState(HashState inner, HashState outer) {
    this.inner = inner;
    this.outer = outer;
  }

  /** Begins a message; the hash is fresh and becomes this object's. */
  public static HmacState begin(HashState hash, byte[] key) {
    byte[] secret = key;
    if (key.length > hash.blockSize()) {
      HashState shortened = hash.copy();
      shortened.update(key);
      secret = shortened.digest();
    }
    HashState outer = hash.copy();
    outer.update(padded(secret, hash.blockSize(), OUTER));
    hash.update(padded(secret, hash.blockSize(), INNER));
    return new HmacState(hash, outer);
  }

  private static byte[] padded(byte[] key, int size, byte pad) {
    byte[] block = Arrays.copyOf(key, size);
    for (int i = 0; i < size; i++) {
      block[i] ^= pad;
    }
    return block;
  }

  @Override
  public void update(byte[] bytes) {
    inner.update(bytes);
  }

  @Override
  public byte[] digest() {
    HashState end = outer.copy();
    end.update(inner.digest());
    return end.digest();
  }

  /** The code of one message after what came so far, which stays as it is. */
  public byte[] digestOf(byte[] message) {
    HashState end = inner.copy();
    end.update(message);
    HashState around = outer.copy();
    around.update(end.digest());
    return around.digest();
  }

  @Override
  public HmacState copy() {
    return new HmacState(inner.copy(), outer.copy());
  }

  @Override
  public int blockSize() {
    return inner.blockSize();
  }

  @Override
  public int digestSize() {
    return inner.digestSize();
  }
}
