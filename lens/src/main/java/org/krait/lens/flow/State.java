package org.krait.lens.flow;

import java.util.BitSet;

/** Which variables may be bound at one point of a run; all others are certainly unbound. */
final class State {
  private final BitSet maybeBound;

  /** What an {@code except} clause may have unbound as it ended, with nothing bound since. */
  private final BitSet maybeCleared;

  private State(BitSet maybeBound, BitSet maybeCleared) {
    this.maybeBound = maybeBound;
    this.maybeCleared = maybeCleared;
  }

  /** Nothing is bound yet. */
  static State start() {
    return new State(new BitSet(), new BitSet());
  }

  State copy() {
    return new State((BitSet) maybeBound.clone(), (BitSet) maybeCleared.clone());
  }

  void bind(int variable) {
    maybeBound.set(variable);
    maybeCleared.clear(variable);
  }

  void unbind(int variable) {
    maybeBound.clear(variable);
  }

  void markCleared(int variable, boolean cleared) {
    maybeCleared.set(variable, cleared);
  }

  boolean isMaybeCleared(int variable) {
    return maybeCleared.get(variable);
  }

  boolean isUnbound(int variable) {
    return !maybeBound.get(variable);
  }

  void join(State other) {
    maybeBound.or(other.maybeBound);
    maybeCleared.or(other.maybeCleared);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State s
        && maybeBound.equals(s.maybeBound)
        && maybeCleared.equals(s.maybeCleared);
  }

  @Override
  public int hashCode() {
    return maybeBound.hashCode() * 31 + maybeCleared.hashCode();
  }
}
