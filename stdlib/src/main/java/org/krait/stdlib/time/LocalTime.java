package org.krait.stdlib.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The local time zone, and local times as seconds since the epoch. */
final class LocalTime {
  private static final long DAY = 86_400;

  private LocalTime() {}

  static ZoneId zone() {
    return ZoneId.systemDefault();
  }

  /** The abbreviation of the zone's name in winter or summer. */
  static String zoneName(boolean summer) {
    return StructTime.zoneName(zone(), summer);
  }

  /** The zone's offset from UTC at a local time, in seconds. */
  static long offset(long[] fields) {
    return zone().getRules().getOffset(dateTime(fields)).getTotalSeconds();
  }

  /** Names and offsets as C programs see them. */
  static PosixZone posixZone() {
    PosixZone quick = PosixZone.local();
    return quick != null
        ? quick
        : new PosixZone(zoneName(false), -offset(false), zoneName(true), -offset(true));
  }

  /** The offset in winter, or in summer where there is one. */
  private static long offset(boolean summer) {
    for (int month = 1; month <= 12; month++) {
      Instant at =
          LocalDate.of(LocalDate.now().getYear(), month, 1).atStartOfDay(zone()).toInstant();
      if (zone().getRules().isDaylightSavings(at) == summer) {
        return zone().getRules().getOffset(at).getTotalSeconds();
      }
    }
    return zone().getRules().getStandardOffset(Instant.EPOCH).getTotalSeconds();
  }

  /** Seconds since the epoch of a local time whose fields may overflow. */
  static long seconds(long[] fields) {
    LocalDateTime local = dateTime(fields);
    return local.toEpochSecond(zone().getRules().getOffset(local));
  }

  private static LocalDateTime dateTime(long[] f) {
    long year = f[0] + Math.floorDiv(f[1] - 1, 12);
    int month = Math.floorMod(f[1] - 1, 12) + 1;
    long days = LocalDate.of((int) year, month, 1).toEpochDay() + f[2] - 1;
    long seconds = days * DAY + f[3] * 3600 + f[4] * 60 + f[5];
    return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
  }
}
