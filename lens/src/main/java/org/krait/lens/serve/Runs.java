package org.krait.lens.serve;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets a few programs run at once and a few more wait. */
final class Runs {
  static final int WAITING = 8;
  private static final int LONGEST_WAIT_SECONDS = 60;

  /** What runs a program to its end. */
  interface Program {
    RunReport run(String name, String source) throws IOException, InterruptedException;
  }

  private final Program program;
  private final Semaphore running;

  /**
   * @param most how many run at once
   */
  Runs(Program program, int most) {
    this.program = program;
    this.running = new Semaphore(most, true);
  }

  /** How many programs wait for their turn. */
  int waiting() {
    return running.getQueueLength();
  }

  /** Runs a program when its turn comes; null if too many are waiting. */
  @Nullable RunReport run(String name, String source) throws IOException, InterruptedException {
    if (waiting() >= WAITING || !running.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
      return null;
    }
    try {
      return program.run(name, source);
    } finally {
      running.release();
    }
  }
}
