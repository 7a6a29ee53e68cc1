package org.krait.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FloatTextTest {
  @Test
  void roundsHalfToEvenOfTheExactValue() {
    assertEquals("2", FloatText.format(2.5, 'f', 0, false));
    assertEquals("4", FloatText.format(3.5, 'f', 0, false));
    assertEquals("2.67", FloatText.format(2.675, 'f', 2, false));
  }

  @Test
  void choosesTheNotationOfG() {
    assertEquals("1e-05", FloatText.format(1e-5, 'g', 6, false));
    assertEquals("0.0001", FloatText.format(1e-4, 'g', 6, false));
    assertEquals("1e+06", FloatText.format(999999.5, 'g', 6, false));
    assertEquals("1.00000", FloatText.format(1, 'g', 6, true));
  }

  @Test
  void writesSignsOfZeroAndInfinity() {
    assertEquals("-0.0e+00", FloatText.format(-0.0, 'e', 1, false));
    assertEquals("-INF", FloatText.format(Double.NEGATIVE_INFINITY, 'F', 1, false));
  }
}
