package org.krait.runtime.module;

import org.krait.runtime.object.Interpreter;

/** Whether frozen modules are used, or read from the library like all others. */
// CPython: import.c use_frozen
public final class FrozenOverride {
  private final boolean configured;
  private int override;

  private FrozenOverride(boolean configured) {
    this.configured = configured;
  }

  public static FrozenOverride of(Interpreter interpreter) {
    FrozenOverride found = interpreter.state(FrozenOverride.class);
    if (found == null) {
      Object option = interpreter.state(Settings.class).xOptions.get("frozen_modules");
      found = new FrozenOverride(!"off".equals(option));
      interpreter.setState(FrozenOverride.class, found);
    }
    return found;
  }

  /** 1 for on, -1 for off, 0 as configured. */
  public void set(int override) {
    this.override = override;
  }

  /** Whether a frozen module is to be used. */
  public boolean allows(FrozenModules module) {
    return module.isEssential() || override > 0 || override == 0 && configured;
  }
}
