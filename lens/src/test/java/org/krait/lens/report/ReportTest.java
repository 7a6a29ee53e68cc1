package org.krait.lens.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.flow.Analysis;
import org.krait.lens.rule.Rules;
import org.krait.syntax.Problem;

/** The reports of one program, against the files beside this test. */
class ReportTest {
  private static final String PROGRAM =
      """
      def make(names):
          total = 0
          def count():
              total += 1
          return [lambda: "é" + name for name in names], count
      """;

  private static String text(Function<PrintStream, Report> make) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Facts facts = Facts.of(Source.of("a b.py", PROGRAM));
    Report report = make.apply(out);
    report.begin();
    report.file(facts, Rules.check(new Analysis(facts), Rules.all()));
    report.unreadable(
        "bad.py", new Problem("SyntaxError", "invalid syntax", "bad.py", 1, 5, 1, 6, "x = = 1"));
    report.end();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void assertGolden(String name, String actual) throws IOException {
    try (InputStream in = ReportTest.class.getResourceAsStream(name)) {
      assertEquals(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8), actual);
    }
  }

  @Test
  void forPeople() throws IOException {
    assertGolden("report.txt", text(out -> new TextReport(out, Style.PLAIN, true)));
  }

  @Test
  void forPrograms() throws IOException {
    assertGolden("report.json", text(out -> new JsonReport(out, true)));
  }

  @Test
  void forCodeScanningSites() throws IOException {
    assertGolden("report.sarif", text(out -> new SarifReport(out, Rules.all())));
  }

  @Test
  void stringsAreEscaped() {
    assertEquals(
        "{\"a\":[1,true,\"\\\"\\\\\\n\\u0001\\u003c\\ud83d\\ude00é\"],\"c\":{},\"d\":[]}",
        Json.of(
            Json.object(
                "a",
                List.of(1, true, "\"\\\n\u0001<😀é"),
                "b",
                null,
                "c",
                Map.of(),
                "d",
                List.of())));
  }
}
