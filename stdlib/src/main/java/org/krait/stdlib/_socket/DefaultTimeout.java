package org.krait.stdlib._socket;

import org.krait.runtime.object.Interpreter;

/** The timeout of new sockets, one per interpreter. */
final class DefaultTimeout {
  private volatile long nanos = SocketTimeout.NONE;

  private DefaultTimeout() {}

  static DefaultTimeout of(Interpreter interpreter) {
    synchronized (interpreter) {
      DefaultTimeout known = interpreter.state(DefaultTimeout.class);
      if (known == null) {
        known = new DefaultTimeout();
        interpreter.setState(DefaultTimeout.class, known);
      }
      return known;
    }
  }

  long nanos() {
    return nanos;
  }

  void set(long nanos) {
    this.nanos = nanos;
  }
}
