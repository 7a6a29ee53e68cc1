package org.krait.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CPython's command line, parsed. */
// CPython: getopt.c, initconfig.c config_parse_cmdline
final class CommandLine {
  /** What is to be run. */
  enum Kind {
    COMMAND,
    MODULE,
    FILE,
    STANDARD_INPUT
  }

  Kind kind = Kind.STANDARD_INPUT;

  /** The text of a command, the name of a module, or the path of a file. */
  String target = "";

  /** {@code sys.argv}. */
  final List<String> arguments = new ArrayList<>();

  final Map<String, Object> xOptions = new LinkedHashMap<>();
  final List<String> warnOptions = new ArrayList<>();
  int bytesWarning;
  int optimize;
  int verbose;
  int debug;
  int version;
  boolean help;
  boolean helpEnvironment;
  boolean helpXOptions;
  boolean dontWriteBytecode;
  boolean ignoreEnvironment;
  boolean inspect;
  boolean isolated;
  boolean safePath;
  boolean quiet;
  boolean randomHashes;
  boolean noUserSite;
  boolean noSite;
  boolean unbuffered;
  boolean skipFirstLine;
  String checkHashBasedPycs = "default";

  private final String[] all;
  private int next;

  private CommandLine(String[] all) {
    this.all = all;
  }

  static CommandLine parse(String... args) {
    CommandLine line = new CommandLine(args);
    line.parse();
    return line;
  }

  private void parse() {
    while (next < all.length && all[next].startsWith("-") && all[next].length() > 1) {
      String arg = all[next++];
      if (arg.equals("--")) {
        break;
      }
      if (arg.startsWith("--")) {
        longOption(arg);
      } else if (endsOptions(arg)) {
        return;
      }
    }
    if (next < all.length) {
      takeFile(all[next++]);
    } else {
      arguments.add("");
    }
    takeRest();
  }

  private void takeFile(String file) {
    arguments.add(file);
    if (!file.equals("-")) {
      kind = Kind.FILE;
      target = file;
    }
  }

  private void takeRest() {
    while (next < all.length) {
      arguments.add(all[next++]);
    }
  }

  private void longOption(String arg) {
    switch (arg) {
      case "--help" -> help = true;
      case "--help-env" -> helpEnvironment = true;
      case "--help-xoptions" -> helpXOptions = true;
      case "--help-all" -> {
        help = true;
        helpEnvironment = true;
        helpXOptions = true;
      }
      case "--version" -> version++;
      case "--check-hash-based-pycs" -> checkHashBasedPycs = pycsCheck();
      default -> throw new UsageException("Unknown option: " + arg);
    }
  }

  private String pycsCheck() {
    if (next == all.length) {
      throw new UsageException("Argument expected for the --check-hash-based-pycs options");
    }
    String value = all[next++];
    if (!value.equals("default") && !value.equals("always") && !value.equals("never")) {
      throw new UsageException(
          "--check-hash-based-pycs must be one of 'default', 'always', or 'never'");
    }
    return value;
  }

  /** Handles the letters after a dash; whether they end the options. */
  private boolean endsOptions(String arg) {
    for (int i = 1; i < arg.length(); i++) {
      String rest = arg.substring(i + 1);
      switch (arg.charAt(i)) {
        case 'c' -> {
          begin(Kind.COMMAND, value("-c", rest) + "\n", "-c");
          return true;
        }
        case 'm' -> {
          begin(Kind.MODULE, value("-m", rest), "-m");
          return true;
        }
        case 'W' -> {
          warnOptions.add(value("-W", rest));
          return false;
        }
        case 'X' -> {
          addXOption(value("-X", rest));
          return false;
        }
        case 'h', '?' -> {
          help = true;
          return true;
        }
        default -> flag(arg.charAt(i));
      }
    }
    return false;
  }

  private void begin(Kind kind, String target, String name) {
    this.kind = kind;
    this.target = target;
    arguments.add(name);
    takeRest();
  }

  private String value(String option, String rest) {
    if (!rest.isEmpty()) {
      return rest;
    }
    if (next == all.length) {
      throw new UsageException("Argument expected for the " + option + " option");
    }
    return all[next++];
  }

  private void addXOption(String option) {
    int equals = option.indexOf('=');
    if (equals < 0) {
      xOptions.put(option, true);
    } else {
      xOptions.put(option.substring(0, equals), option.substring(equals + 1));
    }
  }

  private void flag(char option) {
    switch (option) {
      case 'b' -> bytesWarning++;
      case 'B' -> dontWriteBytecode = true;
      case 'd' -> debug++;
      case 'E' -> ignoreEnvironment = true;
      case 'i' -> inspect = true;
      case 'I' -> isolate();
      case 'O' -> optimize++;
      case 'P' -> safePath = true;
      case 'q' -> quiet = true;
      case 'R' -> randomHashes = true;
      case 't' -> {}
      case 's' -> noUserSite = true;
      case 'S' -> noSite = true;
      case 'u' -> unbuffered = true;
      case 'v' -> verbose++;
      case 'V' -> version++;
      case 'x' -> skipFirstLine = true;
      default -> throw new UsageException("Unknown option: -" + option);
    }
  }

  private void isolate() {
    isolated = true;
    ignoreEnvironment = true;
    safePath = true;
    noUserSite = true;
  }

  /** The value of an {@code -X} option: empty where none is given, null without the option. */
  @Nullable String xOption(String name) {
    Object value = xOptions.get(name);
    return value instanceof String s ? s : value == null ? null : "";
  }
}
