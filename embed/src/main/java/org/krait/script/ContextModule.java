package org.krait.script;

import java.util.Map;
import javax.script.Bindings;
import javax.script.ScriptContext;
import org.jspecify.annotations.Nullable;
import org.krait.embed.PythonModule;

/**
 * The module in which a script runs: the context's own, or one made for bindings of other kinds.
 */
final class ContextModule {
  private final Bindings bindings;
  private final @Nullable Bindings global;
  private final PythonModule module;

  ContextModule(ScriptContext context) {
    this.bindings = context.getBindings(ScriptContext.ENGINE_SCOPE);
    this.global = context.getBindings(ScriptContext.GLOBAL_SCOPE);
    this.module =
        bindings instanceof ModuleBindings b
            ? b.module()
            : SharedInterpreter.python().newModule("__main__");
  }

  /** The module, with all the context's names in it. */
  PythonModule enter() {
    if (global != null && !global.isEmpty()) {
      PythonModule builtins = SharedInterpreter.python().newModule("builtins");
      builtins.set("_", SharedInterpreter.python().importModule("builtins").get("__dict__"));
      builtins.exec("globals().update(_)");
      global.forEach(builtins::set);
      module.set("__builtins__", builtins.value());
    }
    if (!(bindings instanceof ModuleBindings)) {
      bindings.forEach(module::set);
    }
    return module;
  }

  /** Takes the names back to bindings that are not the module's own. */
  void leave() {
    if (!(bindings instanceof ModuleBindings)) {
      for (Map.Entry<String, Object> e : new ModuleBindings(module).entrySet()) {
        bindings.put(e.getKey(), e.getValue());
      }
    }
  }
}
