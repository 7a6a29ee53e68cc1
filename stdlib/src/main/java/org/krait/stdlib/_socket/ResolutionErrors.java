package org.krait.stdlib._socket;

import java.lang.foreign.MemorySegment;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;

/** The errors of name resolution, {@code gaierror} and {@code herror}: one type per interpreter. */
// CPython: socketmodule.c set_gaierror, set_herror
final class ResolutionErrors {
  private static final NativeFunction GAI_STRERROR =
      new NativeFunction(Access.FREE, "gai_strerror", 1);
  private static final NativeFunction HSTRERROR = new NativeFunction(Access.FREE, "hstrerror", 1);
  private static final long LONGEST_TEXT = 256;

  private final PyType addressError =
      new ModuleException("socket", "gaierror", BuiltinExceptions.OS_ERROR).type();
  private final PyType hostError =
      new ModuleException("socket", "herror", BuiltinExceptions.OS_ERROR).type();

  private ResolutionErrors() {}

  static ResolutionErrors of(Interpreter interpreter) {
    synchronized (interpreter) {
      ResolutionErrors known = interpreter.state(ResolutionErrors.class);
      if (known == null) {
        known = new ResolutionErrors();
        interpreter.setState(ResolutionErrors.class, known);
      }
      return known;
    }
  }

  PyType addressError() {
    return addressError;
  }

  PyType hostError() {
    return hostError;
  }

  /** The error of {@code getaddrinfo} or {@code getnameinfo}. */
  static PyException address(int code) {
    return make(current().addressError, code, GAI_STRERROR);
  }

  /** The error of {@code gethostbyname} or {@code gethostbyaddr}. */
  static PyException host(int code) {
    return make(current().hostError, code, HSTRERROR);
  }

  private static ResolutionErrors current() {
    return of(ThreadState.current().interpreter());
  }

  private static PyException make(PyType type, int code, NativeFunction description) {
    MemorySegment text = SocketCalls.at(description.call(code), LONGEST_TEXT);
    Object message = FileNames.decodeStr(Descriptors.bytes(text));
    return new PyException(Dispatch.call(type, (long) code, message));
  }
}
