package org.krait.stdlib._queue;

import org.krait.runtime.error.PyException;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;

/** {@code _queue.Empty}, one per interpreter. */
final class EmptyError extends ModuleException {
  private EmptyError() {
    super("_queue", "Empty", BuiltinExceptions.EXCEPTION);
    type().setOwnAttribute("__doc__", "Exception raised by Queue.get(block=0)/get_nowait().");
  }

  static synchronized EmptyError of(Interpreter interpreter) {
    EmptyError known = interpreter.state(EmptyError.class);
    if (known == null) {
      known = new EmptyError();
      interpreter.setState(EmptyError.class, known);
    }
    return known;
  }

  /** An instance to throw. */
  PyException raised() {
    return new PyException(Dispatch.call(type()));
  }
}
