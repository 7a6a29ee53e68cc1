package org.krait.runtime.types;

import org.krait.runtime.function.Resumption;
import org.krait.runtime.object.PySingleton;

/** What generators, coroutines and async generators show of themselves. */
final class ResumableAttributes {
  private ResumableAttributes() {}

  /** The frame; None once the body has ended. */
  static Object frame(Resumption resumption) {
    return resumption.state() == Resumption.State.CLOSED
        ? PySingleton.NONE
        : resumption.body().activation().frame();
  }

  static long size(Resumption resumption) {
    return 120 + 8L * resumption.body().activation().code.executable().slots();
  }
}
