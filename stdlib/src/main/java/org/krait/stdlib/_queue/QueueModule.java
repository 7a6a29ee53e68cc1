package org.krait.stdlib._queue;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;
import org.krait.runtime.object.Interpreter;

/// C implementation of the Python queue module.
/// This module is an implementation detail, please do not use it directly.
@PyModule(value = "_queue", types = PySimpleQueue.class)
public final class QueueModule {
  private final Interpreter interpreter;

  public QueueModule(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  @PyConstant
  Object Empty() {
    return EmptyError.of(interpreter).type();
  }
}
