package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * Who is told what Python code does: the receiver of a thread's trace, profile and monitor events.
 */
public interface Tracer {
  /** Whether events of a call that begins or goes on are wanted. */
  default boolean follows(Activation activation) {
    return true;
  }

  /** A call begins. */
  default void entered(Activation activation) {}

  /** A generator goes on. */
  default void resumed(Activation activation) {}

  /** A generator goes on by an exception. */
  default void thrownInto(Activation activation, PyBaseException exception) {}

  /** Execution comes to another line. */
  default void reached(Activation activation, int line) {}

  /** Execution comes to the beginning of a statement, to another line inside one, or to its end. */
  default void instructed(Activation activation) {}

  /** Execution goes one of two ways. */
  default void branched(Activation activation, Branch branch, boolean left) {}

  /** A loop goes back to the line where its turns begin, which was not reached yet. */
  default void jumped(Activation activation, int line) {}

  /** A loop that stands in one line begins its next turn. */
  default void repeated(Activation activation, int line) {}

  /** A call returns a value. */
  default void returned(Activation activation, Object value) {}

  /** A generator yields a value. */
  default void yielded(Activation activation, Object value) {}

  /** An exception has come to a call. */
  default void raised(Activation activation, PyBaseException exception) {}

  /** An exception goes on after it was handled, by {@code raise} or at the end of a handler. */
  default void raisedAgain(Activation activation, PyBaseException exception) {}

  /** A handler of an exception begins. */
  default void handled(Activation activation, PyBaseException exception) {}

  /** A loop or delegation ends because a generator has returned a value. */
  default void stopped(Activation activation, Object value) {}

  /** A call ends by an exception. */
  default void unwound(Activation activation, PyBaseException exception) {}

  /** A function has been made by a {@code def}, a lambda or the like. */
  default void made(Activation activation, Object function) {}

  /** Something is about to be called; the first argument, or null for none. */
  default void calling(Activation activation, Object callee, @Nullable Object first) {}

  /** Something not written in Python has returned. */
  default void called(Activation activation, Object callee, @Nullable Object first) {}

  /** Something not written in Python has raised. */
  default void failed(Activation activation, Object callee, @Nullable Object first) {}
}
