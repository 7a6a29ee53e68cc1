package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.krait.conformance.Command.Outcome;
import org.krait.lens.rule.Rule;
import org.krait.lens.rule.Rules;

/** The examples on the rules' pages: what they print, and what the lens says of them. */
final class LensPagesTest {
  private static final Path PAGES = Path.of("../docs/lens");
  private static final Pattern FENCE =
      Pattern.compile("^```(python|text)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir Path folder;

  static Stream<String> rules() {
    return Rules.all().stream().map(Rule::id);
  }

  @BeforeEach
  void needsKrait() {
    KraitJar.assumePresent();
  }

  /** The fenced parts of a page: surprise, its output, cure, its output. */
  private static List<String> parts(String rule) throws IOException {
    List<String> parts = new ArrayList<>();
    Matcher fence = FENCE.matcher(Files.readString(PAGES.resolve(rule + ".md")));
    while (fence.find()) {
      parts.add(fence.group(2));
    }
    assertEquals(4, parts.size(), rule);
    return parts;
  }

  private Outcome run(Command command, String source, String... arguments)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("example.py"), source);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("example.py");
    return command.run(folder, all);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void examplesPrintWhatThePageSays(String rule) throws IOException, InterruptedException {
    List<String> parts = parts(rule);
    assertEquals(parts.get(1), run(KraitJar.command(), parts.get(0)).output());
    assertEquals(parts.get(3), run(KraitJar.command(), parts.get(2)).output());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theSurpriseIsReportedAndTheCureIsNot(String rule) throws IOException, InterruptedException {
    List<String> parts = parts(rule);
    Command krait = KraitJar.command();
    Outcome bad = run(krait, parts.get(0), "lens", "--no-scopes", "--select", rule);
    assertEquals(1, bad.status(), bad.output() + bad.errors());
    assertTrue(bad.output().contains("[" + rule + "]"), bad.output());
    Outcome good = run(krait, parts.get(2), "lens", "--no-scopes", "--select", rule);
    assertEquals(0, good.status(), good.output() + good.errors());
    assertEquals("", good.output());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aFixedSurpriseIsReportedNoMore(String rule) throws IOException, InterruptedException {
    Command krait = KraitJar.command();
    String surprise = parts(rule).get(0);
    Outcome fix = run(krait, surprise, "lens", "--fix", "--select", rule);
    String fixed = Files.readString(folder.resolve("example.py"));
    assertEquals(!fixed.equals(surprise), !fix.output().isEmpty());
    if (!fixed.equals(surprise)) {
      Outcome error = run(krait, fixed, "lens", "--level", "error", "--no-scopes");
      assertEquals(0, error.status(), error.output());
      assertEquals(0, run(krait, fixed).status());
    }
  }
}
