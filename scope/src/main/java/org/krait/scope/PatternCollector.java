package org.krait.scope;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.scope.Symbol.Fact;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Pattern;

/** Collects the names that the patterns of a {@code match} statement bind and read. */
// CPython: symtable.c symtable_visit_pattern
final class PatternCollector implements Pattern.Visitor<@Nullable Void> {
  private final SymbolCollector collector;
  private final ScopeStack scopes;

  PatternCollector(SymbolCollector collector) {
    this.collector = collector;
    this.scopes = collector.scopes;
  }

  @Override
  public @Nullable Void visitMatchValue(Pattern.MatchValue node) {
    collector.visit(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitMatchSingleton(Pattern.MatchSingleton node) {
    return null;
  }

  @Override
  public @Nullable Void visitMatchSequence(Pattern.MatchSequence node) {
    visitAll(node.patterns());
    return null;
  }

  @Override
  public @Nullable Void visitMatchMapping(Pattern.MatchMapping node) {
    collector.visitAll(node.keys());
    visitAll(node.patterns());
    capture(node.rest(), node);
    return null;
  }

  @Override
  public @Nullable Void visitMatchClass(Pattern.MatchClass node) {
    collector.visit(node.cls());
    visitAll(node.patterns());
    for (int i = 0; i < node.kwdAttrs().size(); i++) {
      String attribute = node.kwdAttrs().get(i);
      scopes.checkName(attribute, node.kwdPatterns().get(i).span(), ExprContext.Store);
    }
    visitAll(node.kwdPatterns());
    return null;
  }

  @Override
  public @Nullable Void visitMatchStar(Pattern.MatchStar node) {
    capture(node.name(), node);
    return null;
  }

  @Override
  public @Nullable Void visitMatchAs(Pattern.MatchAs node) {
    if (node.pattern() != null) {
      node.pattern().accept(this);
    }
    capture(node.name(), node);
    return null;
  }

  @Override
  public @Nullable Void visitMatchOr(Pattern.MatchOr node) {
    visitAll(node.patterns());
    return null;
  }

  private void visitAll(List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      pattern.accept(this);
    }
  }

  private void capture(@Nullable String name, Pattern pattern) {
    if (name != null) {
      scopes.bind(name, Fact.ASSIGNED, pattern.span());
    }
  }
}
