package org.krait.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the command tells about itself: usage, help, version. */
// CPython: initconfig.c config_usage, config_complete_usage
final class Information {
  private Information() {}

  static void printUsageError(String message) {
    System.err.println(message);
    System.err.println(usage());
    System.err.println("Try `python -h' for more information.");
  }

  static void printHelp(CommandLine line) {
    StringBuilder out = new StringBuilder();
    if (line.help) {
      out.append(usage()).append('\n').append(text("help.txt"));
    }
    if (line.helpEnvironment) {
      out.append(line.help ? "\n" : "").append(text("help-env.txt"));
    }
    if (line.helpXOptions) {
      out.append(line.help ? "\n" : "").append(text("help-xoptions.txt"));
    }
    print(out.toString());
  }

  static void printVersion(boolean full) {
    String version = org.krait.stdlib.sys.Version.TEXT;
    print("Python " + (full ? version : version.substring(0, version.indexOf(' '))) + "\n");
  }

  private static void print(String text) {
    PrintStream out = System.out;
    out.print(text);
    out.flush();
  }

  private static String usage() {
    return "usage: " + program() + " [option] ... [-c cmd | -m mod | file | -] [arg] ...";
  }

  /** The name of the command in messages. */
  static String program() {
    return System.getProperty("krait.executable", "krait");
  }

  private static String text(String resource) {
    try (InputStream in = Information.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }
}
