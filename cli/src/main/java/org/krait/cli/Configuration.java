package org.krait.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.host.WorkingDirectory;
import org.krait.runtime.module.Library;
import org.krait.runtime.module.Settings;

/** From the command line and the environment to the interpreter's settings. */
// CPython: initconfig.c config_read
final class Configuration {
  private final CommandLine line;
  private final Settings settings = new Settings();
  private final CheckedOptions options;

  private Configuration(CommandLine line) {
    this.line = line;
    settings.environment = ProcessEnvironment.read();
    settings.ignoreEnvironment = line.ignoreEnvironment;
    this.options = new CheckedOptions(line, settings);
  }

  static Settings of(CommandLine line, String[] args) {
    Integer folder = Integer.getInteger("krait.folder");
    if (folder != null) {
      WorkingDirectory.returnTo(folder);
    }
    Configuration c = new Configuration(line);
    c.readFlags();
    c.readLevels();
    c.options.read();
    c.readPaths(args, Library.locate());
    c.readWarnings();
    return c.settings;
  }

  private void readFlags() {
    Settings s = settings;
    s.isolated = line.isolated;
    s.safePath = line.safePath || settings.variable("PYTHONSAFEPATH") != null;
    s.noUserSite = line.noUserSite || number("PYTHONNOUSERSITE") > 0;
    s.noSite = line.noSite;
    s.inspect = line.inspect || settings.variable("PYTHONINSPECT") != null;
    s.interactive = line.inspect;
    s.quiet = line.quiet;
    s.dontWriteBytecode = line.dontWriteBytecode || number("PYTHONDONTWRITEBYTECODE") > 0;
    s.unbuffered = line.unbuffered || number("PYTHONUNBUFFERED") > 0;
    s.developmentMode = isOn("dev", "PYTHONDEVMODE");
    s.noDebugRanges = isOn("no_debug_ranges", "PYTHONNODEBUGRANGES");
    s.warnDefaultEncoding = isOn("warn_default_encoding", "PYTHONWARNDEFAULTENCODING");
    s.checkHashBasedPycs = line.checkHashBasedPycs;
    s.xOptions = line.xOptions;
    s.handleSignals = true;
  }

  private boolean isOn(String option, String variable) {
    return line.xOption(option) != null || settings.variable(variable) != null;
  }

  private void readLevels() {
    settings.bytesWarning = line.bytesWarning;
    settings.optimize = Math.max(line.optimize, number("PYTHONOPTIMIZE"));
    settings.verbose = Math.max(line.verbose, number("PYTHONVERBOSE"));
    settings.debug = Math.max(line.debug, Math.min(1, number("PYTHONDEBUG")));
    String prefix = line.xOption("pycache_prefix");
    String variable = settings.variable("PYTHONPYCACHEPREFIX");
    settings.cachePrefix = prefix != null ? prefix : variable != null ? variable : "";
  }

  /** The number that a variable holds; 1 if it holds another text. */
  // CPython: initconfig.c _Py_get_env_flag
  private int number(String variable) {
    String value = settings.variable(variable);
    if (value == null) {
      return 0;
    }
    Integer n = CheckedOptions.number(value);
    return n == null || n < 0 ? 1 : n;
  }

  private void readPaths(String[] args, Library library) {
    Settings s = settings;
    s.executable = System.getProperty("krait.executable", "");
    String base = System.getProperty("krait.base");
    if (base != null) {
      readVirtualEnvironment(base);
    }
    List<String> original = new ArrayList<>();
    original.add(s.executable.isEmpty() ? "krait" : s.executable);
    original.addAll(List.of(args));
    s.originalArguments = original;
    s.arguments = line.arguments;
    s.library = library.root();
    s.prefix = prefix(library.root());
    List<String> path = new ArrayList<>();
    addAll(path, settings.variable("PYTHONPATH"), ':');
    path.add(library.root());
    s.path = path;
  }

  /** Looks for a virtual environment that the executable, a link, is of. */
  // CPython: getpath.py
  private void readVirtualEnvironment(String base) {
    String folder = parent(settings.executable);
    String above = parent(folder);
    for (String candidate : new String[] {folder, above}) {
      if (new File(candidate, "pyvenv.cfg").isFile()) {
        settings.baseExecutable = base;
        settings.environmentPrefix = above;
        return;
      }
    }
  }

  /** The folder above the library's; above {@code lib} where that is between. */
  private static String prefix(String library) {
    String above = parent(library);
    return above.endsWith("/lib") ? parent(above) : above;
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash <= 0 ? "/" : path.substring(0, slash);
  }

  private static void addAll(List<String> to, @Nullable String texts, char separator) {
    if (texts == null) {
      return;
    }
    int start = 0;
    for (int end = texts.indexOf(separator); end >= 0; end = texts.indexOf(separator, start)) {
      to.add(texts.substring(start, end));
      start = end + 1;
    }
    to.add(texts.substring(start));
  }

  /** Collects the filters; the later the stronger. */
  // CPython: initconfig.c config_init_warnoptions
  private void readWarnings() {
    List<String> all = new ArrayList<>();
    if (settings.developmentMode) {
      all.add("default");
    }
    addAll(all, settings.variable("PYTHONWARNINGS"), ',');
    all.addAll(line.warnOptions);
    if (settings.bytesWarning > 0) {
      all.add(settings.bytesWarning > 1 ? "error::BytesWarning" : "default::BytesWarning");
    }
    settings.warnOptions = all;
  }
}
