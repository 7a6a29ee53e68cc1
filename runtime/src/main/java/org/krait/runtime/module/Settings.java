package org.krait.runtime.module;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an interpreter is to start: what CPython keeps in {@code PyConfig}. Texts from outside carry
 * undecodable bytes as lone surrogates.
 */
public final class Settings {
  /** {@code sys.argv}. */
  public List<String> arguments = List.of("");

  /** {@code sys.orig_argv}. */
  public List<String> originalArguments = List.of();

  /** The file that starts Krait again, or empty. */
  public String executable = "";

  /** The executable that a virtual environment is of; the same where there is none. */
  public String baseExecutable = "";

  /** The folder of the virtual environment, or that of the installation. */
  public String environmentPrefix = "";

  /** {@code -I}, {@code -E}, {@code -P}, {@code -s}, {@code -S}. */
  public boolean isolated;

  public boolean ignoreEnvironment;
  public boolean safePath;
  public boolean noUserSite;
  public boolean noSite;

  /** {@code -O}, given how often. */
  public int optimize;

  /** {@code -i}: the prompt comes after the program. */
  public boolean inspect;

  /** Whether the prompt is all there is. */
  public boolean interactive;

  public boolean quiet;
  public int verbose;
  public int bytesWarning;
  public int debug;
  public boolean dontWriteBytecode;

  /** {@code -u}: streams write through. */
  public boolean unbuffered;

  public boolean developmentMode;

  /** Whether code tells no columns. */
  public boolean noDebugRanges;

  public boolean warnDefaultEncoding;

  /** {@code -X utf8}, or a C locale that cannot be anything else. */
  public boolean utf8Mode;

  /** {@code -W} and PYTHONWARNINGS, the later the stronger. */
  public List<String> warnOptions = List.of();

  /** {@code -X} options by name; {@code Boolean.TRUE} without a value. */
  public Map<String, Object> xOptions = Map.of();

  public int intMaxStrDigits = 4300;

  /** {@code -X cpu_count}, or -1. */
  public int cpuCount = -1;

  /** {@code -X importtime}: 1 for imports, 2 for those of loaded modules too. */
  public int importTime;

  /** {@code --check-hash-based-pycs}. */
  public String checkHashBasedPycs = "default";

  /** The environment: {@code os.environ}. */
  public Map<String, String> environment = Map.of();

  /** Where the library lives: a folder, or a path into our own jar. */
  public String library = "";

  /** {@code sys.prefix} and its kin. */
  public String prefix = "";

  /** {@code sys.path} at the start. */
  public List<String> path = List.of();

  /** {@code sys.pycache_prefix}, or empty for none. */
  public String cachePrefix = "";

  /** Whether signals of the process become Python's: false where Krait is embedded. */
  public boolean handleSignals;

  /** Whether the locale is C or POSIX: then streams carry undecodable bytes through. */
  // CPython: initconfig.c config_init_stdio_encoding
  public boolean usesSimpleLocale() {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = environment.get(name);
      if (value != null && !value.isEmpty()) {
        return value.equals("C") || value.equals("POSIX") || value.equals("C.UTF-8");
      }
    }
    return true;
  }

  /** A variable of the environment unless {@code -E} says to ignore it; null if unset or empty. */
  public @Nullable String variable(String name) {
    String value = ignoreEnvironment ? null : environment.get(name);
    return value == null || value.isEmpty() ? null : value;
  }
}
