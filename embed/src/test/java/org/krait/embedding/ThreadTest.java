package org.krait.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.krait.embed.Krait;
import org.krait.embed.PythonException;

/** Threads of Java's in an interpreter. */
@Timeout(60)
final class ThreadTest {
  @Test
  void anyThreadMayCall() throws Exception {
    try (Krait python = Krait.create();
        ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      python.exec("def triple(n): return n * 3");
      List<Future<Integer>> results = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        int n = i;
        results.add(pool.submit(() -> python.get("triple").call(n).asInt()));
      }
      for (int i = 0; i < 200; i++) {
        assertEquals(3 * i, results.get(i).get());
      }
    }
  }

  @Test
  void twoInterpretersNestOnOneThread() {
    try (Krait one = Krait.create();
        Krait other = Krait.create()) {
      other.set("x", 5);
      one.set("ask", (Callable<Object>) () -> other.eval("x").asInt());
      assertEquals(6, one.eval("ask() + 1").asInt());
      one.set("x", 1);
      assertEquals(1, one.eval("x").asInt());
    }
  }

  @Test
  void deepRecursionIsAnErrorOnAnyUsualStack() throws Exception {
    try (Krait python = Krait.create()) {
      python.exec("def deep(n): return 0 if n == 0 else 1 + deep(n - 1)");
      Callable<Boolean> overflows =
          () ->
              assertThrows(PythonException.class, () -> python.eval("deep(10 ** 6)"))
                  .is("RecursionError");
      for (long size : new long[] {1 << 20, 8 << 20, 64 << 20}) {
        FutureTask<Boolean> task = new FutureTask<>(overflows);
        new Thread(null, task, "stack of " + size, size).start();
        assertTrue(task.get());
      }
      FutureTask<Boolean> task = new FutureTask<>(overflows);
      Thread.ofVirtual().start(task);
      assertTrue(task.get());
      assertEquals(2, python.eval("1 + 1").asInt());
    }
  }

  @Test
  void threadsMadeHereRecurseAsDeepAsCPython() throws Exception {
    try (Krait python = Krait.create()) {
      python.exec("def deep(n): return 0 if n == 0 else 1 + deep(n - 1)");
      FutureTask<Integer> task = new FutureTask<>(() -> python.eval("deep(990)").asInt());
      python.threads().newThread(task).start();
      assertEquals(990, task.get());
    }
  }

  @Test
  void canBeInterrupted() throws Exception {
    try (Krait python = Krait.create()) {
      for (String source : List.of("while True: pass", "import time; time.sleep(1000)")) {
        CountDownLatch begun = new CountDownLatch(1);
        python.set("begin", (Runnable) begun::countDown);
        FutureTask<PythonException> task =
            new FutureTask<>(
                () -> assertThrows(PythonException.class, () -> python.exec("begin()\n" + source)));
        new Thread(task).start();
        begun.await();
        python.interrupt();
        assertEquals("KeyboardInterrupt", task.get().typeName());
      }
      assertEquals(2, python.eval("1 + 1").asInt());
    }
  }

  @Test
  void closingEndsCallsOfOtherThreads() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    FutureTask<PythonException> task;
    try (Krait python = Krait.create()) {
      python.set("begin", (Runnable) begun::countDown);
      task =
          new FutureTask<>(
              () ->
                  assertThrows(
                      PythonException.class, () -> python.exec("begin()\nwhile True: pass")));
      new Thread(task).start();
      begun.await();
    }
    assertEquals("KeyboardInterrupt", task.get().typeName());
  }

  @Test
  void callsCanBeLimited() {
    try (Krait python = Krait.builder().timeout(Duration.ofMillis(200)).build()) {
      assertEquals(2, python.eval("1 + 1").asInt());
      PythonException e =
          assertThrows(PythonException.class, () -> python.exec("while True: pass"));
      assertTrue(e.is("KeyboardInterrupt"));
      assertEquals(2, python.eval("1 + 1").asInt());
    }
  }

  @Test
  void closedInterpretersAreCollected() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<WeakReference<Krait>> closed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      closed.add(usedAndClosed(pool));
    }
    for (WeakReference<Krait> reference : closed) {
      for (int i = 0; i < 50 && reference.get() != null; i++) {
        System.gc();
        Thread.sleep(20);
      }
      assertNull(reference.get());
    }
    pool.shutdown();
  }

  private static WeakReference<Krait> usedAndClosed(ExecutorService pool) throws Exception {
    try (Krait python = Krait.create()) {
      python.exec("import json, re; data = list(range(1000))");
      pool.submit(() -> python.eval("len(data)").asInt()).get();
      return new WeakReference<>(python);
    }
  }
}
