package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;

/** A generator. */
public class PyGenerator extends PyIterator implements PyResumable, Sendable {
  private final Resumption resumption;
  private @Nullable CompiledStep step;

  public PyGenerator(Suspension body) {
    super(BuiltinTypes.GENERATOR);
    this.resumption = new Resumption(body, "generator");
  }

  @Override
  public final Resumption resumption() {
    return resumption;
  }

  /** The compiled form that the body goes on in, or null while it is interpreted. */
  public final @Nullable CompiledStep step() {
    return step;
  }

  /** From now on the body goes on in compiled form. */
  public final void goOnIn(CompiledStep compiled) {
    step = compiled;
  }

  @Override
  public final @Nullable Object next() {
    CompiledStep compiled = step;
    return compiled == null
        ? resumption.send(PySingleton.NONE)
        : compiled.next(this, ThreadState.current());
  }

  /** {@link #next} with the compiled form that the body is known to go on in. */
  public final @Nullable Object advance(CompiledStep compiled, ThreadState thread) {
    return resumption.advance(compiled, thread);
  }

  @Override
  public final @Nullable Object send(Object value) {
    return resumption.send(value);
  }

  @Override
  public final @Nullable Object raise(PyException thrown) {
    return resumption.raise(thrown);
  }

  @Override
  public final Object takeResult() {
    return resumption.takeResult();
  }

  @Override
  public final void close() {
    resumption.close();
  }
}
