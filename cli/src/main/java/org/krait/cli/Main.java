package org.krait.cli;

import org.krait.runtime.object.PythonThread;

/** The entrance of the {@code krait} command. */
public final class Main {
  /** Room for 20,000 nested calls; only what is used takes memory. */
  private static final long STACK_SIZE = 1L << 30;

  private Main() {}

  public static void main(String[] args) throws InterruptedException {
    String[] arguments = RawArguments.of(args);
    int[] status = {InternalError.STATUS};
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> InternalError.report(e, false));
    Thread main =
        new PythonThread(
            () -> status[0] = new Session(arguments).run(),
            "MainThread",
            Long.getLong("krait.stack", STACK_SIZE));
    main.start();
    main.join();
    Exit.with(status[0]);
  }
}
