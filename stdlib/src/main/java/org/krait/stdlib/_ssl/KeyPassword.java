package org.krait.stdlib._ssl;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** The password of a private key: a text, bytes, or a callable that is asked for it. */
// CPython: _ssl.c _pwinfo_set, _password_callback
final class KeyPassword {
  private static final int LONGEST = 1024;

  private final @Nullable Object callback;
  private final byte @Nullable [] known;

  KeyPassword(Object password) {
    boolean isCallable =
        password != PySingleton.NONE && Types.special(password, Special.CALL) != null;
    callback = isCallable ? password : null;
    known =
        isCallable || password == PySingleton.NONE
            ? null
            : bytes(password, "password should be a string or callable");
  }

  /** The password, null if there is none. */
  byte @Nullable [] get() {
    return callback == null
        ? known
        : bytes(Dispatch.call(callback), "password callback must return a string");
  }

  private static byte[] bytes(Object password, String error) {
    byte[] bytes;
    if (PyStr.isStr(password)) {
      bytes = PyStr.toJava(password).getBytes(StandardCharsets.UTF_8);
    } else if (password instanceof PyBytes b) {
      bytes = b.array();
    } else if (password instanceof PyByteArray b) {
      bytes = b.toBytes();
    } else {
      throw Errors.typeError(error);
    }
    if (bytes.length > LONGEST) {
      throw Errors.valueError("password cannot be longer than " + LONGEST + " bytes");
    }
    return bytes;
  }
}
