package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Finalizers;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.ThreadState;

/** A coroutine: what calling an {@code async def} function returns. */
public final class PyCoroutine extends PyInstance implements PyResumable, Sendable {
  private final Resumption resumption;
  private final Finalizers.Ticket ticket = Finalizers.current().watch(this);
  private final @Nullable Object origin;

  public PyCoroutine(Suspension body) {
    super(BuiltinTypes.COROUTINE);
    this.resumption = new Resumption(body, "coroutine");
    this.origin = CoroutineOrigin.capture(ThreadState.current());
  }

  @Override
  public Resumption resumption() {
    return resumption;
  }

  /** Where the coroutine was made, as {@code sys.set_coroutine_origin_tracking_depth} asks. */
  public @Nullable Object origin() {
    return origin;
  }

  @Override
  public @Nullable Object send(Object value) {
    checkReuse();
    return resumption.send(value);
  }

  @Override
  public @Nullable Object raise(PyException thrown) {
    checkReuse();
    return resumption.raise(thrown);
  }

  @Override
  public Object takeResult() {
    return resumption.takeResult();
  }

  @Override
  public void close() {
    resumption.close();
  }

  /** Runs on the JVM's thread; the interpreter warns of a coroutine that nobody awaited. */
  @Override
  @SuppressWarnings({"removal", "deprecation"})
  protected void finalize() {
    if (resumption.state() != Resumption.State.CLOSED) {
      ticket.due(this);
    } else {
      ticket.done();
    }
  }

  private void checkReuse() {
    if (resumption.state() == Resumption.State.CLOSED) {
      throw Errors.runtimeError("cannot reuse already awaited coroutine");
    }
  }
}
