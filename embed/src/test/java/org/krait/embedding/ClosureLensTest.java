package org.krait.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.krait.embed.ClosureLens;
import org.krait.embed.Krait;
import org.krait.embed.PythonException;
import org.krait.embed.PythonValue;

/** The module krait.lens, from Python and from Java. */
final class ClosureLensTest {
  private static final String PROGRAM =
      """
      import functools
      import krait.lens as lens

      def make(start=0):
          total = start
          def bump(by=1):
              nonlocal total
              total += by
              return total
          def show():
              return total
          return bump, show

      bump, show = make()

      def log(function):
          @functools.wraps(function)
          def wrapper(*args):
              return function(*args)
          return wrapper

      @log
      def greet(name):
          return "hi " + name

      class Table:
          def __init__(self):
              self.rows = [str(n) for n in range(20_000)]
              self.title = "t"
          def callback(self):
              return lambda: self.title

      def count(n):
          for i in range(n):
              yield lambda: i
      """;

  private static Krait python;

  @BeforeAll
  static void start() {
    python = Krait.create();
  }

  @AfterAll
  static void close() {
    python.close();
  }

  @BeforeEach
  void run() {
    python.exec(PROGRAM, "program.py");
    python.lens().explain(python.get("bump"));
  }

  private static String repr(String expression) {
    return python.eval(expression).repr();
  }

  private static String error(String expression) {
    PythonException e = assertThrows(PythonException.class, () -> python.eval(expression));
    return e.typeName() + ": " + e.getMessage();
  }

  @Test
  void aFunctionIsExplained() {
    assertEquals(
        """
        closure make.<locals>.bump over total (1 cell), program.py line 6
          by     L  `by` is a parameter of function bump
          total  E  `nonlocal` on line 7 sends it to `make`, on line 5 (`total = start`); now 0\
        """,
        repr("lens.explain(bump)"));
  }

  @Test
  void lambdasOfOneLineAreToldApart() {
    python.exec("outer = lambda a: (lambda b: a + b, lambda c: a)\n", "lambdas.py");
    assertEquals("['a']", repr("[n.name for n in lens.explain(outer).names]"));
    assertEquals("['b', 'a']", repr("[n.name for n in lens.explain(outer(1)[0]).names]"));
    assertEquals("['c', 'a']", repr("[n.name for n in lens.explain(outer(1)[1]).names]"));
    assertEquals("'E'", repr("lens.explain(outer(1)[1]).names[1].letter"));
  }

  @Test
  void cellsAreEqualByIdentity() {
    assertEquals("<cell total of make, line 5: 0>", repr("lens.cells(bump)"));
    assertEquals("1", repr("len(set(lens.cells(bump)) & set(lens.cells(show)))"));
    assertEquals("0", repr("len(set(lens.cells(bump)) & set(lens.cells(make()[0])))"));
    assertEquals("True", repr("lens.cells(bump)[0].cell is bump.__closure__[0]"));
    assertEquals("<no cells: the function captures nothing>", repr("lens.cells(make)"));
  }

  @Test
  void whatWrapsAFunctionIsFollowed() {
    String explained = repr("lens.explain(greet)");
    assertTrue(explained.startsWith("closure log.<locals>.wrapper over function"), explained);
    assertTrue(explained.contains("\nwraps function greet, program.py line"), explained);
    assertEquals("('partial',)", repr("lens.explain(functools.partial(bump, 2)).steps"));
    assertEquals("('method',)", repr("lens.explain(Table().callback).steps"));
    assertEquals("('generator',)", repr("lens.explain(count(1)).steps"));
    assertEquals("'generator function'", repr("lens.explain(count(1)).kind"));
    assertEquals(
        "('lru_cache_wrapper',)", repr("lens.explain(functools.lru_cache(lambda: 1)).steps"));
  }

  @Test
  void codeWithoutSourceIsExplainedByItself() {
    python.exec(
        """
        space = {}
        exec("def outer():\\n  q = 1\\n  return lambda: q + len(y)", space)
        inner = space["outer"]()
        """);
    assertEquals(
        """
        closure outer.<locals>.<lambda> over q (1 cell), <string> line 3
          q    E  enclosing; now 1
          len  B  built-in; now built-in function len
          y    ?  unknown; now nothing: NameError\
        """,
        repr("lens.explain(inner)"));
  }

  @Test
  void whatWasTypedIsASourceToo() {
    python.exec(
        """
        import linecache
        typed = "def show():\\n  return later\\n"
        code = compile(typed, "<stdin>", "exec")
        linecache._register_code(code, typed, "<stdin>")
        exec(code)
        later = 5
        """);
    assertEquals(
        """
        function show, <stdin> line 1
          later  G  the source does not bind it, but the module has it by now; now 5\
        """,
        repr("lens.explain(show)"));
  }

  @Test
  void otherObjectsAreRefused() {
    assertEquals(
        "TypeError: TypeError: expected a function, method, lambda, partial or generator written"
            + " in Python, not 'int'",
        error("lens.explain(1)"));
    assertTrue(error("lens.cells(len)").contains("not 'builtin_function_or_method'"));
    assertTrue(error("lens.explain(Table)").contains("class 'Table' is no function"));
    assertTrue(error("lens.history(1)").contains("krait.lens.cells(f) gives those"));
    assertTrue(error("lens.pitfalls('x = = 1')").startsWith("SyntaxError"));
    assertTrue(error("lens.pitfalls('', level='all')").startsWith("ValueError"));
    assertTrue(error("lens.pitfalls('', rules=['x'])").contains("no rule is called 'x'"));
    assertTrue(error("lens.keeps_alive(bump, limit=0)").startsWith("ValueError"));
  }

  @Test
  void theWritesOfACellAreRecorded() {
    python.exec(
        """
        with lens.recording():
            bump()
            bump(5)
        """);
    assertEquals(
        """
        history of total
          before it was watched: 0
          by make.<locals>.bump, program.py line 8: 0 → 1
          by make.<locals>.bump, program.py line 8: 1 → 6\
        """,
        repr("lens.history(lens.cells(bump)[0])"));
    assertTrue(repr("lens.history(lens.cells(make()[0])[0])").startsWith("<no history:"));
  }

  @Test
  void aHotFunctionIsRecordedToo() {
    python.exec(
        """
        for _ in range(50_000):
            bump()
        @lens.recording()
        def twice():
            bump()
            bump()
        twice()
        seen = lens.history(lens.cells(bump)[0])
        """);
    assertEquals(
        "[('50000', '50001'), ('50001', '50002')]",
        repr("[(w.before, w.after) for w in seen.writes if w.line == 8]"));
  }

  @Test
  void recordingsDoNotNest() {
    python.exec(
        """
        try:
            with lens.recording(), lens.recording():
                pass
        except RuntimeError as e:
            message = str(e)
        import sys
        traced = sys.gettrace()
        """);
    assertEquals("cells are being recorded already", python.get("message").asString());
    python.exec("with lens.recording(): bump()");
  }

  @Test
  void whatIsKeptAliveIsWeighed() {
    assertEquals("True", repr("lens.keeps_alive(bump).complete"));
    assertEquals("5", repr("lens.keeps_alive(bump).objects"));
    PythonValue kept = python.eval("lens.keeps_alive(Table().callback())");
    assertFalse(kept.get("complete").isTrue());
    assertTrue(kept.repr().startsWith("at least 10,000 objects, about "), kept.repr());
    assertTrue(kept.repr().contains("\n  <lambda> → self.rows: ['0', '1', "), kept.repr());
    assertEquals("True", repr("lens.keeps_alive(Table().callback(), limit=50_000).complete"));
    python.exec("running = count(3); next(running)");
    python.exec(
        """
        class Slotted:
            __slots__ = ("items",)
            def __del__(self): pass
        class Watched(Slotted):
            pass
        def hold(x):
            return lambda: x
        slotted, watched = Slotted(), Watched()
        slotted.items = watched.items = list(range(1000))
        """);
    for (String name : List.of("slotted", "watched")) {
      assertEquals(
          "['<lambda> → x.items']",
          repr("[p.path for p in lens.keeps_alive(hold(" + name + ")).largest]"));
    }
    assertEquals("True", repr("lens.keeps_alive(running).objects >= 3"));
  }

  @Test
  void pitfallsOfTextsAndObjects() {
    String late = repr("lens.pitfalls('fs = [lambda: i for i in range(3)]')");
    assertTrue(late.startsWith("<string>:1:15: warning: `i` will have its last value"), late);
    assertTrue(late.contains("\n  fix: give the lambda its own `i`"), late);
    assertEquals("<no pitfalls found>", repr("lens.pitfalls('x = 1')"));
    assertEquals(
        "['keeps-alive']", repr("[p.rule for p in lens.pitfalls(Table.callback, level='note')]"));
    assertEquals("[]", repr("[p.rule for p in lens.pitfalls(make, level='note')]"));
  }

  @Test
  void javaSeesTheSame() {
    ClosureLens lens = python.lens();
    PythonValue bump = python.get("bump");
    List<ClosureLens.Cell> cells = lens.cells(bump);
    assertEquals(cells, lens.cells(python.get("show")));
    assertEquals("make", cells.getFirst().owner());
    assertEquals(0, cells.getFirst().contents().asInt());
    ClosureLens.Explanation explanation = lens.explain(bump);
    assertEquals("closure", explanation.kind());
    assertEquals(List.of(7, 8, 9), explanation.names().get(1).lines());
    try (ClosureLens.Recording _ = lens.record()) {
      bump.call(4);
    }
    ClosureLens.Write write = lens.history(cells.getFirst()).getLast();
    assertEquals("0 → 4 on 8", write.before() + " → " + write.after() + " on " + write.line());
    assertEquals(5, lens.keepsAlive(bump).objects());
    assertEquals("late-binding", lens.pitfalls("a = [lambda: i for i in 'ab']").get(0).rule());
    assertThrows(PythonException.class, () -> lens.cells(python.value(1)));
  }
}
