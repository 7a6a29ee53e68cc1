package org.krait.runtime.module;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.LatePart;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Imports;

/** The loader in {@code __main__}, made when somebody asks for it; it keeps no program alive. */
// CPython: pylifecycle.c add_main_module, pythonrun.c set_main_loader
public final class MainLoader extends LatePart {
  private final Interpreter interpreter;
  private final WeakReference<PyDict> main;
  private @Nullable String script;

  public MainLoader(Interpreter interpreter, PyDict main) {
    this.interpreter = interpreter;
    this.main = new WeakReference<>(main);
    interpreter.setState(MainLoader.class, this);
  }

  /** Says which file runs as {@code __main__}; false if there is a loader already. */
  public static boolean runs(Interpreter interpreter, String script) {
    MainLoader loader = interpreter.state(MainLoader.class);
    if (loader == null || loader.isDone()) {
      return false;
    }
    loader.script = script;
    return true;
  }

  @Override
  protected void make() {
    PyDict names = main.get();
    if (names != null) {
      names.put("__loader__", loader());
      LateSpec.order(names);
    }
  }

  private Object loader() {
    if (script == null) {
      return Imports.attribute(interpreter, "_frozen_importlib", "BuiltinImporter");
    }
    return Dispatch.call(
        Imports.attribute(interpreter, "_frozen_importlib_external", "SourceFileLoader"),
        "__main__",
        PyStr.ofJava(script));
  }
}
