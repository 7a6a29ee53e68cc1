package org.krait.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.krait.runtime.object.PyTuple;

class SortingTest {
  /** Sorts by the tens of the numbers alone, so that stability shows. */
  private static final SortOrder BY_TENS =
      new SortOrder() {
        @Override
        boolean less(Object a, Object b) {
          return (Long) a / 10 < (Long) b / 10;
        }
      };

  @Test
  void sortsStably() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Object[] items = new Object[random.nextInt(700)];
      int kind = random.nextInt(4);
      for (int i = 0; i < items.length; i++) {
        items[i] =
            switch (kind) {
              case 0 -> (long) random.nextInt(1000);
              case 1 -> (long) (i * 10 + random.nextInt(30));
              case 2 -> (long) ((items.length - i) * 5);
              default -> (long) (i % 50 * 10 + random.nextInt(2));
            };
      }
      Object[] expected = items.clone();
      Arrays.sort(expected, Comparator.comparing(o -> (Long) o / 10));
      Object[] values = items.clone();
      Object[] keys = items.clone();
      new TimSort(keys, values, BY_TENS).sort();
      assertArrayEquals(expected, keys);
      assertArrayEquals(expected, values);
    }
  }

  @Test
  void sortsByRanksAsByComparing() {
    for (int seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      Object[] keys = new Object[1 + random.nextInt(seed % 50 == 0 ? 6000 : 700)];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = key(random, seed % 8);
      }
      Object[] values = new Object[keys.length];
      Arrays.setAll(values, i -> (long) i);
      Object[] expectedKeys = keys.clone();
      Object[] expected = values.clone();
      SortOrder order = SortOrder.of(keys);
      new TimSort(expectedKeys, expected, order).sort();
      Ranks ranks = Ranks.of(keys, order);
      if (ranks != null) {
        ranks.sort(keys, values, new TimSort(keys, values, order));
        assertArrayEquals(expectedKeys, keys);
        assertArrayEquals(expected, values);
      }
    }
  }

  private static Object key(Random random, int kind) {
    return switch (kind) {
      case 0 -> random.nextLong();
      case 1 -> (long) random.nextInt(200) - 100;
      case 2 -> (random.nextInt(100) - 50) * (random.nextBoolean() ? 0.5 : -0.0);
      case 3 -> random.nextGaussian() * Double.MAX_VALUE;
      case 4 -> "prefix" + Integer.toString(random.nextInt(5000), 36);
      case 5 -> text(random);
      case 6 -> new PyTuple(text(random), (long) random.nextInt(3));
      default -> new PyTuple((long) random.nextInt(20), random.nextInt(9) / 2.0, text(random));
    };
  }

  /** Up to ten characters, some of them beyond Latin-1, or zero. */
  private static String text(Random random) {
    char[] chars = new char[random.nextInt(11)];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = "abcd\0\u00fe\u00ff\u0100\u20ac\ud800".charAt(random.nextInt(10));
    }
    return new String(chars);
  }

  @Test
  void anOrderThatContradictsItselfLosesNothing() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Object[] items = new Object[random.nextInt(500)];
      for (int i = 0; i < items.length; i++) {
        items[i] = (long) i;
      }
      SortOrder coin =
          new SortOrder() {
            @Override
            boolean less(Object a, Object b) {
              return random.nextBoolean();
            }
          };
      new TimSort(items, null, coin).sort();
      assertEquals(items.length, Arrays.stream(items).distinct().count());
    }
  }
}
