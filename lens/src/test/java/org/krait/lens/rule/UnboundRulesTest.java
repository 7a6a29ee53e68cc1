package org.krait.lens.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnboundRulesTest {
  private static String inFunction(String body) {
    return "def f(p):\n" + body.indent(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\nx = 1",
        "x += 1",
        "del x\nx = 1",
        "if p:\n  print(x)\nx = 1",
        "for i in p:\n  break\nelse:\n  print(x)\nx = 1",
        "while True:\n  print(x)\n  x = 1\n  break",
        "try:\n  print(x)\nfinally:\n  x = 1",
        "with p:\n  print(x)\nx = 1",
        "print([x for _ in p])\nx = 1",
        "def g(a=x): pass\nx = 1",
        "x: int\nprint(x)",
        "lambda: 0\nprint(x)\nimport x",
        "match p:\n  case 1:\n    print(x)\nx = 1",
        "a = x or 1\nx = 2",
      })
  void aCertainlyUnboundUseIsReported(String body) {
    String source = inFunction(body);
    assertEquals(1, Checked.places("use-before-assignment", source).size(), source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if p:\n  x = 1\nprint(x)",
        "for i in p:\n  x = 1\nprint(x)",
        "for i in p:\n  if i: print(x)\n  x = 1",
        "while p:\n  x = 1\nelse:\n  x",
        "try:\n  x = 1\nexcept E:\n  print(x)",
        "try:\n  a = 1\n  x = 1\n  b = 1\nfinally:\n  print(x)",
        "with p:\n  x = 1\nprint(x)",
        "with p as x:\n  print(x)",
        "print(x := 1, x)",
        "p and (x := 1)\nprint(x)",
        "match p:\n  case [x, *y]: print(x, y)\n  case {'a': z, **w}: print(z, w)",
        "match p:\n  case x: pass\nprint(x)",
        "def g():\n  nonlocal x\n  x = 1\ng()\nprint(x)\nx = 2",
        "def g(): return x\nx = 1",
        "(x for _ in p)\nx = 1",
        "import a.b as x, c.d\nprint(x, c)",
        "try: pass\nexcept E as x: print(x)",
        "try:\n  x\nexcept NameError:\n  x = 1",
        "return\nprint(x)\nx = 1",
        "for x in p:\n  continue\nprint(x)",
        "for i in p:\n  try:\n    continue\n  finally:\n    x = i\nprint(x)",
        "while True:\n  try:\n    break\n  finally:\n    x = 1\nprint(x)",
        "while True:\n  if p: x = 1; break\nprint(x)",
        "[(y := i) for i in p]\nprint(y)",
        "class C: pass\nprint(C)",
      })
  void whatSomePathBindsIsNoAlarm(String body) {
    String source = inFunction(body);
    for (String rule : List.of("use-before-assignment", "use-after-del", "lost-global")) {
      assertEquals(List.of(), Checked.places(rule, source), source);
    }
  }

  @Test
  void theCauseChoosesTheRule() {
    String around = "def f():\n  x = 1\n  def g():\n    x += 1\n  return g, x\n";
    assertEquals(List.of("4:x"), Checked.places("lost-nonlocal", around));
    assertEquals(List.of("3:x"), Checked.places("lost-global", "x = 1\ndef f():\n  x += 1\n"));
    String deleted = "def f():\n  x = 1\n  del x\n  return x\n";
    assertEquals(List.of("4:x"), Checked.places("use-after-del", deleted));
    assertEquals(List.of(), Checked.places("use-before-assignment", deleted + around));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e = 0\ntry: a()\nexcept E as e: pass\nprint(e)",
        "e = 0\nfor i in p:\n  try: a()\n  except E as e: b()\nprint(e)",
        "try: a()\nexcept E as e: return lambda: e",
        "try: a()\nexcept E as e: g = lambda: e\ng()",
        "try: a()\nexcept E as e:\n  def g(): return e\nreturn g",
        "try: a()\nexcept E as e: p.append(lambda: e)",
      })
  void theEndOfAnExceptClauseIsADeletion(String body) {
    String source = inFunction(body);
    assertEquals(1, Checked.places("use-after-del", source).size(), source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e = 0\ntry: a()\nexcept E as e: return\nprint(e)",
        "e = 0\ntry: a()\nexcept E as e: sys.exit(1)\nprint(e)",
        "try: a()\nexcept E as e: pass\nfor e in p: print(e)",
        "e = 0\ntry: a()\nexcept E as e: m.fail_json(e)\nprint(e)",
        "try: a()\nexcept E as e: pass\nfor i in p:\n  if i: e = i\n  else: print(e)",
        "try: a()\nexcept E as e: p.sort(key=lambda x: e)",
        "try: a()\nexcept E as e:\n  g = lambda: e\n  g()",
        "try: a()\nexcept E as e: g = lambda e=e: e\ng()",
        "try: a()\nexcept E as e: pass\ntry: b()\nexcept E as e: print(e)",
      })
  void whatDoesNotUseTheNameLaterIsNoAlarm(String body) {
    String source = inFunction(body);
    assertEquals(List.of(), Checked.places("use-after-del", source), source);
  }

  @Test
  void thePathIsToldFromTheOutside() {
    List<Finding> found =
        Checked.by(
            "use-before-assignment",
            "def f(p):\n  for i in p:\n    if i:\n      pass\n    else:\n      return x\n  x = 1\n");
    assertEquals(
        List.of("a run comes here when the loop runs", "a run comes here when the `if` is false"),
        found.get(0).proof().stream()
            .map(Finding.Proof::words)
            .filter(words -> words.startsWith("a run"))
            .toList());
  }

  @Test
  void aModuleMayHaveItsNamesFromElsewhere() {
    for (String source :
        List.of(
            "from m import *\nprint(x)\nx = 1\n",
            "print(len)\nlen = 1\n",
            "print(__file__)\n__file__ = 1\n",
            "text = text\n")) {
      assertEquals(List.of(), Checked.places("use-before-assignment", source), source);
    }
    assertEquals(List.of("1:x"), Checked.places("use-before-assignment", "print(x)\nx = 1\n"));
  }

  @Test
  void aFunctionMayBindItsVariablesThroughItsFrame() {
    String source =
        "import sys\ndef f():\n  sys._getframe().f_locals['x'] = 2\n  use(x)\n  x = 1\n";
    assertEquals(List.of(), Checked.places("use-before-assignment", source));
    assertEquals(
        List.of("4:x"),
        Checked.places("use-before-assignment", source.replace("f_locals", "f_back")));
  }

  @Test
  void anUnreadLocalMayHaveBeenMeantForTheOuterVariable() {
    String source = "def f():\n  done = 0\n  def g():\n    done = 1\n  g()\n  return done\n";
    assertEquals(List.of("4:done"), Checked.places("lost-nonlocal", source));
    assertEquals(Level.WARNING, Checked.by("lost-nonlocal", source).get(0).level());
    for (String other :
        List.of(
            source.replace("done = 1\n", "done = 1; use(done)\n"),
            source.replace("done = 1\n", "nonlocal done; done = 1\n"),
            source.replace("return done", "return 0"),
            source.replace("done = 1\n", "a, done = 1, 2\n"),
            "def f():\n  def g():\n    x = 1\n  x = g()\n  return x\n")) {
      assertEquals(List.of(), Checked.places("lost-nonlocal", other), other);
    }
  }
}
