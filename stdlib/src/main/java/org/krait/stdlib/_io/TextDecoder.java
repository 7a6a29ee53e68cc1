package org.krait.stdlib._io;

/** Decodes bytes piece by piece. */
interface TextDecoder {
  /**
   * Where a decoder stands: bytes it keeps for the next piece, and flags of its own (a Python int).
   */
  record State(byte[] kept, Object flags) {
    static final byte[] NOTHING = {};
    static final State START = new State(NOTHING, 0L);
  }

  /** The str of the next bytes; an unfinished character at the end is kept unless they are last. */
  Object decode(byte[] input, boolean last);

  State state();

  void setState(State state);

  void reset();
}
