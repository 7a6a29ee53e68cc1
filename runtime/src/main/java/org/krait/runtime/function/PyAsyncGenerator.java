package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Finalizers;
import org.krait.runtime.object.PyInstance;

/** An async generator. */
public final class PyAsyncGenerator extends PyInstance implements PyResumable {
  private final Resumption resumption;
  private final Finalizers.Ticket ticket = Finalizers.current().watch(this);
  private @Nullable Object finalizer;

  /** Whether the hooks of the thread have been asked. */
  public boolean hooksInited;

  /** Whether {@code aclose()} has begun, or the body has ended. */
  public boolean closed;

  /** Whether some asend, athrow or aclose is under way. */
  public boolean runningAsync;

  public PyAsyncGenerator(Suspension body) {
    super(BuiltinTypes.ASYNC_GENERATOR);
    this.resumption = new Resumption(body, "async generator");
  }

  @Override
  public Resumption resumption() {
    return resumption;
  }

  /** What to call when the generator is collected unfinished, or null. */
  public @Nullable Object finalizer() {
    return finalizer;
  }

  public void setFinalizer(@Nullable Object finalizer) {
    this.finalizer = finalizer;
  }

  /** Runs on the JVM's thread; the hook of the event loop closes the generator. */
  @Override
  @SuppressWarnings({"removal", "deprecation"})
  protected void finalize() {
    if (resumption.state() == Resumption.State.SUSPENDED) {
      ticket.due(this);
    } else {
      ticket.done();
    }
  }
}
