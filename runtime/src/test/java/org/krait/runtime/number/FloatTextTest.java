package org.krait.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FloatTextTest {
  @Test
  void reprHasTheFewestDigits() {
    assertEquals("0.1", FloatText.repr(0.1));
    assertEquals("5e-324", FloatText.repr(Double.MIN_VALUE));
    assertEquals("2e-323", FloatText.repr(2e-323));
    assertEquals("1e+16", FloatText.repr(1e16));
    assertEquals("1000000000000000.0", FloatText.repr(1e15));
    assertEquals("0.0001", FloatText.repr(1e-4));
    assertEquals("1e-05", FloatText.repr(1e-5));
    assertEquals("-0.0", FloatText.repr(-0.0));
    assertEquals("inf", FloatText.repr(Double.POSITIVE_INFINITY));
  }

  @Test
  void fewPlacesAreWrittenAsJavaDoes() {
    for (int i = -2_000_000; i < 2_000_000; i += 7) {
      for (double x : new double[] {i / 10.0, i / 100.0, i / 1000.0, i * 0.01, i * 0.1, i * 3.7}) {
        double magnitude = Math.abs(x);
        if (magnitude >= 1e-3 && magnitude < 1e7) {
          assertEquals(Double.toString(x), FloatText.repr(x));
        }
      }
    }
  }

  @Test
  void stylesAreThoseOfC() {
    assertEquals("2.67", FloatText.format(2.675, 'f', 2, false, false));
    assertEquals("1.000e+100", FloatText.format(1e100, 'e', 3, false, false));
    assertEquals("1e-05", FloatText.format(1e-5, 'g', 6, false, false));
    assertEquals("1.00000", FloatText.format(1, 'g', 6, true, false));
    assertEquals("NAN", FloatText.format(Double.NaN, 'F', 2, false, false));
  }
}
