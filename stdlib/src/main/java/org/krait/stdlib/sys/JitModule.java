package org.krait.stdlib.sys;

import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;

/// Utilities for observing just-in-time compilation.
// It speaks of CPython's own compiler of bytecode; what the JVM compiles is not told to programs.
@PyModule("sys._jit")
public final class JitModule {
  /// Return True if the current Python executable supports JIT compilation, and \
  /// False otherwise.
  @PyFunction("(/)")
  public boolean is_available() {
    return false;
  }

  /// Return True if JIT compilation is enabled for the current Python process \
  /// (implies sys._jit.is_available()), and False otherwise.
  @PyFunction("(/)")
  public boolean is_enabled() {
    return false;
  }

  /// Return True if the topmost Python frame is currently executing JIT code \
  /// (implies sys._jit.is_enabled()), and False otherwise.
  @PyFunction("(/)")
  public boolean is_active() {
    return false;
  }
}
