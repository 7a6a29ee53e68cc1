package org.krait.stdlib.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time zone given by a rule of POSIX, such as {@code CET-1CEST,M3.5.0,M10.5.0/3}. */
// CPython leaves it to the C library: tzset(3)
final class ZoneRule implements Zone {
  private static final int HOUR = 3600;
  private static final long DAY = 86_400;
  private static final int SHORTEST_NAME = 3;
  private static final String USUAL_DATES = ",M3.2.0,M11.1.0";

  private final Clock standard;
  private final @Nullable Summer summer;

  private ZoneRule(Clock standard, @Nullable Summer summer) {
    this.standard = standard;
    this.summer = summer;
  }

  /** When other clocks are valid. */
  private record Summer(Clock clock, Change begin, Change end) {}

  /**
   * A change of clocks that comes each year.
   *
   * @param kind M for a day of a week of a month, J for a day of years without February 29, else a
   *     day of the year from 0
   * @param time seconds since midnight, as clocks show it before the change
   */
  private record Change(char kind, int month, int week, int day, int time) {
    /** The change in some year, as seconds that clocks show. */
    long in(int year) {
      return epochDay(year) * DAY + time;
    }

    private long epochDay(int year) {
      LocalDate january = LocalDate.of(year, 1, 1);
      if (kind == 'J') {
        return january.toEpochDay() + day - (january.isLeapYear() && day >= 60 ? 0 : 1);
      }
      if (kind != 'M') {
        return january.toEpochDay() + day;
      }
      LocalDate first = LocalDate.of(year, month, 1);
      int date = Math.floorMod(day - first.getDayOfWeek().getValue(), 7) + (week - 1) * 7;
      return first.toEpochDay() + (date < first.lengthOfMonth() ? date : date - 7);
    }
  }

  @Override
  public Clock at(long seconds) {
    Summer s = summer;
    if (s == null) {
      return standard;
    }
    int year = LocalDate.ofEpochDay(Math.floorDiv(seconds + standard.offset(), DAY)).getYear();
    long begin = s.begin.in(year) - standard.offset();
    long end = s.end.in(year) - s.clock.offset();
    boolean inside =
        begin < end ? seconds >= begin && seconds < end : seconds >= begin || seconds < end;
    return inside ? s.clock : standard;
  }

  /** The zone of a rule; UTC without a name where the text is none. */
  static ZoneRule parse(String rule) {
    return new Parser(rule).parse();
  }

  /** Reads a rule; what does not fit counts as absent. */
  private static final class Parser {
    private String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    ZoneRule parse() {
      String name = name();
      if (name.length() < SHORTEST_NAME) {
        return new ZoneRule(new Clock("", 0, false), null);
      }
      int offset = -seconds();
      String summerName = name();
      Clock standard = new Clock(name, offset, false);
      if (summerName.length() < SHORTEST_NAME) {
        return new ZoneRule(standard, null);
      }
      int summerOffset = isAtNumber() ? -seconds() : offset + HOUR;
      if (peek() != ',') {
        text = USUAL_DATES;
        at = 0;
      }
      Clock clock = new Clock(summerName, summerOffset, true);
      return new ZoneRule(standard, new Summer(clock, change(), change()));
    }

    private char peek() {
      return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean isAt(char c) {
      boolean found = peek() == c;
      at += found ? 1 : 0;
      return found;
    }

    private boolean isAtNumber() {
      return peek() == '-' || peek() == '+' || Character.isDigit(peek());
    }

    /** Letters, or anything between angle brackets. */
    private String name() {
      boolean quoted = isAt('<');
      int begin = at;
      while (quoted ? peek() != '>' && peek() != '\0' : Character.isLetter(peek())) {
        at++;
      }
      String name = text.substring(begin, at);
      at += quoted && at < text.length() ? 1 : 0;
      return name;
    }

    /** Hours, minutes and seconds: {@code -5:30}. */
    private int seconds() {
      int sign = isAt('-') ? -1 : 1;
      isAt('+');
      int seconds = number(HOUR);
      for (int unit = 60; unit > 0 && isAt(':'); unit /= 60) {
        seconds += number(unit);
      }
      return sign * seconds;
    }

    private int number(int unit) {
      int number = 0;
      for (; Character.isDigit(peek()) && number < 1000; at++) {
        number = number * 10 + peek() - '0';
      }
      return number * unit;
    }

    /** {@code ,M3.5.0/2}, {@code ,J60} or {@code ,59}. */
    private Change change() {
      isAt(',');
      char kind = isAt('M') ? 'M' : isAt('J') ? 'J' : '0';
      int month = 1;
      int week = 1;
      if (kind == 'M') {
        month = Math.clamp(number(1), 1, 12);
        isAt('.');
        week = Math.clamp(number(1), 1, 5);
        isAt('.');
      }
      int day = number(1);
      return new Change(kind, month, week, day, isAt('/') ? seconds() : 2 * HOUR);
    }
  }
}
