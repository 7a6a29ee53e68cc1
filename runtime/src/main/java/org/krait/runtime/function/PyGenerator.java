package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;

/** A generator. */
public class PyGenerator extends PyIterator implements PyResumable, Sendable {
  private final Resumption resumption;

  public PyGenerator(Suspension body) {
    super(BuiltinTypes.GENERATOR);
    this.resumption = new Resumption(body, "generator");
  }

  @Override
  public final Resumption resumption() {
    return resumption;
  }

  @Override
  public final @Nullable Object next() {
    return resumption.send(PySingleton.NONE);
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
