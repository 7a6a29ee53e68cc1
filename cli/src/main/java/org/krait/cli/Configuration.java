package org.krait.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.module.Library;
import org.krait.runtime.module.Settings;

/** From the command line and the environment to the interpreter's settings. */
// CPython: initconfig.c config_read
final class Configuration {
  private static final int LEAST_STR_DIGITS = 640;

  private final CommandLine line;
  private final Settings settings = new Settings();

  private Configuration(CommandLine line) {
    this.line = line;
  }

  static Settings of(CommandLine line, String[] args, Library library) {
    Configuration c = new Configuration(line);
    c.settings.environment = ProcessEnvironment.read();
    c.settings.ignoreEnvironment = line.ignoreEnvironment;
    c.readFlags();
    c.readNumbers();
    c.readPaths(args, library);
    c.readWarnings();
    return c.settings;
  }

  private void readFlags() {
    Settings s = settings;
    s.isolated = line.isolated;
    s.safePath = line.safePath || isSet("PYTHONSAFEPATH");
    s.noUserSite = line.noUserSite || isSet("PYTHONNOUSERSITE");
    s.noSite = line.noSite;
    s.inspect = line.inspect || isSet("PYTHONINSPECT");
    s.quiet = line.quiet;
    s.dontWriteBytecode = line.dontWriteBytecode || isSet("PYTHONDONTWRITEBYTECODE");
    s.unbuffered = line.unbuffered || isSet("PYTHONUNBUFFERED");
    s.developmentMode = line.xOption("dev") != null || isSet("PYTHONDEVMODE");
    s.warnDefaultEncoding =
        line.xOption("warn_default_encoding") != null || isSet("PYTHONWARNDEFAULTENCODING");
    s.bytesWarning = line.bytesWarning;
    s.utf8Mode = usesUtf8Mode();
    s.xOptions = line.xOptions;
    s.handleSignals = true;
  }

  private boolean usesUtf8Mode() {
    String option = line.xOption("utf8");
    String variable = settings.variable("PYTHONUTF8");
    if (option != null || variable != null) {
      return !"0".equals(option != null ? option : variable);
    }
    String locale = settings.environment.get("LC_ALL");
    return "C".equals(locale) || "POSIX".equals(locale);
  }

  private boolean isSet(String variable) {
    return settings.variable(variable) != null;
  }

  private void readNumbers() {
    settings.optimize = Math.max(line.optimize, number("PYTHONOPTIMIZE"));
    settings.verbose = Math.max(line.verbose, number("PYTHONVERBOSE"));
    settings.debug = Math.max(line.debug, number("PYTHONDEBUG"));
    settings.intMaxStrDigits = strDigits();
    String prefix = line.xOption("pycache_prefix");
    String variable = settings.variable("PYTHONPYCACHEPREFIX");
    settings.cachePrefix = prefix != null ? prefix : variable != null ? variable : "";
  }

  /** The number that a variable holds; 1 if it holds another text. */
  private int number(String variable) {
    String value = settings.variable(variable);
    Integer n = value == null ? Integer.valueOf(0) : parse(value);
    return n == null || n < 0 ? 1 : n;
  }

  private static @Nullable Integer parse(String text) {
    try {
      return Integer.valueOf(text.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private int strDigits() {
    String option = line.xOption("int_max_str_digits");
    String variable = settings.variable("PYTHONINTMAXSTRDIGITS");
    String given = option != null ? option : variable;
    if (given == null) {
      return settings.intMaxStrDigits;
    }
    Integer n = parse(given);
    if (n == null || n < 0 || n > 0 && n < LEAST_STR_DIGITS) {
      throw new FatalException(
          "config_init_int_max_str_digits: "
              + (option != null ? "-X int_max_str_digits" : "PYTHONINTMAXSTRDIGITS")
              + ": invalid limit; must be >= "
              + LEAST_STR_DIGITS
              + " or 0 for unlimited.");
    }
    return n;
  }

  private void readPaths(String[] args, Library library) {
    Settings s = settings;
    s.executable = System.getProperty("krait.executable", "");
    List<String> original = new ArrayList<>();
    original.add(s.executable);
    original.addAll(List.of(args));
    s.originalArguments = original;
    s.arguments = line.arguments;
    s.library = library.root();
    s.prefix = parent(library.root());
    List<String> path = new ArrayList<>();
    String variable = s.variable("PYTHONPATH");
    if (variable != null) {
      path.addAll(List.of(variable.split(File.pathSeparator, -1)));
    }
    path.add(library.root());
    s.path = path;
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash <= 0 ? "/" : path.substring(0, slash);
  }

  // CPython: initconfig.c config_init_warnoptions: the later the stronger
  private void readWarnings() {
    List<String> all = new ArrayList<>();
    if (settings.developmentMode) {
      all.add("default");
    }
    String variable = settings.variable("PYTHONWARNINGS");
    if (variable != null) {
      all.addAll(List.of(variable.split(",")));
    }
    all.addAll(line.warnOptions);
    if (settings.bytesWarning > 0) {
      all.add(settings.bytesWarning > 1 ? "error::BytesWarning" : "default::BytesWarning");
    }
    settings.warnOptions = all;
  }
}
