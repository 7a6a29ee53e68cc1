package org.krait.lens.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RunsTest {
  private static final int AT_ONCE = 2;
  private static final ServedProgram PROGRAM = new ServedProgram("p.py", "x", "", null);

  @Test
  void afterAFewThatRunAndAFewThatWaitTheRestIsTurnedAway() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Semaphore begun = new Semaphore(0);
    AtomicInteger most = new AtomicInteger();
    AtomicInteger now = new AtomicInteger();
    Runs runs =
        new Runs(
            program -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              begun.release();
              end.await();
              now.decrementAndGet();
              return new RunReport(program.source(), null);
            },
            AT_ONCE);
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<RunReport>> answers = new ArrayList<>();
      for (int i = 0; i < AT_ONCE + Runs.WAITING; i++) {
        answers.add(executor.submit(() -> runs.run(PROGRAM)));
      }
      begun.acquire(AT_ONCE);
      while (runs.waiting() < Runs.WAITING) {
        Thread.sleep(1);
      }
      assertNull(runs.run(PROGRAM));
      end.countDown();
      for (Future<RunReport> answer : answers) {
        assertEquals("x", answer.get().ending());
      }
      assertEquals(AT_ONCE, most.get());
    }
  }
}
