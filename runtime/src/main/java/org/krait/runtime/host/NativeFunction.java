package org.krait.runtime.host;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import org.krait.runtime.error.Errors;

/**
 * A function of the C library, linked at its first call. Arguments and results are integers or
 * addresses and travel in 64-bit registers, so a few shapes of call serve all functions.
 */
public final class NativeFunction {
  private static final NativeFunction ERRNO_LOCATION =
      new NativeFunction(Access.FREE, "__errno_location", 0);

  private final Access access;
  private final boolean onDescriptor;
  private final String name;
  private final int arity;
  private volatile MethodHandle handle;

  /**
   * The function of this name with so many arguments, at most seven.
   *
   * @param access what an interpreter's policy must grant before the function is called
   */
  public NativeFunction(Access access, String name, int arity) {
    this(access, false, name, arity);
  }

  private NativeFunction(Access access, boolean onDescriptor, String name, int arity) {
    this.access = access;
    this.onDescriptor = onDescriptor;
    this.name = name;
    this.arity = arity;
  }

  /** A function whose first argument is a descriptor: on the interpreter's own it is free. */
  public static NativeFunction onDescriptor(Access access, String name, int arity) {
    return new NativeFunction(access, true, name, arity);
  }

  /** Calls the function; its result, of which an int is the lower half. */
  public long call(long... a) {
    if (onDescriptor) {
      access.require((int) a[0]);
    } else if (access != Access.FREE) {
      access.require();
    }
    MethodHandle h = handle;
    if (h == null) {
      h = link();
      handle = h;
    }
    MemorySegment state = ErrorState.MEMORY.get();
    try {
      return switch (arity) {
        case 0 -> (long) h.invokeExact(state);
        case 1 -> (long) h.invokeExact(state, a[0]);
        case 2 -> (long) h.invokeExact(state, a[0], a[1]);
        case 3 -> (long) h.invokeExact(state, a[0], a[1], a[2]);
        case 4 -> (long) h.invokeExact(state, a[0], a[1], a[2], a[3]);
        case 5 -> (long) h.invokeExact(state, a[0], a[1], a[2], a[3], a[4]);
        case 6 -> (long) h.invokeExact(state, a[0], a[1], a[2], a[3], a[4], a[5]);
        default -> (long) h.invokeExact(state, a[0], a[1], a[2], a[3], a[4], a[5], a[6]);
      };
    } catch (Throwable e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** Whether it was called before: the first call is slow. */
  boolean isLinked() {
    return handle != null;
  }

  /** Calls a function whose result is an int, -1 for an error, which is raised. */
  public int checked(long... arguments) {
    int result = (int) call(arguments);
    if (result == -1) {
      throw OsError.of(errno());
    }
    return result;
  }

  /** Calls a function whose result is a long, -1 for an error, which is raised. */
  public long checkedLong(long... arguments) {
    long result = call(arguments);
    if (result == -1) {
      throw OsError.of(errno());
    }
    return result;
  }

  /** Calls a function whose result is an int, which may be -1: an error number tells an error. */
  public int checkedByErrno(long... arguments) {
    return (int) checkedLongByErrno(arguments);
  }

  /** Calls a function whose result is a long, which may be -1: an error number tells an error. */
  public long checkedLongByErrno(long... arguments) {
    clearErrno();
    long result = call(arguments);
    if ((int) result == -1 && errno() != 0) {
      throw OsError.of(errno());
    }
    return result;
  }

  /** Sets this thread's error number to 0, for calls that tell an error by it alone. */
  @SuppressWarnings("restricted")
  public static void clearErrno() {
    MemorySegment.ofAddress(ERRNO_LOCATION.call()).reinterpret(4).set(ValueLayout.JAVA_INT, 0, 0);
  }

  /** The error number that this thread's last call left. */
  public static int errno() {
    return (int) ErrorState.ERRNO.get(ErrorState.MEMORY.get(), 0L);
  }

  /** Whether the C library has a function of this name. */
  public static boolean exists(String name) {
    return Linker.nativeLinker().defaultLookup().find(name).isPresent();
  }

  /** Where the C library has the function of this name. */
  static long address(String name) {
    return find(name).address();
  }

  @SuppressWarnings("restricted")
  private MethodHandle link() {
    Linker linker = Linker.nativeLinker();
    MemorySegment address = find(name);
    MemoryLayout[] parameters = new MemoryLayout[arity];
    java.util.Arrays.fill(parameters, ValueLayout.JAVA_LONG);
    return linker.downcallHandle(
        address,
        FunctionDescriptor.of(ValueLayout.JAVA_LONG, parameters),
        Linker.Option.captureCallState("errno"));
  }

  /** Where a call leaves its error number; apart, so that naming a function costs nothing. */
  private static final class ErrorState {
    static final StructLayout LAYOUT = Linker.Option.captureStateLayout();
    static final VarHandle ERRNO = LAYOUT.varHandle(MemoryLayout.PathElement.groupElement("errno"));
    static final ThreadLocal<MemorySegment> MEMORY =
        ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(LAYOUT));
  }

  private static MemorySegment find(String name) {
    SymbolLookup library = Linker.nativeLinker().defaultLookup();
    return library
        .find(name)
        .orElseThrow(
            () -> Errors.notImplementedError("this system has no function " + name + "()"));
  }
}
