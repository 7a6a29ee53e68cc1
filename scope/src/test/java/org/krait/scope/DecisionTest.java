package org.krait.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.scope.Decision.Rule;
import org.krait.syntax.Mod;

class DecisionTest {
  private static final String SOURCE =
      """
      def outer(a):
          b = a
          def inner():
              nonlocal b
              b = len(a)
              class C:
                  b = 1
                  def m(self):
                      global g
                      g = b, x, __class__
          b = [c := i for i in a]
      x = 1
      """;

  private static Scope scope(String... path) {
    return scopeIn(SOURCE, path);
  }

  private static Scope scopeIn(String source, String... path) {
    Mod module = Parser.parse(source, ParserOptions.exec("f"));
    Scope scope = SymbolTable.build(module, "f", 0).top();
    for (String name : path) {
      scope =
          scope.children().stream()
              .filter(s -> s.name().equals(name) && s.kind() != Scope.Kind.ANNOTATION)
              .findFirst()
              .orElseThrow();
    }
    return scope;
  }

  private static void assertDecision(Rule rule, int line, Scope scope, String name) {
    Decision decision = Decision.about(scope.symbol(name));
    assertEquals(rule, decision.rule(), name);
    assertEquals(line, decision.where() == null ? 0 : decision.where().lineno(), name);
  }

  @Test
  void eachRuleNamesThePlaceThatDecided() {
    Scope outer = scope("outer");
    assertDecision(Rule.PARAMETER, 1, outer, "a");
    assertDecision(Rule.BOUND_HERE, 2, outer, "b");
    assertDecision(Rule.BOUND_HERE, 11, outer, "c");
    Scope inner = scope("outer", "inner");
    assertDecision(Rule.DECLARED_NONLOCAL, 4, inner, "b");
    assertDecision(Rule.ENCLOSING_FUNCTION_BINDS, 1, inner, "a");
    assertDecision(Rule.BOUND_NOWHERE, 0, inner, "len");
    Scope method = scope("outer", "inner", "C", "m");
    assertDecision(Rule.ENCLOSING_FUNCTION_BINDS, 2, method, "b");
    assertDecision(Rule.DECLARED_GLOBAL, 9, method, "g");
    assertDecision(Rule.MODULE_BINDS, 12, method, "x");
    assertDecision(Rule.CLASS_PROVIDES, 0, method, "__class__");
  }

  @Test
  void aNameLeadsToTheVariableItReaches() {
    Scope method = scope("outer", "inner", "C", "m");
    Symbol reached = Decision.about(method.symbol("b")).variable();
    assertSame(method.parent().parent().parent(), reached.scope());
  }

  @Test
  void aGlobalDeclarationHoldsForTheFunctionsInside() {
    String source = "x = 1\ndef f():\n x = 2\n def g():\n  global x\n  def h(): return x\n";
    assertDecision(Rule.DECLARED_GLOBAL_AROUND, 5, scopeIn(source, "f", "g", "h"), "x");
  }

  @Test
  void aBindingHidesTheVariableAround() {
    Scope cls = scope("outer", "inner", "C");
    assertEquals("outer", Decision.about(cls.symbol("b")).hidden().scope().name());
    assertNull(Decision.about(scope("outer").symbol("b")).hidden());
  }
}
