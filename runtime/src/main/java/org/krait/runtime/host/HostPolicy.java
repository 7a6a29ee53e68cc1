package org.krait.runtime.host;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.ThreadState;

/**
 * What the programs of an interpreter may have of the machine. It is the interpreter's state and is
 * asked where the runtime leaves Java for the system: no name in Python leads around it. An
 * interpreter without a policy may have all. Threads that run no Python code are not guarded.
 */
public final class HostPolicy {
  /** Whose descriptors are whose: the numbers are the process's, so the table is too. */
  private static final ConcurrentHashMap<Integer, HostPolicy> OWNERS = new ConcurrentHashMap<>();

  private final Set<Access> granted;
  private final int threads;

  /**
   * @param granted what programs may have
   * @param threads how many threads they may have running beside the one that runs them
   */
  public HostPolicy(Set<Access> granted, int threads) {
    this.granted = EnumSet.of(Access.FREE);
    this.granted.addAll(granted);
    this.threads = threads;
  }

  /** The policy for this thread, or null where there is none. */
  static @Nullable HostPolicy current() {
    ThreadState thread = ThreadState.entered();
    return thread == null || thread.interpreter() == null
        ? null
        : thread.interpreter().state(HostPolicy.class);
  }

  boolean grants(Access access) {
    return granted.contains(access);
  }

  /** Whether a program that has so many threads running may start another. */
  public static boolean allowsThread(int running) {
    HostPolicy policy = current();
    return policy == null || running < policy.threads;
  }

  /** Notes that the program on this thread has made a descriptor: it may use it to the end. */
  public static void own(int descriptor) {
    HostPolicy policy = current();
    if (policy != null && descriptor >= 0) {
      OWNERS.put(descriptor, policy);
    }
  }

  /** Notes that a descriptor is about to be closed. */
  static void disown(int descriptor) {
    OWNERS.remove(descriptor);
  }

  boolean owns(int descriptor) {
    return OWNERS.get(descriptor) == this;
  }

  static PyException refusal(Access access) {
    return new PyException("OSError", (long) Errno.EPERM, "no access to " + access.words());
  }
}
