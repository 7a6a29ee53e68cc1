package org.krait.stdlib.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.krait.stdlib.time.Zone.Clock;

class ZoneRuleTest {
  private static final long JANUARY_2001 = 978_307_200;
  private static final long JULY_2001 = 993_945_600;

  private static void check(String rule, Clock january, Clock july) {
    assertEquals(january, ZoneRule.parse(rule).at(JANUARY_2001));
    assertEquals(july, ZoneRule.parse(rule).at(JULY_2001));
  }

  @Test
  void zoneWithoutSummerTime() {
    check("UTC0", new Clock("UTC", 0, false), new Clock("UTC", 0, false));
    check("<-03>3", new Clock("-03", -10_800, false), new Clock("-03", -10_800, false));
    check("IST-5:30", new Clock("IST", 19_800, false), new Clock("IST", 19_800, false));
  }

  @Test
  void summerIsAnHourEastOfWinterUnlessGiven() {
    check(
        "CET-1CEST,M3.5.0,M10.5.0/3", new Clock("CET", 3600, false), new Clock("CEST", 7200, true));
    check(
        "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
        new Clock("+11", 39_600, true),
        new Clock("+1030", 37_800, false));
    check("EST5EDT", new Clock("EST", -18_000, false), new Clock("EDT", -14_400, true));
  }

  @Test
  void clocksChangeAtTheSecond() {
    ZoneRule berlin = ZoneRule.parse("CET-1CEST,M3.5.0,M10.5.0/3");
    long spring = 985_482_000;
    long autumn = 1_004_230_800;
    assertEquals("CET CEST", berlin.at(spring - 1).name() + " " + berlin.at(spring).name());
    assertEquals("CEST CET", berlin.at(autumn - 1).name() + " " + berlin.at(autumn).name());
  }

  @Test
  void whatIsNoRuleIsGreenwichTime() {
    check("", new Clock("", 0, false), new Clock("", 0, false));
    check("X5", new Clock("", 0, false), new Clock("", 0, false));
    check("Nonsense/Zone", new Clock("Nonsense", 0, false), new Clock("Nonsense", 0, false));
  }
}
