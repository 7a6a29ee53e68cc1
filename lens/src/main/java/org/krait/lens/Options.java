package org.krait.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.krait.lens.config.Choice;
import org.krait.lens.config.ConfigException;
import org.krait.lens.live.Limits;

/** The arguments of {@code krait lens}, parsed. */
final class Options {
  /** How the findings are written. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    SVG,
    DOT;

    boolean isPicture() {
      return this == SVG || this == DOT;
    }
  }

  /** Whether something that the command can decide by itself is wanted. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  final List<String> files = new ArrayList<>();
  Format format = Format.TEXT;
  When colour = When.AUTO;
  When scopes = When.AUTO;
  @Nullable String page;
  int steps = Limits.STANDARD.steps();

  /** The program to run and its arguments; empty where nothing is to be run. */
  List<String> program = List.of();

  /** The closure to draw, by name or line; null for all scopes. */
  @Nullable String closure;

  /** The line whose pitfalls the run is to show; 0 where the run is for itself. */
  int provenLine;

  boolean fix;
  boolean diff;
  boolean help;

  private final List<String> args;
  private @Nullable List<String> select;
  private @Nullable List<String> ignore;
  private @Nullable String level;
  private int next;

  private Options(List<String> args) {
    this.args = args;
  }

  static Options parse(List<String> args) {
    Options options = new Options(args);
    while (options.next < args.size()) {
      options.take(args.get(options.next++));
    }
    if (options.files.isEmpty() && options.program.isEmpty() && !options.help) {
      throw new UsageException("no file given; use - for standard input");
    }
    return options;
  }

  /** What the project asks for, where the arguments do not say otherwise. */
  Choice over(Choice project) throws ConfigException {
    Choice choice = project;
    choice = select == null ? choice : choice.selecting(select);
    choice = ignore == null ? choice : choice.ignoring(ignore);
    return level == null ? choice : choice.from(level);
  }

  private static boolean isOption(String arg) {
    return arg.startsWith("-") && !arg.equals("-");
  }

  private void take(String arg) {
    if (!isOption(arg)) {
      files.add(arg);
      return;
    }
    int equals = arg.indexOf('=');
    switch (equals < 0 ? arg : arg.substring(0, equals)) {
      case "-h", "--help" -> help = true;
      case "--scopes" -> scopes = When.ALWAYS;
      case "--no-scopes" -> scopes = When.NEVER;
      case "--fix" -> fix = true;
      case "--diff" -> diff = true;
      case "-o", "--output" -> page = value(arg, equals);
      case "--select" -> select = list(value(arg, equals));
      case "--ignore" -> ignore = list(value(arg, equals));
      case "--level" -> level = value(arg, equals);
      case "--format" -> format = oneOf(Format.values(), "--format", value(arg, equals));
      case "--closure" -> closure = value(arg, equals);
      case "--color" -> colour = oneOf(When.values(), "--color", value(arg, equals));
      case "--steps" -> steps = number("--steps", value(arg, equals));
      case "--run" -> program = rest("--run needs a file");
      case "--prove" -> proveBy(rest("--prove needs FILE:LINE"));
      case "--" -> {
        files.addAll(args.subList(next, args.size()));
        next = args.size();
      }
      default -> throw new UsageException("unknown option: " + arg);
    }
  }

  /** A program and its arguments: all from here on, but for options of the lens that come first. */
  private List<String> rest(String complaint) {
    while (next < args.size() && isOption(args.get(next))) {
      take(args.get(next++));
    }
    if (next == args.size() && help) {
      return List.of();
    }
    if (next == args.size()) {
      throw new UsageException(complaint);
    }
    List<String> rest = List.copyOf(args.subList(next, args.size()));
    next = args.size();
    return rest;
  }

  /** Takes a place {@code FILE:LINE} and the program's arguments. */
  private void proveBy(List<String> arguments) {
    if (arguments.isEmpty()) {
      return;
    }
    String place = arguments.get(0);
    int colon = place.lastIndexOf(':');
    if (colon <= 0) {
      throw new UsageException("--prove needs FILE:LINE, not " + place);
    }
    provenLine = number("--prove", place.substring(colon + 1));
    program = new ArrayList<>(arguments);
    program.set(0, place.substring(0, colon));
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

  private static int number(String option, String value) {
    try {
      return Integer.parseUnsignedInt(value);
    } catch (NumberFormatException e) {
      throw new UsageException(option + " takes a number");
    }
  }

  private static List<String> list(String value) {
    return List.of(value.strip().split("\\s*,\\s*"));
  }

  private static <E extends Enum<E>> E oneOf(E[] choices, String option, String value) {
    List<String> names = new ArrayList<>();
    for (E choice : choices) {
      String name = choice.name().toLowerCase(Locale.ROOT);
      if (name.equals(value)) {
        return choice;
      }
      names.add(name);
    }
    throw new UsageException(option + " must be one of " + String.join(", ", names));
  }
}
