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
    RunReport run(ServedProgram program) throws IOException, InterruptedException;
  }

  private final Program runner;
  private final Semaphore running;

  /**
   * @param most how many run at once
   */
  Runs(Program runner, int most) {
    this.runner = runner;
    this.running = new Semaphore(most, true);
  }

  /** How many programs wait for their turn. */
  int waiting() {
    return running.getQueueLength();
  }

  /** Runs a program when its turn comes; null if too many are waiting. */
  @Nullable RunReport run(ServedProgram program) throws IOException, InterruptedException {
    if (waiting() >= WAITING || !running.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
      return null;
    }
    try {
      return runner.run(program);
    } finally {
      running.release();
    }
  }
}
