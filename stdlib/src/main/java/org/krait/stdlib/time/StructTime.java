package org.krait.stdlib.time;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.types.PyStructSequence;
import org.krait.runtime.types.StructSequence;
import org.krait.stdlib.time.Zone.Clock;

/** The type {@code time.struct_time}, and time tuples checked and taken apart. */
final class StructTime {
  static final StructSequence TYPE =
      new StructSequence(
          "time",
          "struct_time",
          "The time value as returned by gmtime(), localtime(), and strptime(), and\n"
              + " accepted by asctime(), mktime() and strftime().  May be considered as a\n"
              + " sequence of 9 integers.\n"
              + "\n"
              + " Note that several fields' values are not the same as those defined by\n"
              + " the C language standard for struct tm.  For example, the value of the\n"
              + " field tm_year is the actual year, not year - 1900.  See individual\n"
              + " fields' descriptions for details.",
          true,
          9,
          "tm_year",
          "year, for example, 1993",
          "tm_mon",
          "month of year, range [1, 12]",
          "tm_mday",
          "day of month, range [1, 31]",
          "tm_hour",
          "hours, range [0, 23]",
          "tm_min",
          "minutes, range [0, 59]",
          "tm_sec",
          "seconds, range [0, 61])",
          "tm_wday",
          "day of week, range [0, 6], Monday is 0",
          "tm_yday",
          "day of year, range [1, 366]",
          "tm_isdst",
          "1 if summer time is in effect, 0 if not, and -1 if unknown",
          "tm_zone",
          "abbreviation of timezone name",
          "tm_gmtoff",
          "offset from UTC in seconds");

  private StructTime() {}

  /** The broken-down time of a moment, as clocks show it. */
  static PyStructSequence of(long seconds, Clock clock) {
    LocalDateTime t = LocalDateTime.ofEpochSecond(seconds + clock.offset(), 0, ZoneOffset.UTC);
    return TYPE.of(
        (long) t.getYear(),
        (long) t.getMonthValue(),
        (long) t.getDayOfMonth(),
        (long) t.getHour(),
        (long) t.getMinute(),
        (long) t.getSecond(),
        (long) t.getDayOfWeek().getValue() - 1,
        (long) t.getDayOfYear(),
        clock.isSummer() ? 1L : 0L,
        clock.name(),
        (long) clock.offset());
  }

  /** The fields of a time tuple: year, month 1–12, day… as struct tm would take them. */
  // CPython: timemodule.c gettmarg
  static long[] fields(Object o, String function) {
    if (!(o instanceof PyTuple tuple)) {
      throw Errors.typeError("Tuple or struct_time argument required");
    }
    if (tuple.size() != 9) {
      throw Errors.typeError(function + "(): illegal time tuple argument");
    }
    long[] fields = new long[9];
    for (int i = 0; i < 9; i++) {
      fields[i] = Arguments.toParsedInt(tuple.get(i));
    }
    if (fields[0] < Integer.MIN_VALUE + 1900) {
      throw Errors.overflowError("year out of range");
    }
    return fields;
  }

  /** Refuses fields out of range; zero month, day and day of year count as the first. */
  // CPython: timemodule.c checktm
  static void check(long[] f) {
    f[1] = f[1] == 0 ? 1 : f[1];
    f[2] = f[2] == 0 ? 1 : f[2];
    f[7] = f[7] == 0 ? 1 : f[7];
    range(f[1], 1, 12, "month");
    range(f[2], 1, 31, "day of month");
    range(f[3], 0, 23, "hour");
    range(f[4], 0, 59, "minute");
    range(f[5], 0, 61, "seconds");
    if (f[6] < -1) {
      throw Errors.valueError("day of week out of range");
    }
    f[6] = Math.floorMod(f[6], 7);
    range(f[7], 1, 366, "day of year");
  }

  private static void range(long value, long from, long to, String what) {
    if (value < from || value > to) {
      throw Errors.valueError(what + " out of range");
    }
  }

  /** The zone offset and name that a struct_time carries, or those of UTC. */
  static Object zoneField(Object o, int index) {
    return o instanceof PyStructSequence s ? s.field(index) : PySingleton.NONE;
  }
}
