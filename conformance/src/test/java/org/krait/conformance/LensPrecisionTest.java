package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.krait.conformance.Command.Outcome;

/** The lens over CPython's whole library: every late-binding report has been judged. */
final class LensPrecisionTest {
  private static final Path JUDGEMENTS = Path.of("../docs/lens/late-binding-in-cpython.txt");
  private static final Pattern REPORT =
      Pattern.compile("^(?:\\./)?([^:\\n]+:\\d+):\\d+: .*\\[late-binding\\]$", Pattern.MULTILINE);

  @BeforeAll
  static void needsBoth() {
    Oracle.assumePresent();
    KraitJar.assumePresent();
  }

  /** The verdicts by place. */
  private static Map<String, String> judgements() throws IOException {
    Map<String, String> verdicts = new TreeMap<>();
    for (String line : Files.readAllLines(JUDGEMENTS)) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(" ", 3);
        verdicts.put(parts[0], parts[1]);
      }
    }
    return verdicts;
  }

  @Test
  void reportsAreJudgedAndFewAreFalse() throws IOException, InterruptedException {
    Outcome outcome =
        KraitJar.command()
            .run(Oracle.library(), List.of("lens", "--no-scopes", "--select", "late-binding", "."));
    Set<String> reports = new TreeSet<>();
    Matcher report = REPORT.matcher(outcome.output());
    while (report.find()) {
      reports.add(report.group(1));
    }
    Map<String, String> verdicts = judgements();
    assertEquals(verdicts.keySet(), reports);
    long wrong = verdicts.values().stream().filter("false"::equals).count();
    assertTrue(wrong * 20 <= reports.size(), wrong + " of " + reports.size() + " are false");
  }
}
