package org.krait.stdlib._ssl;

import java.util.Map;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;

/**
 * The errors of TLS: one type of each kind per interpreter. Messages name the line of CPython's
 * file that raises the error, as CPython's do.
 */
// CPython: _ssl.c PySSL_SetError, fill_and_set_sslerror
final class SslErrors {
  private static final Map<String, Long> NUMBERS =
      Map.of(
          "KEY_VALUES_MISMATCH", 116L,
          "NO_CERTIFICATE_ASSIGNED", 177L,
          "HEADER_TOO_LONG", 123L,
          "NO_CERTIFICATE_OR_CRL_FOUND", 136L);
  private static final long PEM_LIBRARY = 524297;

  private final PyType error = PyType.builtin(SslErrorType.class);
  private final PyType zeroReturn =
      type("SSLZeroReturnError", "SSL/TLS session closed cleanly.", error);
  private final PyType wantRead =
      type(
          "SSLWantReadError",
          "Non-blocking SSL socket needs to read more data\n"
              + "before the requested operation can be completed.",
          error);
  private final PyType wantWrite =
      type(
          "SSLWantWriteError",
          "Non-blocking SSL socket needs to write more data\n"
              + "before the requested operation can be completed.",
          error);
  private final PyType syscall =
      type("SSLSyscallError", "System error when attempting SSL operation.", error);
  private final PyType endOfFile =
      type("SSLEOFError", "SSL/TLS connection terminated abruptly.", error);
  private final PyType verification =
      type(
          "SSLCertVerificationError",
          "A certificate could not be verified.",
          error,
          BuiltinExceptions.of("ValueError"));

  private SslErrors() {}

  static SslErrors of(Interpreter interpreter) {
    synchronized (interpreter) {
      SslErrors known = interpreter.state(SslErrors.class);
      if (known == null) {
        known = new SslErrors();
        interpreter.setState(SslErrors.class, known);
      }
      return known;
    }
  }

  private static SslErrors current() {
    return of(ThreadState.current().interpreter());
  }

  private static PyType type(String name, String doc, PyType... bases) {
    PyDict attributes = new PyDict();
    attributes.put("__module__", "ssl");
    attributes.put("__doc__", doc);
    return (PyType)
        Dispatch.call(BuiltinTypes.TYPE, name, PyTuple.of((Object[]) bases), attributes);
  }

  PyType error() {
    return error;
  }

  PyType zeroReturn() {
    return zeroReturn;
  }

  PyType wantRead() {
    return wantRead;
  }

  PyType wantWrite() {
    return wantWrite;
  }

  PyType syscall() {
    return syscall;
  }

  PyType endOfFile() {
    return endOfFile;
  }

  PyType verification() {
    return verification;
  }

  private static PyBaseException make(PyType type, long number, String message, int line) {
    String text = message + " (_ssl.c:" + line + ")";
    PyBaseException made = (PyBaseException) Dispatch.call(type, number, PyStr.ofJava(text));
    made.dict().put("library", PySingleton.NONE);
    made.dict().put("reason", PySingleton.NONE);
    return made;
  }

  private static PyBaseException make(
      PyType type, long number, String library, String reason, String words, int line) {
    String message = "[" + library + ": " + reason + "] " + words;
    PyBaseException made = make(type, number, message, line);
    made.dict().put("library", library);
    made.dict().put("reason", reason);
    return made;
  }

  /** An error with only a message, which is all of its arguments. */
  static PyException plain(String message) {
    return new PyException(Dispatch.call(current().error, message));
  }

  /** An error of the module itself, without library and reason. */
  static PyException own(String message, int line) {
    return new PyException(make(current().error, 0, message, line));
  }

  /** An error of a library, by its reason. */
  static PyException of(String library, String reason, String words, int line) {
    long number = NUMBERS.getOrDefault(reason, AlertConstants.SSL_ERROR_SSL);
    return new PyException(make(current().error, number, library, reason, words, line));
  }

  /** The error for a file that is no PEM file, or not one of what was asked for. */
  static PyException pem(String library, int line) {
    PyBaseException made = make(current().error, PEM_LIBRARY, "[" + library + "] PEM lib", line);
    made.dict().put("library", library);
    return new PyException(made);
  }

  static PyException of(TlsFailure failure, int line) {
    return of("SSL", failure.reason(), failure.getMessage(), line);
  }

  static PyException of(VerificationFailure failure, int line) {
    PyBaseException made =
        make(
            current().verification,
            AlertConstants.SSL_ERROR_SSL,
            "SSL",
            "CERTIFICATE_VERIFY_FAILED",
            "certificate verify failed: " + failure.getMessage(),
            line);
    made.dict().put("verify_code", (long) failure.code());
    made.dict().put("verify_message", PyStr.ofJava(failure.getMessage()));
    return new PyException(made);
  }

  static PyException wantsRead(int line) {
    return new PyException(
        make(
            current().wantRead,
            AlertConstants.SSL_ERROR_WANT_READ,
            "The operation did not complete (read)",
            line));
  }

  static PyException wantsWrite(int line) {
    return new PyException(
        make(
            current().wantWrite,
            AlertConstants.SSL_ERROR_WANT_WRITE,
            "The operation did not complete (write)",
            line));
  }

  static PyException closed(int line) {
    return new PyException(
        make(
            current().zeroReturn,
            AlertConstants.SSL_ERROR_ZERO_RETURN,
            "TLS/SSL connection has been closed (EOF)",
            line));
  }

  /** The end of the transport where the connection has not ended. */
  static PyException cutOff(int line) {
    return new PyException(
        make(
            current().endOfFile,
            AlertConstants.SSL_ERROR_EOF,
            "SSL",
            "UNEXPECTED_EOF_WHILE_READING",
            "EOF occurred in violation of protocol",
            line));
  }
}
