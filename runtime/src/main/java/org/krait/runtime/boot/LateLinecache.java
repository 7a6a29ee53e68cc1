package org.krait.runtime.boot;

import java.io.File;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.host.WorkingDirectory;
import org.krait.runtime.module.DirectImport;
import org.krait.runtime.module.Library;
import org.krait.runtime.module.PendingModule;
import org.krait.runtime.module.PendingModules;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PyStr;

/** The body of {@code linecache} where it is to know the source of a command. */
// CPython: pythonrun.c _PyRun_StringFlagsWithName
public final class LateLinecache extends PendingModule {
  private static final String NAME = "linecache";
  private static final String[] ENDINGS = {"", ".py", ".pyc"};

  private @Nullable PyCode code;
  private final String source;

  private LateLinecache(
      PendingModules modules, Interpreter interpreter, PyCode code, String source) {
    super(modules, interpreter, NAME);
    this.code = code;
    this.source = source;
  }

  /**
   * Leaves the import for later.
   *
   * @return false if it may find another module than the library's, or if something has run before
   */
  public static boolean register(Interpreter interpreter, PyCode code, String source) {
    LateImportSystem imports = interpreter.state(LateImportSystem.class);
    if (imports == null || !isOfLibrary(interpreter)) {
      return false;
    }
    imports.search(PyStr.ofJava(WorkingDirectory.get()));
    PendingModules modules = imports.modules();
    modules.add(NAME, new LateLinecache(modules, interpreter, code, source));
    return true;
  }

  private static boolean isOfLibrary(Interpreter interpreter) {
    Settings settings = interpreter.state(Settings.class);
    if (!(interpreter.modules().get("site") instanceof PyModule site && site.isPending())
        || !settings.path.get(0).equals(Library.of(interpreter).root())
        || interpreter.modules().get(NAME) != null) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (new File(WorkingDirectory.get(), NAME + ending).exists()) {
        return false;
      }
    }
    return true;
  }

  @Override
  protected void execute(PyModule module, PyDict namespace) {
    new DirectImport(interpreter()).fillOfLibrary(NAME, module);
    if (code != null) {
      Dispatch.call(namespace.get("_register_code"), code, PyStr.ofJava(source), "<string>");
      code = null;
    }
  }

  @Override
  protected void release() {
    code = null;
  }
}
