package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;

/** A generator. */
public final class PyGenerator extends PyIterator implements PyResumable {
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
}
