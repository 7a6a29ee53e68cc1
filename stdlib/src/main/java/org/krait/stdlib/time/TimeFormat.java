package org.krait.stdlib.time;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import org.krait.runtime.object.PySingleton;

/** The directives of {@code strftime} in the C locale. */
final class TimeFormat {
  static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };
  private static final String[] LONG_DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  private static final String[] LONG_MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private final long[] f;
  private final Object zone;
  private final Object offset;

  /** Formats the fields of a time tuple, with its zone's name and offset or None. */
  TimeFormat(long[] fields, Object zone, Object offset) {
    this.f = fields;
    this.zone = zone;
    this.offset = offset;
  }

  String format(String pattern) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c != '%' || i + 1 == pattern.length()) {
        out.append(c);
        continue;
      }
      char directive = pattern.charAt(++i);
      if ((directive == 'E' || directive == 'O') && i + 1 < pattern.length()) {
        directive = pattern.charAt(++i);
      }
      if (directive == '-' && i + 1 < pattern.length()) {
        out.append(unpadded(expand(pattern.charAt(++i))));
      } else {
        out.append(expand(directive));
      }
    }
    return out.toString();
  }

  private static String unpadded(String text) {
    int i = 0;
    while (i < text.length() - 1 && (text.charAt(i) == '0' || text.charAt(i) == ' ')) {
      i++;
    }
    return text.substring(i);
  }

  private String expand(char directive) {
    return switch (directive) {
      case 'a' -> DAYS[(int) f[6]];
      case 'A' -> LONG_DAYS[(int) f[6]];
      case 'b', 'h' -> MONTHS[(int) f[1] - 1];
      case 'B' -> LONG_MONTHS[(int) f[1] - 1];
      case 'c' -> format("%a %b %e %H:%M:%S %Y");
      case 'C' -> two(Math.floorDiv(f[0], 100));
      case 'd' -> two(f[2]);
      case 'D', 'x' -> format("%m/%d/%y");
      case 'e' -> padded(f[2]);
      case 'F' -> format("%Y-%m-%d");
      case 'g' -> two(Math.floorMod(isoYear(), 100));
      case 'G' -> Long.toString(isoYear());
      case 'H' -> two(f[3]);
      case 'I' -> two(twelve());
      case 'j' -> three(f[7]);
      case 'k' -> padded(f[3]);
      case 'l' -> padded(twelve());
      case 'm' -> two(f[1]);
      case 'M' -> two(f[4]);
      case 'n' -> "\n";
      case 'p' -> f[3] < 12 ? "AM" : "PM";
      case 'P' -> f[3] < 12 ? "am" : "pm";
      case 'r' -> format("%I:%M:%S %p");
      case 'R' -> format("%H:%M");
      case 's' -> Long.toString(LocalTime.seconds(f));
      case 'S' -> two(f[5]);
      case 't' -> "\t";
      case 'T', 'X' -> format("%H:%M:%S");
      case 'u' -> Long.toString(f[6] + 1);
      case 'U' -> two((f[7] + 6 - (f[6] + 1) % 7) / 7);
      case 'V' -> two(isoWeek());
      case 'w' -> Long.toString((f[6] + 1) % 7);
      case 'W' -> two((f[7] + 6 - f[6]) / 7);
      case 'y' -> two(Math.floorMod(f[0], 100));
      case 'Y' -> Long.toString(f[0]);
      case 'z' -> offsetText();
      case 'Z' -> zone == PySingleton.NONE ? LocalTime.zoneName(f[8] > 0) : zone.toString();
      case '%' -> "%";
      default -> "%" + directive;
    };
  }

  private String offsetText() {
    long seconds = offset instanceof Long n ? n : LocalTime.offset(f);
    long minutes = Math.abs(seconds) / 60;
    return (seconds < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60);
  }

  private long twelve() {
    return f[3] % 12 == 0 ? 12 : f[3] % 12;
  }

  private LocalDate date() {
    return LocalDate.ofYearDay((int) f[0], (int) Math.min(f[7], 365));
  }

  private long isoYear() {
    return date().get(WeekFields.ISO.weekBasedYear());
  }

  private long isoWeek() {
    return date().get(WeekFields.ISO.weekOfWeekBasedYear());
  }

  static String two(long value) {
    return value >= 0 && value < 10 ? "0" + value : Long.toString(value);
  }

  private static String three(long value) {
    return value < 100 ? "0" + two(value) : Long.toString(value);
  }

  static String padded(long value) {
    return value < 10 ? " " + value : Long.toString(value);
  }
}
