package org.krait.stdlib._blake2;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Ints;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.stdlib.hashing.Blake2;

/** The parameter block of BLAKE2, checked. */
// CPython: blake2module.c py_blake2_new
record Blake2Parameters(boolean wide, String name, int mostDigest, int mostSalt) {
  static final Blake2Parameters B = new Blake2Parameters(true, "Blake2b", 64, 16);
  static final Blake2Parameters S = new Blake2Parameters(false, "Blake2s", 32, 8);

  Blake2 begin(
      Object digestSize,
      @Nullable Object key,
      @Nullable Object salt,
      @Nullable Object person,
      Object fanout,
      Object depth,
      Object leafSize,
      Object nodeOffset,
      Object nodeDepth,
      Object innerSize,
      boolean lastNode) {
    int size = Arguments.toCInt(digestSize);
    if (size <= 0 || size > mostDigest) {
      throw Errors.valueError(
          "digest_size for "
              + name
              + " must be between 1 and "
              + mostDigest
              + " bytes, here it is "
              + size);
    }
    byte[] block = new byte[wide ? 64 : 32];
    block[0] = (byte) size;
    put(salt, "salt", mostSalt, block, block.length / 2);
    put(person, "person", mostSalt, block, block.length / 2 + mostSalt);
    block[2] = (byte) between(fanout, "fanout", 0, 255);
    block[3] = (byte) between(depth, "depth", 1, 255);
    putInt(unsigned(leafSize, 32, "leaf_size"), block, 4, 4);
    putInt(unsigned(nodeOffset, wide ? 64 : 48, "node_offset"), block, 8, wide ? 8 : 6);
    block[wide ? 16 : 14] = (byte) between(nodeDepth, "node_depth", 0, 255);
    int inner = Arguments.toCInt(innerSize);
    if (inner < 0 || inner > mostDigest) {
      throw Errors.valueError("inner_size must be between 0 and is " + mostDigest);
    }
    block[wide ? 17 : 15] = (byte) inner;
    byte[] secret = key == null ? new byte[0] : Buffers.bytes(key);
    if (secret.length > mostDigest) {
      throw Errors.valueError("maximum key length is " + mostDigest + " bytes");
    }
    block[1] = (byte) secret.length;
    return Blake2.begin(wide, block, secret, lastNode);
  }

  private static void put(@Nullable Object o, String what, int most, byte[] block, int at) {
    byte[] bytes = o == null ? new byte[0] : Buffers.bytes(o);
    if (bytes.length > most) {
      throw Errors.valueError("maximum " + what + " length is " + most + " bytes");
    }
    System.arraycopy(bytes, 0, block, at, bytes.length);
  }

  private static int between(Object o, String what, int least, int most) {
    int n = Arguments.toCInt(o);
    if (n < least || n > most) {
      throw Errors.valueError(what + " must be between " + least + " and " + most);
    }
    return n;
  }

  private static BigInteger unsigned(Object o, int bits, String what) {
    BigInteger n = Ints.big(Indexes.of(o));
    if (n.signum() < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (n.bitLength() > 64) {
      throw Errors.overflowError("Python int too large for C unsigned long long");
    }
    if (n.bitLength() > bits) {
      throw Errors.overflowError(what + " is too large");
    }
    return n;
  }

  private static void putInt(BigInteger n, byte[] block, int at, int count) {
    for (int i = 0; i < count; i++) {
      block[at + i] = n.shiftRight(8 * i).byteValue();
    }
  }
}
