package org.krait.lower.core;

/** The special methods of context managers. */
public enum ContextMethod {
  ENTER("__enter__"),
  EXIT("__exit__"),
  AENTER("__aenter__"),
  AEXIT("__aexit__");

  private final String attribute;

  ContextMethod(String attribute) {
    this.attribute = attribute;
  }

  /** The Python name. */
  public String attribute() {
    return attribute;
  }
}
