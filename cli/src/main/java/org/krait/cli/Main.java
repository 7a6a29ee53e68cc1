package org.krait.cli;

import org.krait.runtime.object.PythonThread;

/** The entrance of the {@code krait} command. */
public final class Main {
  /** Room for 20,000 nested calls; only what is used takes memory. */
  private static final long STACK_SIZE = 1L << 30;

  private static final long LEAST_STACK_SIZE = 1L << 20;

  private Main() {}

  public static void main(String[] args) throws InterruptedException {
    String[] arguments = RawArguments.of(args);
    int[] status = {InternalError.STATUS};
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> InternalError.report(e, false));
    start(() -> status[0] = new Session(arguments).run()).join();
    Exit.with(status[0]);
  }

  /** Starts the main thread, with less stack where the process may not have that much memory. */
  private static Thread start(Runnable session) {
    for (long size = Long.getLong("krait.stack", STACK_SIZE); ; size /= 4) {
      try {
        Thread main = new PythonThread(session, "MainThread", size);
        main.start();
        return main;
      } catch (OutOfMemoryError e) {
        if (size < LEAST_STACK_SIZE) {
          throw e;
        }
      }
    }
  }
}
