package org.krait.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.syntax.Expr;
import org.krait.syntax.Mod;
import org.krait.syntax.Problem;
import org.krait.syntax.Stmt;
import org.krait.syntax.SyntaxException;

class SymbolTableTest {
  private Mod.Module module;
  private SymbolTable table;

  private Scope analyze(String source) {
    return analyze(source, 0);
  }

  private Scope analyze(String source, int flags) {
    module = (Mod.Module) Parser.parse(source, ParserOptions.exec("f"));
    table = SymbolTable.build(module, "f", flags);
    return table.top();
  }

  private static Scope named(Scope scope, String name) {
    for (Scope child : scope.children()) {
      if (child.name().equals(name) && child.kind() != Scope.Kind.ANNOTATION) {
        return child;
      }
    }
    throw new AssertionError("no scope " + name + " in " + scope);
  }

  @Test
  void aCapturedLocalIsACellHereAndFreeThere() {
    Scope f = named(analyze("def f(a, b):\n  c = 1\n  def g(): return a + c\n  return b\n"), "f");
    Scope g = named(f, "g");
    assertEquals(List.of("a", "c"), f.cellVariables());
    assertEquals(List.of("a", "c"), g.freeVariables());
    assertEquals(Resolution.LOCAL, f.symbol("b").resolution());
    assertEquals(Resolution.CELL, f.symbol("a").resolution());
    assertTrue(g.isNested());
  }

  @Test
  void aFunctionBetweenHandsTheCellOn() {
    Scope f = named(analyze("def f(x):\n  def g():\n    def h(): return x\n"), "f");
    Scope g = named(f, "g");
    assertEquals(List.of("x"), g.freeVariables());
    assertFalse(g.symbol("x").isReferenced());
  }

  @Test
  void nodesLeadToTheirScopes() {
    Scope top = analyze("def f[T: int = 1](a: T): pass\nclass C:\n  x: int\nlambda: 0\n");
    Stmt.FunctionDef f = (Stmt.FunctionDef) module.body().get(0);
    Stmt.ClassDef c = (Stmt.ClassDef) module.body().get(1);
    Expr lambda = ((Stmt.Expr) module.body().get(2)).value();
    assertSame(top, table.scopeOf(module));
    assertEquals(Scope.Kind.LAMBDA, table.scopeOf(lambda).kind());
    Scope typeParameters = table.typeParametersScopeOf(f);
    assertSame(typeParameters, table.scopeOf(f).parent());
    assertSame(typeParameters, table.annotationScopeOf(f).parent());
    assertNotNull(table.typeParameterBoundScopeOf(f.typeParams().get(0)));
    assertNotNull(table.typeParameterDefaultScopeOf(f.typeParams().get(0)));
    assertSame(table.scopeOf(c), table.annotationScopeOf(c).parent());
    assertNull(table.annotationScopeOf(module));
    assertThrows(IllegalArgumentException.class, () -> table.scopeOf("no node"));
  }

  @Test
  void anInlinedComprehensionLendsItsNames() {
    Scope f = named(analyze("def f(y):\n  return [lambda: x for x in y]\n"), "f");
    Stmt.Return statement = (Stmt.Return) ((Stmt.FunctionDef) module.body().get(0)).body().get(0);
    Scope comprehension = table.scopeOf(statement.value());
    assertTrue(comprehension.isInlined());
    assertEquals(Resolution.CELL, comprehension.symbol("x").resolution());
    assertTrue(f.symbol("x").isComprehensionCell());
    assertEquals("lambda", f.children().get(0).name());
  }

  @Test
  void classBodiesAreNotEnclosingScopes() {
    Scope c = named(analyze("class C:\n  x = 1\n  def m(self): return x, __class__\n"), "C");
    Scope m = named(c, "m");
    assertEquals(Resolution.CLASS_NAME, c.symbol("x").resolution());
    assertEquals(Resolution.GLOBAL_IMPLICIT, m.symbol("x").resolution());
    assertTrue(c.needsClassClosure());
    assertTrue(m.isMethod());
    assertEquals(List.of("__class__"), m.freeVariables());
  }

  @Test
  void privateNamesAreMangled() {
    Scope c = named(analyze("class _C:\n  def m(self, __a): return __a, __b__\n"), "_C");
    Scope m = named(c, "m");
    assertEquals(List.of("self", "_C__a"), m.parameters());
    assertEquals("_C__z", m.mangle("__z"));
    assertNotNull(m.symbol("__b__"));
  }

  @Test
  void aSymbolKnowsWhereItWasDecided() {
    Scope g =
        named(
            named(analyze("def f():\n  x = 1\n  def g():\n    nonlocal x\n    x += x\n"), "f"),
            "g");
    Symbol x = g.symbol("x");
    assertEquals(4, x.declaration().lineno());
    assertEquals(5, x.firstBinding().lineno());
    assertEquals(1, x.uses().size());
  }

  @Test
  void textAnnotationsNameNothing() {
    Scope top = analyze("x: undefined\ndef f(a: b): pass\n", SymbolTable.FUTURE_ANNOTATIONS);
    assertNull(top.symbol("undefined"));
    assertNull(table.annotationScopeOf(module));
    assertNotNull(table.annotationScopeOf(module.body().get(1)));
    assertTrue(table.future().annotations());
  }

  @Test
  void errorsHaveTheirPlace() {
    SyntaxException e =
        assertThrows(SyntaxException.class, () -> analyze("def f():\n  x = 1\n  global x\n"));
    Problem problem = e.problem();
    assertEquals("name 'x' is assigned to before global declaration", problem.message());
    assertEquals(3, problem.lineno());
    assertEquals(3, problem.offset());
    assertEquals(11, problem.endOffset());
  }

  @Test
  void longChainsNeedNoStack() {
    String sum = "a" + " + a".repeat(20_000);
    Scope top = analyze(sum + "\n");
    assertEquals(20_001, top.symbol("a").uses().size());
  }
}
