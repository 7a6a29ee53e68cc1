package org.krait.stdlib.time;

/** A time zone: what its clocks show. */
interface Zone {
  /**
   * How clocks are set for some time.
   *
   * @param offset seconds east of Greenwich
   */
  record Clock(String name, int offset, boolean isSummer) {}

  /** How clocks are set at a moment, in seconds since the epoch. */
  Clock at(long seconds);
}
