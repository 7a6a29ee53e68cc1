package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.krait.conformance.Command.Outcome;
import org.krait.lens.rule.Rule;
import org.krait.lens.rule.Rules;

/** The lens over CPython's whole library: its reports have been judged, and few are false. */
final class LensPrecisionTest {
  private static final Path LATE_BINDING = Path.of("../docs/lens/late-binding-in-cpython.txt");
  private static final Path OTHERS = Path.of("../docs/lens/other-rules-in-cpython.txt");
  private static final Path NOTES = Path.of("lens_notes.py").toAbsolutePath();
  private static final Pattern REPORT =
      Pattern.compile("^(?:\\./)?([^:\\n]+:\\d+):\\d+: .*\\[([a-z-]+)\\]$", Pattern.MULTILINE);

  /** The rules of whose many notes a sample is judged. */
  private static final Set<String> SAMPLED =
      Set.of("shared-mutable", "shadowed-builtin", "shadowed-name");

  @TempDir static Path folder;

  private static final Map<String, Set<String>> reports = new HashMap<>();

  @BeforeAll
  static void lookAtTheLibrary() throws IOException, InterruptedException {
    Oracle.assumePresent();
    KraitJar.assumePresent();
    List<String> text = List.of("lens", "--no-scopes", "--level", "note", ".");
    Matcher report = REPORT.matcher(KraitJar.command().run(Oracle.library(), text).output());
    while (report.find()) {
      reports.computeIfAbsent(report.group(2), rule -> new TreeSet<>()).add(report.group(1));
    }
  }

  static List<String> rules() {
    return Rules.all().stream().map(Rule::id).toList();
  }

  /** The verdicts on a rule's reports, by place. */
  private static Map<String, String> verdicts(String rule) throws IOException {
    boolean late = rule.equals("late-binding");
    Map<String, String> verdicts = new TreeMap<>();
    for (String line : Files.readAllLines(late ? LATE_BINDING : OTHERS)) {
      String[] parts = (late ? rule + " " + line : line).split(" ", 4);
      if (!line.startsWith("#") && parts[0].equals(rule)) {
        verdicts.put(parts[1], parts[2]);
      }
    }
    return verdicts;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void reportsAreJudgedAndFewAreFalse(String rule) throws IOException {
    Set<String> found = reports.getOrDefault(rule, Set.of());
    Map<String, String> verdicts = verdicts(rule);
    if (SAMPLED.contains(rule)) {
      assertTrue(found.containsAll(verdicts.keySet()), verdicts.keySet() + " of " + found);
      assertTrue(verdicts.size() >= 25, rule + " has only " + verdicts.size());
    } else {
      assertEquals(verdicts.keySet(), found);
    }
    long wrong = verdicts.values().stream().filter("false"::equals).count();
    assertTrue(wrong * 20 <= verdicts.size(), wrong + " of " + verdicts.size() + " are false");
  }

  /** CPython's own symbol table is asked about each name that a note tells of. */
  @Test
  void cpythonConfirmsWhatTheNotesSay() throws IOException, InterruptedException {
    List<String> lens = List.of("lens", "--no-scopes", "--level", "note", "--format", "json", ".");
    Path report = folder.resolve("report.json");
    Files.writeString(report, KraitJar.command().run(Oracle.library(), lens).output());
    Outcome outcome =
        Oracle.command().run(Oracle.library(), List.of(NOTES.toString(), report.toString()));
    List<String> lines = new ArrayList<>(outcome.output().lines().toList());
    assertEquals("", outcome.errors());
    assertTrue(lines.removeLast().matches("\\d{3,} notes looked at"), outcome.output());
    assertEquals(List.of(), lines);
  }
}
