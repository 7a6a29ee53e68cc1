package org.krait.stdlib.binascii;

import java.nio.charset.StandardCharsets;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;

/** An argument that is bytes, or a str of ASCII characters. */
// CPython: binascii.c ascii_buffer_converter
final class AsciiArgument {
  private AsciiArgument() {}

  static byte[] bytes(Object o) {
    if (PyStr.isStr(o)) {
      String text = PyStr.toJava(o);
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) > 127) {
          throw Errors.valueError("string argument should contain only ASCII characters");
        }
      }
      return text.getBytes(StandardCharsets.US_ASCII);
    }
    try {
      return Buffers.contiguous(o);
    } catch (PyException e) {
      throw Errors.typeError(
          "argument should be bytes, buffer or ASCII string, not '" + Types.of(o).fullName() + "'");
    }
  }
}
