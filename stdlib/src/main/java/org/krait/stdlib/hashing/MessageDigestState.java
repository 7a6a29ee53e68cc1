package org.krait.stdlib.hashing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash function of Java's. */
public final class MessageDigestState implements HashState {
  private final MessageDigest digest;
  private final int blockSize;

  private MessageDigestState(MessageDigest digest, int blockSize) {
    this.digest = digest;
    this.blockSize = blockSize;
  }

  public static MessageDigestState of(String algorithm, int blockSize) {
    try {
      return new MessageDigestState(MessageDigest.getInstance(algorithm), blockSize);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void update(byte[] bytes) {
    digest.update(bytes);
  }

  @Override
  public byte[] digest() {
    return copy().digest.digest();
  }

  @Override
  public MessageDigestState copy() {
    try {
      return new MessageDigestState((MessageDigest) digest.clone(), blockSize);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int blockSize() {
    return blockSize;
  }

  @Override
  public int digestSize() {
    return digest.getDigestLength();
  }
}
