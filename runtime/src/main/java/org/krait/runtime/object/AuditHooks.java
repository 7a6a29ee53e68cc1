package org.krait.runtime.object;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The audit hooks of an interpreter: they hear of what may matter to security, and may forbid it.
 */
// CPython: sysmodule.c sys_audit_tstate
public final class AuditHooks {
  private final List<Object> hooks = new CopyOnWriteArrayList<>();

  /** The hooks of an interpreter; null if it never had any. */
  public static @Nullable AuditHooks of(Interpreter interpreter) {
    return interpreter.state(AuditHooks.class);
  }

  /** Tells the hooks of the running interpreter, if there are any, of an event. */
  public static void tell(String event, Object... args) {
    AuditHooks present = of(ThreadState.current().interpreter());
    if (present != null) {
      present.call(event, args);
    }
  }

  /** Adds a hook. */
  public static void add(Interpreter interpreter, Object hook) {
    synchronized (interpreter) {
      AuditHooks present = of(interpreter);
      if (present == null) {
        present = new AuditHooks();
        interpreter.setState(AuditHooks.class, present);
      }
      present.hooks.add(hook);
    }
  }

  /** Calls each hook with an event and its arguments. */
  public void call(Object event, Object... args) {
    for (Object hook : hooks) {
      Dispatch.call(hook, event, PyTuple.of(args));
    }
  }
}
