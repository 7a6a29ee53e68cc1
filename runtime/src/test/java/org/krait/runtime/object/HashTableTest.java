package org.krait.runtime.object;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HashTableTest {
  @Test
  void behavesAsALinkedHashMapUnderRandomOperations() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      PyDict dict = new PyDict();
      Map<Object, Object> expected = new LinkedHashMap<>();
      int range = 1 + random.nextInt(60);
      for (int step = 0; step < 600; step++) {
        Object key = key(random.nextInt(range));
        switch (random.nextInt(7)) {
          case 0, 1, 2 -> assertEquals(expected.put(key, (long) step), dict.put(key, (long) step));
          case 3, 4 -> assertEquals(expected.remove(key), dict.remove(key));
          case 5 -> assertEquals(expected.get(key), dict.get(key));
          default -> removeLast(dict, expected);
        }
        assertEquals(expected.size(), dict.size());
      }
      assertArrayEquals(expected.keySet().toArray(), keys(dict).toArray());
    }
  }

  private static Object key(int n) {
    return switch (n % 3) {
      case 0 -> (long) n;
      case 1 -> "key" + n;
      default -> BigInteger.ONE.shiftLeft(70 + n);
    };
  }

  private static void removeLast(PyDict dict, Map<Object, Object> expected) {
    Object[] pair = dict.table().removeLast();
    if (expected.isEmpty()) {
      assertNull(pair);
      return;
    }
    Object last = new ArrayList<>(expected.keySet()).getLast();
    assertEquals(last, pair[0]);
    assertEquals(expected.remove(last), pair[1]);
  }

  private static List<Object> keys(PyDict dict) {
    List<Object> keys = new ArrayList<>();
    for (int i = 0; i < dict.table().limit(); i++) {
      if (dict.table().key(i) != null) {
        keys.add(dict.table().key(i));
      }
    }
    return keys;
  }

  @Test
  void stringsThatShareAHashCodeStayFast() {
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          PyDict dict = new PyDict();
          PySet set = new PySet();
          for (int i = 0; i < 1 << 16; i++) {
            String key = colliding(i);
            dict.put(key, (long) i);
            set.add(key);
          }
          assertEquals(1 << 16, dict.size());
          assertEquals(1 << 16, set.size());
          assertEquals(12345L, dict.get(colliding(12345)));
          assertTrue(set.contains(colliding(54321)));
        });
  }

  private static String colliding(int n) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      text.append((n >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  @Test
  void intsThatShareAHashCodeStayFast() {
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          PyDict dict = new PyDict();
          PySet set = new PySet();
          for (long i = 0; i < 1 << 16; i++) {
            dict.put(i << 32 | i, i);
            set.add(i << 32 | i);
          }
          assertEquals(1 << 16, dict.size());
          assertEquals(1 << 16, set.size());
        });
  }

  @Test
  void addingAndRemovingTheLastForEverNeedsNoRoom() {
    PyDict dict = new PyDict();
    dict.put("kept", 0L);
    for (long i = 0; i < 100_000; i++) {
      dict.put(i, i);
      assertEquals(i, dict.table().removeLast()[0]);
      assertNull(dict.get(i));
    }
    assertEquals(0L, dict.get("kept"));
  }
}
