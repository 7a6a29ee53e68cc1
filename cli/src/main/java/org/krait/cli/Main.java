package org.krait.cli;

import org.krait.runtime.object.PythonThread;

/** The entrance of the {@code krait} command. */
public final class Main {
  /** Room for 20,000 nested calls; only what is used takes memory. */
  private static final long STACK_SIZE = 2L << 30;

  private Main() {}

  public static void main(String[] args) throws InterruptedException {
    int[] status = {1};
    String[] arguments = RawArguments.of(args);
    Thread main =
        new PythonThread(() -> status[0] = new Session(arguments).run(), "MainThread", STACK_SIZE);
    main.start();
    main.join();
    Exit.with(status[0]);
  }
}
