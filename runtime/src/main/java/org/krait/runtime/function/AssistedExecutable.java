package org.krait.runtime.function;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.ThreadState;

/**
 * Runs a function of the library by the Java form that a module among its globals has; by its
 * Python code where that declines, and while calls are traced. The code is never compiled.
 */
public final class AssistedExecutable extends AlternativeExecutable {
  private final Executable python;
  private final String module;

  private AssistedExecutable(Executable python, String module) {
    this.python = python;
    this.module = module;
  }

  /** Lets a function inside of a module's code, which was not run yet, be tried in Java first. */
  public static void attach(PyCode module, String function, String helper) {
    for (Object constant : module.executable().constants()) {
      if (constant instanceof PyCode code && code.name().equals(function)) {
        code.executable().keepInterpreted();
        code.setExecutable(new AssistedExecutable(code.executable(), helper));
      }
    }
  }

  private @Nullable Object attempt(PyFunction function, Object[] arguments) {
    return ThreadState.current().tracer == null
            && function.globals().get(module) instanceof PyModule helper
            && helper.state() instanceof JavaForms forms
        ? forms.attempt(function, arguments)
        : null;
  }

  @Override
  public Object run(PyFunction function, Object[] slots) {
    Object[] arguments = Arrays.copyOf(slots, function.code().heading().parameterCount());
    Object result = attempt(function, arguments);
    return result != null ? result : python.run(function, slots);
  }

  @Override
  public Object call(Object callee, Object a, Object b) {
    PyFunction function = (PyFunction) callee;
    Object result =
        function.code().plainArity() == 2 ? attempt(function, new Object[] {a, b}) : null;
    return result != null ? result : python.call(callee, a, b);
  }

  @Override
  public Executable interpreted() {
    return python;
  }

  @Override
  protected Executable uncompiled() {
    return this;
  }
}
