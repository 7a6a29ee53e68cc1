package org.krait.runtime.host;

/** A part of the machine that an interpreter's {@link HostPolicy} may keep its programs from. */
public enum Access {
  /** What no policy guards: clocks, and what the runtime needs for itself. */
  FREE("anything"),
  FILES("files"),
  NETWORK("the network"),
  PROCESSES("processes"),
  ENVIRONMENT("the environment"),
  SIGNALS("signals");

  private final String words;

  Access(String words) {
    this.words = words;
  }

  /** How an error names it. */
  String words() {
    return words;
  }

  /** Whether the program that runs on this thread may have it. */
  public boolean isGranted() {
    HostPolicy policy = HostPolicy.current();
    return policy == null || policy.grants(this);
  }

  /** Raises PermissionError if the program that runs on this thread may not have it. */
  public void require() {
    if (!isGranted()) {
      throw HostPolicy.refusal(this);
    }
  }

  /** The same for a descriptor, which the interpreter may have made itself. */
  public void require(int descriptor) {
    HostPolicy policy = HostPolicy.current();
    if (policy != null && !policy.grants(this) && !policy.owns(descriptor)) {
      throw HostPolicy.refusal(this);
    }
  }
}
