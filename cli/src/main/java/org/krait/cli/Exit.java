package org.krait.cli;

import org.krait.runtime.host.NativeFunction;

/** How the process ends. */
final class Exit {
  /** The status that stands for an uncaught KeyboardInterrupt. */
  static final int INTERRUPTED = -2;

  private static final int SIGINT = 2;
  private static final NativeFunction SIGNAL = new NativeFunction("signal", 2);
  private static final NativeFunction KILL = new NativeFunction("kill", 2);

  private Exit() {}

  /** Ends the process; an interrupted one dies of SIGINT, as its shell expects. */
  // CPython: pymain_main, exit_sigint
  static void with(int status) {
    if (status == INTERRUPTED) {
      SIGNAL.call(SIGINT, 0);
      KILL.call(ProcessHandle.current().pid(), SIGINT);
      Runtime.getRuntime().halt(128 + SIGINT);
    }
    Runtime.getRuntime().halt(status & 0xFF);
  }
}
