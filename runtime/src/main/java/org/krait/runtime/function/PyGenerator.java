package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;

/** A generator. */
public final class PyGenerator extends PyIterator implements PyResumable, Sendable {
  private final Resumption resumption;

  public PyGenerator(Suspension body) {
    super(BuiltinTypes.GENERATOR);
    this.resumption = new Resumption(body, "generator");
  }

  @Override
  public Resumption resumption() {
    return resumption;
  }

  @Override
  public @Nullable Object next() {
    return resumption.send(PySingleton.NONE);
  }

  @Override
  public @Nullable Object send(Object value) {
    return resumption.send(value);
  }

  @Override
  public @Nullable Object raise(PyException thrown) {
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
}
