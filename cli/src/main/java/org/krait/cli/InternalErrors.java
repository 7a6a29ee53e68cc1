package org.krait.cli;

/** Tells the user of a bug of ours. */
final class InternalErrors {
  private InternalErrors() {}

  static void report(Throwable e) {
    System.err.println("krait: internal error, please report");
    System.err.println("  Send this text, with the program that led to it, to the issue tracker:");
    e.printStackTrace();
  }
}
