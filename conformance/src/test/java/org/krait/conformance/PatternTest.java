package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyTuple;
import org.krait.stdlib._sre.pattern.CompiledPattern;

/** Patterns that are compiled in Java have the codes that CPython's {@code re} gives them. */
final class PatternTest {
  private final List<String> differences = new ArrayList<>();
  private int seen;
  private int declined;

  @BeforeAll
  static void requireOracle() {
    Oracle.assumePresent();
  }

  @Test
  void ofTheLibraryAndRandomOnes() throws Exception {
    Oracle.run(
        "pattern_dump.py", List.of(Oracle.library().toString()), List.of(), this::compareLine);
    assertEquals(List.of(), differences.subList(0, Math.min(20, differences.size())));
    assertTrue(seen > 20_000, seen + " patterns");
    assertTrue(declined * 50 < seen, declined + " of " + seen + " are left to Python");
  }

  private void compareLine(String line) {
    String[] fields = line.split("\t", -1);
    int[] text =
        Stream.of(fields[1].split(" "))
            .filter(s -> !s.isEmpty())
            .mapToInt(Integer::parseInt)
            .toArray();
    CompiledPattern made =
        CompiledPattern.of(text, fields[0].equals("str"), Integer.parseInt(fields[2]));
    seen++;
    if (made == null) {
      declined++;
      return;
    }
    String expected = String.join("\t", List.of(fields).subList(3, fields.length));
    String actual = shown(made);
    if (!actual.equals(expected)) {
      String pattern = new String(text, 0, text.length);
      differences.add(pattern + "\n  CPython: " + expected + "\n  Krait:   " + actual + "\n");
    }
  }

  private static String shown(CompiledPattern made) {
    String codes =
        IntStream.of(made.codes())
            .mapToObj(Integer::toUnsignedString)
            .collect(Collectors.joining(" "));
    assertNamesAgree(made);
    return String.join("\t", made.flags() + "", made.groups() + "", names(made), codes);
  }

  private static String names(CompiledPattern made) {
    HashTable table = made.byName().table();
    return IntStream.range(0, table.limit())
        .mapToObj(i -> table.key(i) + "=" + made.byName().get(table.key(i)))
        .collect(Collectors.joining(" "));
  }

  /** The names by group are those with their groups, the other way round. */
  private static void assertNamesAgree(CompiledPattern made) {
    PyTuple names = made.names();
    assertEquals(made.groups() + 1, names.size());
    for (int i = 0; i < names.size(); i++) {
      Object group = made.byName().get(names.get(i));
      assertTrue(group == null ? names.get(i).toString().equals("None") : group.equals((long) i));
    }
  }
}
