package org.krait.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

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
