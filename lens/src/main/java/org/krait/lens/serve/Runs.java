package org.krait.lens.serve;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets a few programs run at once and a few more wait. */
final class Runs {
  private static final int WAITING = 8;
  private static final int LONGEST_WAIT_SECONDS = 60;

  private final ProgramProcess process;
  private final Semaphore running =
      new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4), true);

  Runs(ProgramProcess process) {
    this.process = process;
  }

  /** Runs a program when its turn comes; null if too many are waiting. */
  @Nullable RunReport run(String name, String source) throws IOException, InterruptedException {
    if (running.getQueueLength() >= WAITING
        || !running.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
      return null;
    }
    try {
      return process.run(name, source);
    } finally {
      running.release();
    }
  }
}
