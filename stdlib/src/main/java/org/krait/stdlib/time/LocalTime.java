package org.krait.stdlib.time;

import java.io.File;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.krait.stdlib.time.Zone.Clock;

/** The time zone that a value of the variable TZ names, and local times as seconds. */
final class LocalTime {
  private static final String FOLDER = "/usr/share/zoneinfo/";
  private static final String LOCAL = "/etc/localtime";
  private static final long DAY = 86_400;
  private static final long HOUR = 3600;
  private static final long YEAR = (365 * 24 + 6) * HOUR;
  private static final long STRIDE = 7 * DAY;

  private final Zone zone;

  /** What clocks show in winter and in summer; standard time is the one further west. */
  private final Clock standard;

  private final Clock summer;

  // CPython: timemodule.c init_timezone
  private LocalTime(Zone zone) {
    this.zone = zone;
    long begin = System.currentTimeMillis() / 1000 / YEAR * YEAR;
    Clock january = zone.at(begin);
    Clock july = zone.at(begin + YEAR / 2);
    boolean southern = january.offset() > july.offset();
    this.standard = southern ? july : january;
    this.summer = southern ? january : july;
  }

  /** The zone that TZ names; without it, the system's. */
  static LocalTime of(@Nullable String variable) {
    return new LocalTime(variable == null ? system() : named(variable));
  }

  private static Zone system() {
    Zone local = ZoneFile.read(LOCAL);
    if (local != null) {
      return local;
    }
    return new File(FOLDER).isDirectory()
        ? ZoneRule.parse("UTC0")
        : new JavaZone(ZoneId.systemDefault());
  }

  private static Zone named(String variable) {
    String id = variable.startsWith(":") ? variable.substring(1) : variable;
    if (id.isEmpty()) {
      return ZoneRule.parse("UTC0");
    }
    Zone file = ZoneFile.read(id.startsWith("/") ? id : FOLDER + id);
    if (file != null) {
      return file;
    }
    try {
      return id.indexOf('/') > 0 ? new JavaZone(ZoneId.of(id)) : ZoneRule.parse(id);
    } catch (DateTimeException e) {
      return ZoneRule.parse(id);
    }
  }

  Clock at(long seconds) {
    return zone.at(seconds);
  }

  Clock standard() {
    return standard;
  }

  Clock summer() {
    return summer;
  }

  /** Seconds since the epoch of a local time whose fields may overflow. */
  // mktime(3)
  long seconds(long[] fields) {
    long local = localSeconds(fields);
    Clock before = zone.at(local - zone.at(local - DAY).offset());
    Clock after = zone.at(local - zone.at(local + DAY).offset());
    boolean wanted = fields[8] > 0;
    Clock known = fields[8] >= 0 && before.isSummer() != wanted ? after : before;
    if (!isShownBy(local, known)) {
      known = zone.at(local - DAY);
    }
    if (fields[8] >= 0 && known.isSummer() != wanted) {
      return local - offset(wanted, local, known);
    }
    return local - known.offset();
  }

  private boolean isShownBy(long local, Clock clock) {
    return zone.at(local - clock.offset()).offset() == clock.offset();
  }

  /** The offset of the other kind of time that was or will be valid nearest; else an hour more. */
  private long offset(boolean summerTime, long local, Clock known) {
    for (long distance = STRIDE; distance < YEAR; distance += STRIDE) {
      for (long near : new long[] {local - distance, local + distance}) {
        Clock other = zone.at(near);
        if (other.isSummer() == summerTime) {
          return other.offset();
        }
      }
    }
    return known.offset() + (summerTime ? HOUR : -HOUR);
  }

  private static long localSeconds(long[] f) {
    long year = f[0] + Math.floorDiv(f[1] - 1, 12);
    int month = Math.floorMod(f[1] - 1, 12) + 1;
    long days = LocalDate.of((int) year, month, 1).toEpochDay() + f[2] - 1;
    return days * DAY + f[3] * 3600 + f[4] * 60 + f[5];
  }
}
