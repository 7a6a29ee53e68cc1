package org.krait.lens.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.krait.lens.facts.Occurrence.Role;

class FactsTest {
  private static Facts facts(String source) {
    return Facts.of(Source.of("f.py", source));
  }

  private static Block block(Facts facts, String title) {
    for (Block block : facts.blocks()) {
      if (block.title().equals(title)) {
        return block;
      }
    }
    throw new AssertionError("no " + title + " among " + facts.blocks());
  }

  private static String why(Facts facts, String title, String name) {
    return new Explanation(facts).of(block(facts, title).name(name));
  }

  private static final String COUNTER =
      """
      def make():
          total = 0
          def bump():
              nonlocal total
              total += 1
              return len(total)
          def reset():
              total = 0
          return bump, reset
      """;

  @Test
  void aClosureReachesItsVariable() {
    Facts facts = facts(COUNTER);
    Name total = block(facts, "function bump").name("total");
    Variable variable = facts.variable(total);
    assertEquals(Meaning.ENCLOSING, total.meaning());
    assertEquals("function make", variable.owner().title());
    assertEquals(2, variable.firstBinding().line());
    assertEquals(List.of(block(facts, "function bump")), variable.capturers());
    assertTrue(total.has(Role.AUGMENTED));
    assertTrue(block(facts, "function bump").isClosure());
  }

  @Test
  void theDecidingLineIsNamed() {
    Facts facts = facts(COUNTER);
    assertEquals(
        "`nonlocal` on line 4 sends it to `make`, on line 2 (`total = 0`)",
        why(facts, "function bump", "total"));
    assertEquals(
        "`total = 0` on line 8 binds `total` here, so it is local; `nonlocal total` would reach"
            + " line 2",
        why(facts, "function reset", "total"));
    assertEquals(
        "nothing in the file binds `len`, so the built-in is meant",
        why(facts, "function bump", "len"));
  }

  @Test
  void classNamesAreNotSeenByMethods() {
    Facts facts = facts("x = 0\nclass C:\n  x = 1\n  def m(self): return x\n");
    assertEquals(Meaning.LOCAL, block(facts, "class C").name("x").meaning());
    assertEquals(Meaning.GLOBAL, block(facts, "function m").name("x").meaning());
    assertEquals(
        "no function around binds `x`, the module does, on line 1 (`x = 0`)",
        why(facts, "function m", "x"));
  }

  @Test
  void anInlinedComprehensionIsShownAsWritten() {
    Facts facts = facts("def f(y):\n  return [lambda: x for x in y]\n");
    Block comprehension = block(facts, "list comprehension");
    assertTrue(comprehension.scope().isInlined());
    assertTrue(comprehension.name("x").symbol().isCell());
    assertEquals(comprehension, block(facts, "lambda").parent());
    assertEquals(comprehension, facts.variable(block(facts, "lambda").name("x")).owner());
    assertEquals(null, block(facts, "function f").name("x"));
  }

  @Test
  void aWalrusBindsOutsideItsComprehension() {
    Facts facts = facts("def f(xs):\n  [y := x for x in xs]\n  return y\n");
    Variable y = facts.variable(block(facts, "list comprehension").name("y"));
    assertEquals("function f", y.owner().title());
    assertEquals(Role.WALRUS, y.bindings().get(0).role());
  }

  @Test
  void everyMentionHasItsPlace() {
    Facts facts = facts("import a.b as c, d.e\ntry: pass\nexcept OSError as é: é\n");
    assertEquals(
        List.of("c:14", "d:17", "OSError:38", "é:49", "é:52"),
        facts.occurrences().stream().map(o -> o.name().identifier() + ":" + o.start()).toList());
  }

  @Test
  void privateNamesKeepTheirSpelling() {
    Facts facts = facts("class C:\n  def m(self, __x): return __x\n");
    Name name = block(facts, "function m").name("_C__x");
    assertEquals("__x", name.identifier());
    assertEquals(2, name.occurrences().size());
  }
}
