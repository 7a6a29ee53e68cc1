package org.krait.runtime.host;

/** What {@code waitpid} says of a child. */
public final class WaitStatus {
  public static final int CONTINUED = 0xFFFF;
  public static final int CORE = 0x80;
  private static final int SIGNAL = 0x7F;

  private WaitStatus() {}

  public static boolean hasExited(int status) {
    return (status & SIGNAL) == 0;
  }

  public static int exitStatus(int status) {
    return status >> 8 & 0xFF;
  }

  public static boolean wasSignaled(int status) {
    return (status & SIGNAL) != 0 && (status & SIGNAL) != SIGNAL;
  }

  public static int signal(int status) {
    return status & SIGNAL;
  }

  public static boolean wasStopped(int status) {
    return (status & 0xFF) == SIGNAL && status != CONTINUED;
  }
}
