package org.krait.runtime.object;

/**
 * An instance that hands itself to the {@link Finalizers} when the collector has come for it, so
 * that nothing else has to watch it for {@code __del__}.
 */
public interface SelfFinalizing {
  /** What it was given as it began to be watched. */
  Finalizers.Ticket ticket();
}
