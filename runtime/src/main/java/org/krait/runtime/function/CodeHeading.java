package org.krait.runtime.function;

/**
 * What is known of a code object without its body.
 *
 * @param name {@code co_name}
 * @param qualname {@code co_qualname}
 * @param filename {@code co_filename}
 * @param firstLine {@code co_firstlineno}
 * @param argCount {@code co_argcount}: positional parameters, positional-only ones included
 * @param positionalOnlyCount {@code co_posonlyargcount}
 * @param keywordOnlyCount {@code co_kwonlyargcount}
 * @param flags {@code co_flags}
 * @param varNames {@code co_varnames}: the locals by slot, parameters first
 * @param cellNames {@code co_cellvars}
 * @param freeNames {@code co_freevars}
 */
public record CodeHeading(
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
    String[] freeNames) {
  public static final int OPTIMIZED = 0x1;
  public static final int NEW_LOCALS = 0x2;
  public static final int VARARGS = 0x4;
  public static final int VARKEYWORDS = 0x8;
  public static final int GENERATOR = 0x20;
  public static final int COROUTINE = 0x80;
  public static final int ITERABLE_COROUTINE = 0x100;
  public static final int ASYNC_GENERATOR = 0x200;
  public static final int HAS_DOCSTRING = 0x4000000;

  /** Calls make a generator, a coroutine or an async generator. */
  public static final int RESUMABLE = GENERATOR | COROUTINE | ASYNC_GENERATOR;

  /** Whether {@code flags} has this bit, or one of these bits. */
  public boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** The number of parameters, {@code *args} and {@code **kwargs} included. */
  public int parameterCount() {
    int count = argCount + keywordOnlyCount;
    count += has(VARARGS) ? 1 : 0;
    return count + (has(VARKEYWORDS) ? 1 : 0);
  }

  /** The number of arguments if all parameters are positional and nothing else, or -1. */
  public int plainArity() {
    return keywordOnlyCount == 0 && !has(VARARGS | VARKEYWORDS) ? argCount : -1;
  }

  /** The same heading with another file name. */
  public CodeHeading withFilename(String newFilename) {
    return new CodeHeading(
        name,
        qualname,
        newFilename,
        firstLine,
        argCount,
        positionalOnlyCount,
        keywordOnlyCount,
        flags,
        varNames,
        cellNames,
        freeNames);
  }

  /** The same heading with other flags. */
  public CodeHeading withFlags(int newFlags) {
    return new CodeHeading(
        name,
        qualname,
        filename,
        firstLine,
        argCount,
        positionalOnlyCount,
        keywordOnlyCount,
        newFlags,
        varNames,
        cellNames,
        freeNames);
  }
}
