package org.krait.runtime.boot;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.host.HostPolicy;
import org.krait.runtime.host.ProcessCalls;
import org.krait.runtime.module.FrozenModules;
import org.krait.runtime.module.FrozenOverride;
import org.krait.runtime.module.Library;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.Interpreter;

/**
 * What {@code site} finds out at a start where nothing is out of the ordinary: no virtual
 * environment, no {@code .pth} file, nobody's {@code sitecustomize}. Then its body can wait.
 */
// CPython: site.py main
final class PlainSite {
  private static final String[] CUSTOMIZERS = {"sitecustomize", "usercustomize"};
  private static final String[] ENDINGS = {"", ".py", ".pyc"};

  private final Settings settings;
  private final Interpreter interpreter;

  /** {@code sys.path} after the start. */
  private final List<String> path = new ArrayList<>();

  private @Nullable String userBase;
  private boolean usesUserSite;

  private PlainSite(Interpreter interpreter, Settings settings) {
    this.interpreter = interpreter;
    this.settings = settings;
  }

  /** What site finds; null where its own code has to look. */
  static @Nullable PlainSite find(Interpreter interpreter, Settings settings) {
    PlainSite site = new PlainSite(interpreter, settings);
    return site.isOrdinary() ? site : null;
  }

  /** Whether bodies of frozen modules may wait at all. */
  static boolean mayWait(Interpreter interpreter, Settings settings) {
    return settings.verbose == 0
        && settings.importTime == 0
        && interpreter.monitor() == null
        && Library.of(interpreter).isInJar()
        && FrozenOverride.of(interpreter).allows(FrozenModules.SITE);
  }

  List<String> path() {
    return path;
  }

  /** {@code site.USER_BASE}. */
  String userBase() {
    return String.valueOf(userBase);
  }

  /** {@code site.USER_SITE}. */
  String userSite() {
    return userBase + "/lib/python3.14/site-packages";
  }

  /** {@code site.ENABLE_USER_SITE}. */
  boolean usesUserSite() {
    return usesUserSite;
  }

  private boolean isOrdinary() {
    return interpreter.state(HostPolicy.class) == null
        && hasPlainPath()
        && !isVirtual()
        && findUserSite()
        && addSitePackages()
        && isUncustomized();
  }

  /** Whether all entries of the path are as {@code removeduppaths} would leave them. */
  private boolean hasPlainPath() {
    for (String entry : settings.path) {
      if (!isPlain(entry) || path.contains(entry)) {
        return false;
      }
      path.add(entry);
    }
    return true;
  }

  /** Whether a path is absolute, normal, and of characters that any locale encodes. */
  private static boolean isPlain(String path) {
    if (!path.startsWith("/")
        || path.endsWith("/")
        || path.endsWith("/.")
        || path.endsWith("/..")) {
      return false;
    }
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return !path.contains("//") && !path.contains("/./") && !path.contains("/../");
  }

  // CPython: site.py venv
  private boolean isVirtual() {
    String executable = settings.executable;
    if (!isPlain(executable)) {
      return true;
    }
    String folder = executable.substring(0, executable.lastIndexOf('/'));
    return exists(folder + "/pyvenv.cfg")
        || exists(folder.substring(0, Math.max(0, folder.lastIndexOf('/'))) + "/pyvenv.cfg");
  }

  // CPython: site.py check_enableusersite, getuserbase
  private boolean findUserSite() {
    if (ProcessCalls.userId(true) != ProcessCalls.userId(false)
        || ProcessCalls.groupId(true) != ProcessCalls.groupId(false)) {
      return false;
    }
    usesUserSite = !settings.noUserSite;
    String base = settings.environment.get("PYTHONUSERBASE");
    String home = settings.environment.get("HOME");
    if (base != null && !base.isEmpty()) {
      userBase = base;
    } else if (home != null) {
      userBase = home + "/.local";
    }
    return userBase != null && isPlain(userBase);
  }

  // CPython: site.py addusersitepackages, addsitepackages
  private boolean addSitePackages() {
    return (!usesUserSite || addFolder(userSite()))
        && addFolder(settings.prefix + "/lib/python3.14/site-packages");
  }

  /** Adds a folder if it exists; false if files in it say what else to add. */
  // CPython: site.py addsitedir
  private boolean addFolder(String folder) {
    String[] names = new File(folder).list();
    if (names == null) {
      return !exists(folder);
    }
    for (String name : names) {
      if (name.endsWith(".pth")) {
        return false;
      }
    }
    if (!path.contains(folder)) {
      path.add(folder);
    }
    return true;
  }

  // CPython: site.py execsitecustomize, execusercustomize
  private boolean isUncustomized() {
    String library = Library.of(interpreter).root();
    for (String entry : path) {
      if (!entry.equals(library) && exists(entry) && mayCustomize(entry)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayCustomize(String entry) {
    if (!new File(entry).isDirectory()) {
      return true;
    }
    for (String name : CUSTOMIZERS) {
      for (String ending : ENDINGS) {
        if (exists(entry + "/" + name + ending)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean exists(String path) {
    return new File(path).exists();
  }
}
