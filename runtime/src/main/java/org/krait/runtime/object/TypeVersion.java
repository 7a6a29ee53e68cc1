package org.krait.runtime.object;

/**
 * What attributes a type and its bases have at a time: who remembers where one was found keeps the
 * version and looks whether it is still current. It is plain memory: other threads see that it has
 * ended at their next safe point or lock.
 */
public final class TypeVersion {
  private boolean current = true;

  TypeVersion() {}

  /** Whether nothing has changed since the type had this version. */
  public boolean isCurrent() {
    return current;
  }

  void end() {
    current = false;
  }
}
