package org.krait.script;

import org.krait.embed.Krait;

/** The interpreter of all script engines, started with the first of them. */
final class SharedInterpreter {
  private static final ContextStreams STREAMS = new ContextStreams();
  private static final Krait PYTHON =
      Krait.builder().in(STREAMS.in()).out(STREAMS.out()).err(STREAMS.err()).build();

  private SharedInterpreter() {}

  static Krait python() {
    return PYTHON;
  }

  /** Its standard streams, which lead to those of the context that runs. */
  static ContextStreams streams() {
    return STREAMS;
  }
}
