package org.krait.stdlib.time;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names and offsets of a time zone, in seconds west of Greenwich, from the POSIX rule that ends its
 * zoneinfo file: {@code CET-1CEST,M3.5.0,M10.5.0/3}. Reading it is much quicker than asking Java
 * for the same, and the abbreviations are those of the system.
 */
// CPython: timemodule.c init_timezone
record PosixZone(String name, long west, String summerName, long summerWest) {
  private static final String FOLDER = "/usr/share/zoneinfo/";
  private static final String LOCAL = "/etc/localtime";
  private static final long HOUR = 3600;

  /** The zone of the process; null if it is not given by a zoneinfo file. */
  static @Nullable PosixZone local() {
    String variable = System.getenv("TZ");
    if (variable == null) {
      return read(LOCAL);
    }
    String id = variable.startsWith(":") ? variable.substring(1) : variable;
    return id.isEmpty() || id.startsWith("/") ? null : read(FOLDER + id);
  }

  private static @Nullable PosixZone read(String file) {
    String text;
    try (InputStream in = new FileInputStream(file)) {
      text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return null;
    }
    boolean hasRule = text.startsWith("TZif") && text.charAt(4) >= '2' && text.endsWith("\n");
    int begin = text.lastIndexOf('\n', text.length() - 2) + 1;
    return hasRule ? parse(text.substring(begin, text.length() - 1)) : null;
  }

  /** The zone of a rule; null if the text is none. */
  static @Nullable PosixZone parse(String rule) {
    return new Rule(rule).parse();
  }

  /** Standard time is the time that is further west, as C programs see it. */
  private static PosixZone of(String name, long west, String other, long otherWest) {
    return west >= otherWest
        ? new PosixZone(name, west, other, otherWest)
        : new PosixZone(other, otherWest, name, west);
  }

  /** A rule that is being read. */
  private static final class Rule {
    private final String text;
    private int at;

    Rule(String text) {
      this.text = text;
    }

    @Nullable PosixZone parse() {
      String name = name();
      if (name.isEmpty()) {
        return null;
      }
      long west = offset();
      String summerName = name();
      if (summerName.isEmpty()) {
        return of(name, west, name, west);
      }
      boolean isGiven = at < text.length() && text.charAt(at) != ',';
      return of(name, west, summerName, isGiven ? offset() : west - HOUR);
    }

    /** Letters, or anything between angle brackets. */
    private String name() {
      if (at < text.length() && text.charAt(at) == '<') {
        int end = text.indexOf('>', at);
        String name = text.substring(at + 1, end);
        at = end + 1;
        return name;
      }
      int begin = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      return text.substring(begin, at);
    }

    /** Hours, minutes and seconds west: {@code -5:30}. */
    private long offset() {
      int sign = 1;
      if (text.charAt(at) == '-' || text.charAt(at) == '+') {
        sign = text.charAt(at++) == '-' ? -1 : 1;
      }
      long seconds = number() * HOUR;
      for (long unit = 60; at < text.length() && text.charAt(at) == ':'; unit = 1) {
        at++;
        seconds += number() * unit;
      }
      return sign * seconds;
    }

    private long number() {
      int begin = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      return Long.parseLong(text, begin, at, 10);
    }
  }
}
