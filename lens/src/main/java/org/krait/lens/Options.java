package org.krait.lens;

import java.util.ArrayList;
import java.util.List;

/** The arguments of {@code krait lens}, parsed. */
final class Options {
  /** How the findings are written. */
  enum Format {
    TEXT,
    JSON,
    SARIF
  }

  /** Whether something that the command can decide by itself is wanted. */
  enum Choice {
    AUTO,
    ALWAYS,
    NEVER
  }

  final List<String> files = new ArrayList<>();
  Format format = Format.TEXT;
  Choice colour = Choice.AUTO;
  Choice scopes = Choice.AUTO;
  boolean help;

  private final List<String> args;
  private int next;

  private Options(List<String> args) {
    this.args = args;
  }

  static Options parse(List<String> args) {
    Options options = new Options(args);
    while (options.next < args.size()) {
      options.take(args.get(options.next++));
    }
    if (options.files.isEmpty() && !options.help) {
      throw new UsageException("no file given; use - for standard input");
    }
    return options;
  }

  private void take(String arg) {
    if (!arg.startsWith("-") || arg.equals("-")) {
      files.add(arg);
      return;
    }
    int equals = arg.indexOf('=');
    String name = equals < 0 ? arg : arg.substring(0, equals);
    switch (name) {
      case "-h", "--help" -> help = true;
      case "--scopes" -> scopes = Choice.ALWAYS;
      case "--no-scopes" -> scopes = Choice.NEVER;
      case "--format" -> format = oneOf(Format.values(), name, value(arg, equals));
      case "--color" -> colour = oneOf(Choice.values(), name, value(arg, equals));
      case "--" -> {
        files.addAll(args.subList(next, args.size()));
        next = args.size();
      }
      default -> throw new UsageException("unknown option: " + arg);
    }
  }

  private String value(String arg, int equals) {
    if (equals >= 0) {
      return arg.substring(equals + 1);
    }
    if (next == args.size()) {
      throw new UsageException("argument expected for the " + arg + " option");
    }
    return args.get(next++);
  }

  private static <E extends Enum<E>> E oneOf(E[] choices, String option, String value) {
    List<String> names = new ArrayList<>();
    for (E choice : choices) {
      String name = choice.name().toLowerCase(java.util.Locale.ROOT);
      if (name.equals(value)) {
        return choice;
      }
      names.add(name);
    }
    throw new UsageException(option + " must be one of " + String.join(", ", names));
  }
}
