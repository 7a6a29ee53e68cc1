package org.krait.cli;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.HashSecret;

/** The options whose values can be wrong: with a wrong one, nothing starts. */
final class CheckedOptions {
  private static final int LEAST_STR_DIGITS = 640;

  private final CommandLine line;
  private final Settings settings;

  CheckedOptions(CommandLine line, Settings settings) {
    this.line = line;
    this.settings = settings;
  }

  void read() {
    settings.utf8Mode = utf8Mode();
    settings.importTime = importTime();
    settings.intMaxStrDigits = strDigits();
    settings.cpuCount = cpuCount();
    checkFrozenModules();
    checkEngine();
    setHashSeed();
    checkTracemalloc();
    checkLock();
    checkSwitch("thread_inherit_context", "PYTHON_THREAD_INHERIT_CONTEXT");
    checkSwitch("context_aware_warnings", "PYTHON_CONTEXT_AWARE_WARNINGS");
  }

  /** Gives the process the seed of its hashes, before it makes any. */
  // CPython: initconfig.c config_init_hash_seed
  private void setHashSeed() {
    String seed = line.randomHashes ? null : settings.variable("PYTHONHASHSEED");
    if (seed != null && !seed.equals("random") && HashSecret.parse(seed) == null) {
      throw new FatalException(
          "config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer in range [0;"
              + " 4294967295]",
          "preinitialized");
    }
    System.setProperty(HashSecret.PROPERTY, seed == null ? "random" : seed);
  }

  // CPython: initconfig.c config_init_tracemalloc
  private void checkTracemalloc() {
    checkFrames(settings.variable("PYTHONTRACEMALLOC"), "PYTHONTRACEMALLOC");
    String option = line.xOption("tracemalloc");
    checkFrames("".equals(option) ? null : option, "-X tracemalloc=NFRAME");
  }

  private static void checkFrames(@Nullable String text, String source) {
    Integer n = text == null ? Integer.valueOf(1) : number(text);
    if (n == null || n < 0) {
      throw new FatalException("config_init_tracemalloc: " + source + ": invalid number of frames");
    }
  }

  // CPython: initconfig.c config_init_thread_inherit_context
  private void checkSwitch(String option, String variable) {
    checkSwitch(settings.variable(variable), option, variable + "=N: N");
    checkSwitch(line.xOption(option), option, "-X " + option + "=n: n");
  }

  private static void checkSwitch(@Nullable String text, String option, String source) {
    Integer n = text == null ? Integer.valueOf(0) : number(text);
    if (n == null || n != 0 && n != 1) {
      throw new FatalException("config_init_" + option + ": " + source + " is missing or invalid");
    }
  }

  // CPython: initconfig.c config_read_gil
  private void checkLock() {
    String option = line.xOption("gil");
    String given = option != null ? option : settings.variable("PYTHON_GIL");
    if (given != null && !given.equals("0") && !given.equals("1")) {
      throw new FatalException(
          "config_read_gil: PYTHON_GIL / -X gil must be \"0\" or \"1\"", "preinitialized");
    }
  }

  // CPython: preconfig.c preconfig_init_utf8_mode
  private boolean utf8Mode() {
    String option = line.xOption("utf8");
    if (option != null) {
      if (!option.isEmpty() && !option.equals("0") && !option.equals("1")) {
        throw new FatalException(
            "preconfig_init_utf8_mode: invalid -X utf8 option value", "preinitializing");
      }
      return !option.equals("0");
    }
    String variable = settings.variable("PYTHONUTF8");
    if (variable != null) {
      if (!variable.equals("0") && !variable.equals("1")) {
        throw new FatalException(
            "preconfig_init_utf8_mode: invalid PYTHONUTF8 environment variable value",
            "preinitializing");
      }
      return variable.equals("1");
    }
    String locale = settings.environment.get("LC_ALL");
    return "C".equals(locale) || "POSIX".equals(locale);
  }

  // CPython: initconfig.c config_init_import_time
  private int importTime() {
    String option = line.xOption("importtime");
    return option != null
        ? importTime(option, "-X importtime: values")
        : importTime(
            settings.variable("PYTHONPROFILEIMPORTTIME"),
            "PYTHONPROFILEIMPORTTIME: numeric values");
  }

  private static int importTime(@Nullable String text, String source) {
    Integer n = text == null ? Integer.valueOf(0) : number(text);
    if (n != null && (n < 0 || n > 2)) {
      throw new FatalException(
          "config_init_import_time: "
              + source
              + " other than 1 and 2 are reserved for future use.");
    }
    return n == null ? 1 : n;
  }

  // CPython: initconfig.c config_init_int_max_str_digits
  private int strDigits() {
    String option = line.xOption("int_max_str_digits");
    String variable = settings.variable("PYTHONINTMAXSTRDIGITS");
    int digits = settings.intMaxStrDigits;
    if (variable != null) {
      digits = strDigits(variable, "PYTHONINTMAXSTRDIGITS");
    }
    return option == null ? digits : strDigits(option, "-X int_max_str_digits");
  }

  private static int strDigits(String text, String source) {
    Integer n = number(text);
    if (n == null || n < 0 || n > 0 && n < LEAST_STR_DIGITS) {
      throw new FatalException(
          "config_init_int_max_str_digits: "
              + source
              + ": invalid limit; must be >= "
              + LEAST_STR_DIGITS
              + " or 0 for unlimited.");
    }
    return n;
  }

  // CPython: initconfig.c config_init_cpu_count
  private int cpuCount() {
    String option = line.xOption("cpu_count");
    String variable = settings.variable("PYTHON_CPU_COUNT");
    String given = option != null ? option : variable;
    if (given == null || given.equals("default")) {
      return -1;
    }
    Integer n = number(given);
    if (n == null || n < 1) {
      throw new FatalException(
          "config_init_cpu_count: -X cpu_count=n option: n is missing or an invalid number,"
              + " n must be greater than 0");
    }
    return n;
  }

  private void checkFrozenModules() {
    String option = line.xOption("frozen_modules");
    if (option != null && !option.isEmpty() && !option.equals("on") && !option.equals("off")) {
      throw new FatalException(
          "bad value for option -X frozen_modules (expected \"on\" or \"off\")");
    }
  }

  private void checkEngine() {
    String option = line.xOption("engine");
    if (option != null && !option.equals("interpreter") && !option.equals("compiler")) {
      throw new FatalException(
          "bad value for option -X engine (expected \"interpreter\" or \"compiler\")");
    }
  }

  /** The number that a text is, or null. */
  // CPython: initconfig.c _Py_str_to_int
  static @Nullable Integer number(String text) {
    try {
      return Integer.valueOf(text.stripLeading());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
