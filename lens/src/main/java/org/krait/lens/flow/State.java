package org.krait.lens.flow;

import java.util.BitSet;

/** Which variables may be bound at one point of a run; all others are certainly unbound. */
final class State {
  private final BitSet maybeBound;

  private State(BitSet maybeBound) {
    this.maybeBound = maybeBound;
  }

  /** Nothing is bound yet. */
  static State start() {
    return new State(new BitSet());
  }

  State copy() {
    return new State((BitSet) maybeBound.clone());
  }

  void bind(int variable) {
    maybeBound.set(variable);
  }

  void unbind(int variable) {
    maybeBound.clear(variable);
  }

  boolean isUnbound(int variable) {
    return !maybeBound.get(variable);
  }

  void join(State other) {
    maybeBound.or(other.maybeBound);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State s && maybeBound.equals(s.maybeBound);
  }

  @Override
  public int hashCode() {
    return maybeBound.hashCode();
  }
}
