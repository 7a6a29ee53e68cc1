package org.krait.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.krait.embed.Krait;
import org.krait.embed.PythonException;
import org.krait.embed.PythonValue;

/** Values on their way between Java and Python. */
final class ConversionTest {
  private static Krait python;

  @BeforeAll
  static void start() {
    python = Krait.create();
    python.exec("from datetime import *");
  }

  @AfterAll
  static void end() {
    python.close();
  }

  private static String reprOf(Object java) {
    return python.value(java).repr();
  }

  @Test
  void javaValuesBecomePythons() {
    assertEquals("None", reprOf(null));
    assertEquals("True", reprOf(true));
    assertEquals("7", reprOf((byte) 7));
    assertEquals("7", reprOf((short) 7));
    assertEquals("7", reprOf(7));
    assertEquals("7", reprOf(7L));
    assertEquals("7", reprOf(BigInteger.valueOf(7)));
    assertEquals("1267650600228229401496703205376", reprOf(BigInteger.TWO.pow(100)));
    assertEquals("0.5", reprOf(0.5f));
    assertEquals("0.5", reprOf(0.5));
    assertEquals("'x'", reprOf('x'));
    assertEquals("'text'", reprOf("text"));
    assertEquals("1", python.value("\uD83D\uDE00").length() + "");
    assertEquals("b'ab'", reprOf(new byte[] {'a', 'b'}));
  }

  @Test
  void datesBecomePythons() {
    assertEquals("datetime.date(2026, 2, 3)", reprOf(LocalDate.of(2026, 2, 3)));
    assertEquals("datetime.time(4, 5, 6, 7)", reprOf(LocalTime.of(4, 5, 6, 7_000)));
    assertEquals("datetime.datetime(2026, 2, 3, 4, 5)", reprOf(LocalDateTime.of(2026, 2, 3, 4, 5)));
    assertEquals("datetime.timedelta(days=1, seconds=3)", reprOf(Duration.ofSeconds(86403)));
  }

  @Test
  void pythonValuesBecomeJavas() {
    assertNull(natural("None"));
    assertEquals(7L, natural("7"));
    assertEquals(BigInteger.TWO.pow(100), natural("2 ** 100"));
    assertEquals(0.5, natural("0.5"));
    assertEquals(true, natural("True"));
    assertEquals("text", natural("'text'"));
    assertArrayEquals(new byte[] {'a', 'b'}, (byte[]) natural("b'ab'"));
    assertEquals(List.of(1L, "b"), natural("[1, 'b']"));
    assertEquals(List.of(1L, 2L), natural("(1, 2)"));
    assertEquals(Map.of("a", List.of(1L)), natural("{'a': [1]}"));
    assertEquals(Set.of(1L, 2L), natural("{1, 2}"));
    assertEquals(LocalDate.of(2026, 2, 3), natural("date(2026, 2, 3)"));
    assertEquals(LocalDateTime.of(2026, 2, 3, 4, 5), natural("datetime(2026, 2, 3, 4, 5)"));
    assertEquals(LocalTime.of(4, 5, 6, 7_000), natural("time(4, 5, 6, 7)"));
    assertEquals(Duration.ofSeconds(-1), natural("timedelta(seconds=-1)"));
    assertTrue(natural("object()") instanceof PythonValue);
    assertTrue(natural("datetime.now(timezone.utc)") instanceof PythonValue);
  }

  private static Object natural(String expression) {
    return python.eval(expression).asObject();
  }

  @Test
  void classesAskedFor() {
    assertEquals(7, python.eval("7", int.class));
    assertEquals((byte) 7, python.eval("7", byte.class));
    assertEquals(7.0, python.eval("7", double.class));
    assertEquals(0.5f, python.eval("0.5", float.class));
    assertEquals('x', python.eval("'x'", char.class));
    assertEquals(new BigDecimal("1.10"), python.eval(decimal("1.10"), BigDecimal.class));
    assertArrayEquals(new int[] {1, 2}, python.eval("(1, 2)", int[].class));
    assertArrayEquals(new String[] {"a"}, python.eval("['a']", String[].class));
    List<String> strings = new ArrayList<>();
    Iterable<String> letters = python.eval("iter('abc')").asFunction(Iterable.class);
    letters.forEach(strings::add);
    assertEquals(List.of("a", "b", "c"), strings);
    assertEquals(
        "cannot convert 'list' object to int",
        assertThrows(ClassCastException.class, () -> python.eval("[]").asInt()).getMessage());
    assertThrows(ClassCastException.class, () -> python.eval("None").asInt());
    assertThrows(ArithmeticException.class, () -> python.eval("2 ** 40").asInt());
  }

  private static String decimal(String digits) {
    return "__import__('decimal').Decimal('" + digits + "')";
  }

  @Test
  void pythonsContainersAreViews() {
    python.exec("items = [1, 2]; table = {'a': 1}; marks = {1}; fixed = (1, 2)");
    List<Object> items = python.get("items").asList();
    items.add("three");
    items.set(0, 10);
    items.remove(1);
    assertEquals("[10, 'three']", python.get("items").repr());
    Map<Object, Object> table = python.get("table").asMap();
    table.put("b", null);
    table.entrySet().removeIf(e -> e.getKey().equals("a"));
    assertEquals("{'b': None}", python.get("table").repr());
    Set<Object> marks = python.get("marks").asSet();
    marks.add(2);
    marks.remove(1L);
    assertEquals("{2}", python.get("marks").repr());
    assertThrows(UnsupportedOperationException.class, () -> python.get("fixed").asList().add(1));
    assertThrows(IndexOutOfBoundsException.class, () -> items.get(9));
    python.set("again", items);
    assertTrue(python.eval("again is items", boolean.class));
  }

  @Test
  void javasContainersAreLive() {
    List<Object> list = new ArrayList<>(List.of("a", "b", "c"));
    python.set("l", list);
    python.exec("l[0] = 1; del l[1]; l.add(None)");
    List<Object> expected = new ArrayList<>(List.of(1L, "c"));
    expected.add(null);
    assertEquals(expected, list);
    assertEquals("[1, 'c', None] 3 None ['c', None]", text("list(l), len(l), l[-1], l[1:]"));
    assertEquals("True False True", text("'c' in l, 'x' in l, bool(l)"));
    Map<String, Object> map = new TreeMap<>(Map.of("a", 1, "b", 2));
    python.set("m", map);
    python.exec("m['c'] = 3; del m['a']");
    assertEquals("{b=2, c=3}", map.toString());
    assertEquals(
        "['b', 'c'] {'b': 2, 'c': 3} [('b', 2), ('c', 3)]", text("list(m), dict(m), m.items()"));
    assertEquals(
        "KeyError: 'z'",
        assertThrows(PythonException.class, () -> python.eval("m['z']")).getMessage());
    int[] array = {3, 1, 2};
    python.set("array", array);
    python.exec("array[0] = 9");
    assertEquals(9, array[0]);
    assertEquals("[1, 2, 9] 3", text("sorted(array), len(array)"));
    assertEquals(
        "list index out of range",
        assertThrows(PythonException.class, () -> python.eval("l[9]")).value().toString());
  }

  private static String text(String expressions) {
    return python.eval("' '.join(map(repr, (" + expressions + ",)))").asString();
  }

  @Test
  void matchStatementsKnowJavasContainers() {
    python.set("l", List.of(1, 2));
    python.set("m", Map.of("k", "v"));
    python.exec(
        """
        match l:
          case [a, b]: first = a + b
        match m:
          case {'k': v}: second = v
        """);
    assertEquals(3, python.get("first").asInt());
    assertEquals("v", python.get("second").asString());
  }

  @Test
  void valuesComeBackTheSame() {
    PythonValue f = python.eval("lambda: 1");
    python.set("f", f);
    assertSame(true, python.eval("f() == 1").asObject());
    assertEquals(f, python.get("f"));
    Object java = new Object();
    python.set("o", java);
    assertSame(java, python.eval("o").asObject());
  }
}
