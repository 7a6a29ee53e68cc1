package org.krait.stdlib.hashing;

/** A hash function at work. */
public interface HashState {
  void update(byte[] bytes);

  /** The hash of what came so far; more may come. */
  byte[] digest();

  HashState copy();

  int blockSize();

  int digestSize();
}
