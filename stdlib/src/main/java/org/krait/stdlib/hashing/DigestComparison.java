package org.krait.stdlib.hashing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;

/** Comparison of secrets, in a time that does not tell where they differ. */
// CPython: _operator.c _operator__compare_digest_impl
public final class DigestComparison {
  private DigestComparison() {}

  public static boolean equal(Object a, Object b) {
    if (PyStr.isStr(a) && PyStr.isStr(b)) {
      return MessageDigest.isEqual(ascii(a), ascii(b));
    }
    if (!Buffers.exports(a) && !Buffers.exports(b)) {
      throw Errors.typeError(
          "unsupported operand types(s) or combination of types: '"
              + Types.of(a).fullName()
              + "' and '"
              + Types.of(b).fullName()
              + "'");
    }
    return MessageDigest.isEqual(Buffers.bytes(a), Buffers.bytes(b));
  }

  private static byte[] ascii(Object str) {
    String text = str.toString();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        throw Errors.typeError("comparing strings with non-ASCII characters is not supported");
      }
    }
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
