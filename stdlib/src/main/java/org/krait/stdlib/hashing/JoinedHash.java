package org.krait.stdlib.hashing;

import java.util.Arrays;

/** Two hashes of the same data, one behind the other. */
public final class JoinedHash implements HashState {
  private final HashState first;
  private final HashState second;

  public JoinedHash(HashState first, HashState second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public void update(byte[] bytes) {
    first.update(bytes);
    second.update(bytes);
  }

  @Override
  public byte[] digest() {
    byte[] end = second.digest();
    byte[] both = Arrays.copyOf(first.digest(), digestSize());
    System.arraycopy(end, 0, both, first.digestSize(), end.length);
    return both;
  }

  @Override
  public JoinedHash copy() {
    return new JoinedHash(first.copy(), second.copy());
  }

  @Override
  public int blockSize() {
    return first.blockSize();
  }

  @Override
  public int digestSize() {
    return first.digestSize() + second.digestSize();
  }
}
