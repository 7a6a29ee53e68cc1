package org.krait.embed.interop;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Interrupts calls that take too long. */
final class Timeouts {
  private final long nanos;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("krait timeouts").unstarted(task));

  Timeouts(Duration limit) {
    this.nanos = limit.toNanos();
  }

  <T extends @Nullable Object> T limit(Threads threads, Supplier<T> task) {
    Future<?> alarm = clock.schedule(threads.interrupter(), nanos, TimeUnit.NANOSECONDS);
    try {
      return task.get();
    } finally {
      alarm.cancel(false);
    }
  }

  void close() {
    clock.shutdownNow();
  }
}
