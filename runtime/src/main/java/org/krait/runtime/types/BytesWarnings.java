package org.krait.runtime.types;

import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Deprecations;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;

/**
 * What {@code -b} warns of: bytes that are compared with text, or made into it by {@code str}. An
 * interpreter warns while this is its state.
 */
public final class BytesWarnings {
  /** Warns of {@code str(bytes)}; {@code type} is "bytes" or "bytearray". */
  static void madeText(String type) {
    if (areOn()) {
      warn("str() on a " + type + " instance");
    }
  }

  /** NotImplemented, with a warning if bytes are compared with a str or an int. */
  // CPython: bytesobject.c bytes_richcompare
  static Object bytesWith(Object other) {
    if (areOn()) {
      if (Types.isInstance(other, BuiltinTypes.STR)) {
        warn("Comparison between bytes and string");
      } else if (Types.isInstance(other, BuiltinTypes.INT)) {
        warn("Comparison between bytes and int");
      }
    }
    return PySingleton.NOT_IMPLEMENTED;
  }

  /** NotImplemented, with a warning if a bytearray is compared with a str. */
  // CPython: bytearrayobject.c bytearray_richcompare
  static Object bytearrayWith(Object other) {
    if (areOn() && Types.isInstance(other, BuiltinTypes.STR)) {
      warn("Comparison between bytearray and string");
    }
    return PySingleton.NOT_IMPLEMENTED;
  }

  private static boolean areOn() {
    return ThreadState.current().interpreter().state(BytesWarnings.class) != null;
  }

  private static void warn(String message) {
    Deprecations.warn(message, "BytesWarning");
  }
}
