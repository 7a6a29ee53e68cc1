package org.krait.lens.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.krait.lens.facts.Source;
import org.krait.lens.flow.Analysis;
import org.krait.lens.rule.Rules;

class FixerTest {
  private static String fixed(String source) {
    Fixer fixer = new Fixer(facts -> Rules.check(new Analysis(facts), Rules.all()));
    return fixer.fix(Source.of("f.py", source)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          lambda: i                  | lambda i=i: i
          lambda x: i                | lambda x, *, i=i: i
          lambda x, y=(1): i         | lambda x, y=(1), *, i=i: i
          lambda x=(1, 2): i         | lambda x=(1, 2), *, i=i: i
          lambda *a: i               | lambda *a, i=i: i
          lambda *, k=2: i           | lambda *, k=2, i=i: i
          lambda **kw: i             | lambda *, i=i, **kw: i
          lambda *a, **kw: i         | lambda *a, i=i, **kw: i
          lambda x, /: i             | lambda x, /: i
          lambda: (i, lambda: i)     | lambda i=i: (i, lambda: i)
          """)
  void aLambdaGetsADefaultArgument(String before, String after) {
    assertEquals("fs = [" + after + " for i in r]\n", fixed("fs = [" + before + " for i in r]\n"));
  }

  @Test
  void severalFixesOfOneFunctionAreAppliedOneByOne() {
    assertEquals(
        "for i, j in r:\n  fs.append(lambda i=i, *, j=j: i + j)\n",
        fixed("for i, j in r:\n  fs.append(lambda: i + j)\n"));
  }

  @Test
  void aFunctionGetsItsDeclarationAfterTheDocstring() {
    assertEquals(
        "n = 0\ndef f():\n    'doc'\n    global n\n    n += 1\n",
        fixed("n = 0\ndef f():\n    'doc'\n    n += 1\n"));
    assertEquals(
        "def f():\n  n = 0\n  def g():\n    nonlocal n\n    n += 1\n  return g\n",
        fixed("def f():\n  n = 0\n  def g():\n    n += 1\n  return g\n"));
    assertEquals(
        "n = 0\r\ndef f():\r\n  global n\r\n  n += 1\r\n",
        fixed("n = 0\r\ndef f():\r\n  n += 1\r\n"));
    assertEquals("n = 0\ndef f(): n += 1\n", fixed("n = 0\ndef f(): n += 1\n"));
  }

  @Test
  void theDiffIsUnified() {
    String before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\n";
    String after = "a\nB\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n";
    assertEquals(
        List.of(
            "--- f",
            "+++ f",
            "@@ -1,5 +1,5 @@",
            " a",
            "-b",
            "+B",
            " c",
            " d",
            " e",
            "@@ -9,3 +9,4 @@",
            " i",
            " j",
            " k",
            "+l"),
        UnifiedDiff.of("f", before, after));
    assertEquals(List.of(), UnifiedDiff.of("f", before, before));
    assertEquals(List.of("--- f", "+++ f", "@@ -0,0 +1 @@", "+a"), UnifiedDiff.of("f", "", "a\n"));
  }
}
