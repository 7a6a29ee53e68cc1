package org.krait.stdlib._hashlib;

import java.util.Arrays;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.HmacState;

/** Keys from passwords: PBKDF2 (RFC 8018). */
final class PasswordHash {
  private PasswordHash() {}

  static byte[] pbkdf2(HashState hash, byte[] password, byte[] salt, int iterations, int length) {
    HmacState hmac = HmacState.begin(hash, password);
    byte[] key = new byte[length];
    int size = hmac.digestSize();
    int block = 1;
    for (int at = 0; at < length; at += size) {
      byte[] part = block(hmac, salt, block++, iterations);
      System.arraycopy(part, 0, key, at, Math.min(size, length - at));
    }
    return key;
  }

  private static byte[] block(HmacState hmac, byte[] salt, int index, int iterations) {
    byte[] seed = Arrays.copyOf(salt, salt.length + 4);
    for (int i = 0; i < 4; i++) {
      seed[salt.length + i] = (byte) (index >>> 24 - 8 * i);
    }
    byte[] next = hmac.digestOf(seed);
    byte[] sum = next.clone();
    for (int n = 1; n < iterations; n++) {
      next = hmac.digestOf(next);
      for (int i = 0; i < sum.length; i++) {
        sum[i] ^= next[i];
      }
    }
    return sum;
  }
}
