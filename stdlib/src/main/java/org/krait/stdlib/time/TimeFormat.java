package org.krait.stdlib.time;

import java.time.Year;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

  private static final String FLAGS = "_-0^#";
  private static final int MOST_DIGITS = 4;

  private final long[] f;
  private final Object zone;
  private final Object offset;
  private final LocalTime local;

  /** Formats the fields of a time tuple, with its zone's name and offset or None. */
  TimeFormat(long[] fields, Object zone, Object offset, LocalTime local) {
    this.local = local;
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
      i = directive(pattern, i, out);
    }
    return out.toString();
  }

  /** Expands the directive that begins with a percent sign; the index of its last character. */
  // strftime(3): flags, width, modifier
  private int directive(String pattern, int percent, StringBuilder out) {
    int at = percent + 1;
    while (at < pattern.length() && FLAGS.indexOf(pattern.charAt(at)) >= 0) {
      at++;
    }
    String flags = pattern.substring(percent + 1, at);
    int begin = at;
    while (at < pattern.length() && at < begin + MOST_DIGITS && isDigit(pattern.charAt(at))) {
      at++;
    }
    int width = begin == at ? 0 : Integer.parseInt(pattern, begin, at, 10);
    if (at < pattern.length() - 1 && (pattern.charAt(at) == 'E' || pattern.charAt(at) == 'O')) {
      at++;
    }
    String text = at < pattern.length() ? expand(pattern.charAt(at)) : null;
    if (text == null) {
      out.append(pattern, percent, Math.min(at + 1, pattern.length()));
      return at;
    }
    out.append(padded(cased(text, flags), flags, width));
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String cased(String text, String flags) {
    if (flags.indexOf('^') >= 0) {
      return text.toUpperCase(Locale.ROOT);
    }
    if (flags.indexOf('#') < 0) {
      return text;
    }
    String upper = text.toUpperCase(Locale.ROOT);
    return text.equals(upper) ? text.toLowerCase(Locale.ROOT) : upper;
  }

  /** Takes leading zeros and spaces away, or puts others, as the last flag says. */
  private static String padded(String text, String flags, int width) {
    String bare = unpadded(text);
    boolean isNumber = !bare.isEmpty() && isDigit(bare.charAt(bare.length() - 1));
    int last = Math.max(flags.lastIndexOf('_'), flags.lastIndexOf('0'));
    if (flags.lastIndexOf('-') > last) {
      return bare;
    }
    char pad = last >= 0 ? (flags.charAt(last) == '_' ? ' ' : '0') : isNumber ? '0' : ' ';
    if (last < 0 || !isNumber) {
      return String.valueOf(pad).repeat(Math.max(0, width - text.length())) + text;
    }
    int full = Math.max(width, text.length());
    return String.valueOf(pad).repeat(Math.max(0, full - bare.length())) + bare;
  }

  private static String unpadded(String text) {
    int i = 0;
    while (i < text.length() - 1 && (text.charAt(i) == '0' || text.charAt(i) == ' ')) {
      i++;
    }
    return text.substring(i);
  }

  private @Nullable String expand(char directive) {
    return switch (directive) {
      case 'a' -> DAYS[(int) f[6]];
      case 'A' -> LONG_DAYS[(int) f[6]];
      case 'b', 'h' -> MONTHS[(int) f[1] - 1];
      case 'B' -> LONG_MONTHS[(int) f[1] - 1];
      case 'c' -> format("%a %b %e %H:%M:%S %Y");
      case 'C' -> Long.toString(Math.floorDiv(f[0], 100));
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
      case 's' -> Long.toString(local.seconds(f));
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
      case 'Z' -> zone == PySingleton.NONE ? localName() : zone.toString();
      case '%' -> "%";
      default -> null;
    };
  }

  private String localName() {
    return (f[8] > 0 ? local.summer() : local.standard()).name();
  }

  private String offsetText() {
    long seconds = offset instanceof Long n ? n : 0;
    long minutes = Math.abs(seconds) / 60;
    return (seconds < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60);
  }

  private long twelve() {
    return f[3] % 12 == 0 ? 12 : f[3] % 12;
  }

  private long isoYear() {
    long days = isoDays(0);
    if (days < 0) {
      return f[0] - 1;
    }
    return isoDays(-daysOf(f[0])) >= 0 ? f[0] + 1 : f[0];
  }

  private long isoWeek() {
    long days = isoDays(0);
    if (days < 0) {
      days = isoDays(daysOf(f[0] - 1));
    } else if (isoDays(-daysOf(f[0])) >= 0) {
      days = isoDays(-daysOf(f[0]));
    }
    return days / 7 + 1;
  }

  /** The days since the first week of the year began, whose Thursday is in the year. */
  private long isoDays(long shift) {
    long day = f[7] - 1 + shift;
    return day - Math.floorMod(day - (f[6] + 1) % 7 + 4, 7) + 3;
  }

  private static long daysOf(long year) {
    return Year.isLeap(year) ? 366 : 365;
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
