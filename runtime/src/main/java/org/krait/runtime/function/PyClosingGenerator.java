package org.krait.runtime.function;

import org.krait.runtime.object.Finalizers;

/** A generator whose body has something to do when it is collected unfinished. */
public final class PyClosingGenerator extends PyGenerator {
  private final Finalizers.Ticket ticket = Finalizers.current().watch(this);

  public PyClosingGenerator(Suspension body) {
    super(body);
  }

  /** Runs on the JVM's thread; the generator is closed by a thread of its interpreter. */
  @Override
  @SuppressWarnings({"removal", "deprecation"})
  protected void finalize() {
    if (resumption().state() == Resumption.State.SUSPENDED) {
      ticket.due(this);
    } else {
      ticket.done();
    }
  }
}
