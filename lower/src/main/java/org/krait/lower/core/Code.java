package org.krait.lower.core;

/**
 * One code object's worth: a module, class body, function, lambda, generator expression or
 * annotation scope. The heading is at hand; the body may be decoded on first use.
 *
 * @param kind what it came from
 * @param name {@code co_name}
 * @param qualname {@code co_qualname}
 * @param filename {@code co_filename}
 * @param firstLine {@code co_firstlineno}
 * @param argCount {@code co_argcount}: positional parameters, positional-only ones included
 * @param positionalOnlyCount {@code co_posonlyargcount}
 * @param keywordOnlyCount {@code co_kwonlyargcount}
 * @param flags {@code co_flags}
 * @param varNames {@code co_varnames}: the local variables by slot, parameters first
 * @param cellNames {@code co_cellvars}: the cells that this code makes, by cell index
 * @param freeNames {@code co_freevars}: the cells it is given; their indexes go on after cellNames
 * @param cellParameters for each of cellNames the slot of the parameter whose value it takes over
 *     at entry, or -1 if it starts empty
 * @param bodyReference the rest
 */
public record Code(
    CodeKind kind,
    String name,
    String qualname,
    String filename,
    int firstLine,
    int argCount,
    int positionalOnlyCount,
    int keywordOnlyCount,
    int flags,
    String[] varNames,
    String[] cellNames,
    String[] freeNames,
    int[] cellParameters,
    BodyReference bodyReference) {

  /** Gives the body, decoding it at most once. */
  public interface BodyReference {
    CodeBody get();
  }

  /** What executes, and the tables that go with it. */
  public CodeBody body() {
    return bodyReference.get();
  }

  /** Codes are compared by identity. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** Whether {@code flags} has this bit of {@link CodeFlags}, or one of these bits. */
  public boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** The number of parameters, {@code *args} and {@code **kwargs} included: the first locals. */
  public int parameterCount() {
    int count = argCount + keywordOnlyCount;
    count += has(CodeFlags.CO_VARARGS) ? 1 : 0;
    return count + (has(CodeFlags.CO_VARKEYWORDS) ? 1 : 0);
  }
}
