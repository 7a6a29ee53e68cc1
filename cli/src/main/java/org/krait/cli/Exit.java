package org.krait.cli;

import org.krait.runtime.host.ProcessSignals;

/** How the process ends. */
final class Exit {
  /** Stands for an uncaught KeyboardInterrupt. */
  static final int INTERRUPTED = -2;

  private static final int SIGINT = 2;

  private Exit() {}

  /** Ends the process; an interrupted one dies of SIGINT, as its shell expects. */
  // CPython: main.c Py_RunMain, exit_sigint
  static void with(int status) {
    if (status == INTERRUPTED) {
      ProcessSignals.die(SIGINT);
    }
    Runtime.getRuntime().halt(status == INTERRUPTED ? 128 + SIGINT : status & 0xFF);
  }
}
