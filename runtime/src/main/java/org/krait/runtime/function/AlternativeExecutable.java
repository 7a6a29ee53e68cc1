package org.krait.runtime.function;

import java.util.List;

/** Runs calls of a code in another way than the interpreter, whose form knows all else of it. */
public abstract class AlternativeExecutable extends Executable {
  @Override
  public abstract Executable interpreted();

  @Override
  public final Object runIn(PyFunction function, Object namespace) {
    return interpreted().runIn(function, namespace);
  }

  @Override
  public final int slots() {
    return interpreted().slots();
  }

  @Override
  public final String[] names() {
    return interpreted().names();
  }

  @Override
  public final Object[] constants() {
    return interpreted().constants();
  }

  @Override
  public final int[] positions() {
    return interpreted().positions();
  }

  @Override
  public final int startLine() {
    return interpreted().startLine();
  }

  @Override
  public final Outline outline() {
    return interpreted().outline();
  }

  @Override
  public final List<NameUse> nameUses() {
    return interpreted().nameUses();
  }
}
