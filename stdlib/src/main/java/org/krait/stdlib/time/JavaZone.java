package org.krait.stdlib.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;

/** A time zone as Java knows it, where the system has no zoneinfo file of it. */
record JavaZone(ZoneId id) implements Zone {
  @Override
  public Clock at(long seconds) {
    Instant moment = Instant.ofEpochSecond(seconds);
    boolean summer = id.getRules().isDaylightSavings(moment);
    String name = TimeZone.getTimeZone(id).getDisplayName(summer, TimeZone.SHORT, Locale.ROOT);
    return new Clock(name, id.getRules().getOffset(moment).getTotalSeconds(), summer);
  }
}
