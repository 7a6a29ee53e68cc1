package org.krait.scope;

/** What a name means in one scope. */
public enum Resolution {
  /** A variable of this scope that no inner scope captures; in a module, one of its globals. */
  LOCAL(1),
  /** Declared by a {@code global} statement, here or for this scope by an enclosing class. */
  GLOBAL_EXPLICIT(2),
  /** Bound in no enclosing function: looked up in the globals, then in the built-ins. */
  GLOBAL_IMPLICIT(3),
  /** A variable of an enclosing function, reached through its cell. */
  FREE(4),
  /** A variable of this scope that an inner scope captures. */
  CELL(5),
  /** Bound in a class body: looked up in the class namespace first. */
  CLASS_NAME(1);

  private final int code;

  Resolution(int code) {
    this.code = code;
  }

  /** The number that CPython's {@code _symtable} shows for this resolution. */
  public int code() {
    return code;
  }

  /** Whether the scope itself binds the name. */
  public boolean isLocal() {
    return this == LOCAL || this == CELL || this == CLASS_NAME;
  }

  /** Whether the name is looked up among the globals. */
  public boolean isGlobal() {
    return this == GLOBAL_EXPLICIT || this == GLOBAL_IMPLICIT;
  }
}
