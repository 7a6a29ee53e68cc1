package org.krait.stdlib.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class PosixZoneTest {
  @Test
  void zoneWithoutSummerTime() {
    assertEquals(new PosixZone("UTC", 0, "UTC", 0), PosixZone.parse("UTC0"));
    assertEquals(new PosixZone("-03", 10_800, "-03", 10_800), PosixZone.parse("<-03>3"));
    assertEquals(new PosixZone("IST", -19_800, "IST", -19_800), PosixZone.parse("IST-5:30"));
  }

  @Test
  void summerIsAnHourEastOfWinterUnlessGiven() {
    assertEquals(
        new PosixZone("CET", -3600, "CEST", -7200), PosixZone.parse("CET-1CEST,M3.5.0,M10.5.0/3"));
    assertEquals(
        new PosixZone("+1030", -37_800, "+11", -39_600),
        PosixZone.parse("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0"));
  }

  @Test
  void standardTimeIsTheOneFurtherWest() {
    assertEquals(
        new PosixZone("GMT", 0, "IST", -3600), PosixZone.parse("IST-1GMT0,M10.5.0,M3.5.0/1"));
  }

  @Test
  void textThatIsNoRule() {
    assertNull(PosixZone.parse(""));
  }
}
