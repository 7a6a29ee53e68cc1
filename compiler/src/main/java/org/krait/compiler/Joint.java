package org.krait.compiler;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Where several ways meet: what is bound on all of them is bound after it. */
final class Joint {
  private final Emitter e;
  private @Nullable BitSet common;

  Joint(Emitter e) {
    this.e = e;
  }

  /** The way being written leads here. */
  void add() {
    if (common == null) {
      common = e.saveBound();
    } else {
      common.and(e.bound);
    }
  }

  /** Goes on behind the joint; whether any way leads here. */
  boolean leave() {
    if (common == null) {
      return false;
    }
    e.restoreBound(common);
    return true;
  }
}
