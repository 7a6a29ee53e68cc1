package org.krait.runtime.object;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.krait.runtime.ops.Sets;

class PySetTest {
  private static PySet of(long... keys) {
    PySet set = new PySet();
    for (long key : keys) {
      set.add(key);
    }
    return set;
  }

  @Test
  void keysComeInTheOrderOfCPython() {
    assertArrayEquals(new Object[] {64L, 33L, 0L, 5L, 8L, 10L}, of(10, 5, 33, 64, 8, 0).toArray());
    assertArrayEquals(
        new Object[] {1L, 17L, 3L, 100L, 5L, 8L, 9L},
        Sets.union(of(5, 3, 8), of(100, 1, 9, 17)).toArray());
    assertArrayEquals(
        new Object[] {1L, 2L, 900L, 5L, 7L, 40L, 50L, 60L},
        Sets.symmetricDifference(of(1, 2, 3, 40, 50, 60, 7), of(3, 5, 900)).toArray());
  }

  @Test
  void frozensetHashesAsInCPython() {
    PyFrozenset set = new PyFrozenset();
    assertEquals(133146708735736L, set.hash());
    set = new PyFrozenset();
    set.addAll(of(1, 2, 3));
    assertEquals(-272375401224217160L, set.hash());
    PySet hundred = new PySet();
    for (long i = 0; i < 100; i++) {
      hundred.add(i);
    }
    set = new PyFrozenset();
    set.addAll(hundred);
    assertEquals(4411996150312757951L, set.hash());
  }

  @Test
  void behavesAsAHashSetUnderRandomOperations() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      PySet set = new PySet();
      Set<Object> expected = new HashSet<>();
      for (int step = 0; step < 800; step++) {
        Object key = random.nextBoolean() ? (Object) (long) random.nextInt(80) : "k" + step % 50;
        switch (random.nextInt(5)) {
          case 0, 1 -> assertEquals(expected.add(key), set.add(key));
          case 2 -> assertEquals(expected.remove(key), set.remove(key));
          case 3 -> assertEquals(expected.contains(key), set.contains(key));
          default -> {
            Object popped = set.pop();
            assertEquals(popped != null, expected.remove(popped));
          }
        }
        assertEquals(expected.size(), set.size());
      }
      assertEquals(expected, new HashSet<>(java.util.Arrays.asList(set.toArray())));
    }
  }
}
