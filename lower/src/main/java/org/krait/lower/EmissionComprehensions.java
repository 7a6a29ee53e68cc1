package org.krait.lower;

import java.util.Map;
import org.krait.lower.ComprehensionParts.Kind;
import org.krait.lower.core.CodeKind;
import org.krait.scope.Scope;
import org.krait.scope.Symbol;
import org.krait.syntax.Comprehension;
import org.krait.syntax.Expr;

/** The part of {@link Emission} that follows comprehensions. */
final class EmissionComprehensions {
  private final Emission e;

  EmissionComprehensions(Emission emission) {
    this.e = emission;
  }

  // CPython: codegen.c codegen_comprehension
  void comprehension(ComprehensionParts parts) {
    Scope inner = e.context.symbols.scopeOf(parts.node());
    if (inner.isInlined()) {
      inlined(parts, inner);
      return;
    }
    e.function(
        parts.node(), parts.isGenerator() ? CodeKind.GENERATOR_EXPRESSION : CodeKind.COMPREHENSION);
    iterator(parts.generators().get(0));
    e.other();
    if (inner.isCoroutine() && !parts.isGenerator()) {
      e.yieldFrom();
    }
  }

  private void iterator(Comprehension generator) {
    e.expressions.emit(generator.iter());
    e.add(generator.isAsync() ? Instructions.OTHER : Instructions.GET_ITER);
  }

  private void inlined(ComprehensionParts parts, Scope inner) {
    iterator(parts.generators().get(0));
    Map<String, Symbol> symbols = e.resolver.symbolsInside(inner);
    e.resolver.enterInlined(symbols);
    for (Symbol symbol : symbols.values()) {
      if (NameResolver.isBoundInside(symbol)) {
        e.local(symbol.name());
      }
    }
    comprehensionBody(parts);
    e.resolver.leaveInlined();
  }

  /** The loops of a comprehension; the outermost iterator is there already. */
  void comprehensionBody(ComprehensionParts parts) {
    if (!parts.isGenerator()) {
      e.other();
    }
    generator(parts, 0);
  }

  private void generator(ComprehensionParts parts, int index) {
    Comprehension generator = parts.generators().get(index);
    int start = e.label();
    int skip = e.label();
    int end = e.label();
    Expr single = index > 0 ? ComprehensionParts.singleItem(generator) : null;
    if (single != null) {
      e.expressions.emit(single);
    } else {
      if (index > 0) {
        iterator(generator);
      }
      e.place(start);
      if (generator.isAsync()) {
        e.add(Instructions.BRANCH, end);
        e.yieldFrom();
      } else {
        e.add(Instructions.BRANCH, end);
      }
    }
    e.expressions.emit(generator.target());
    for (Expr condition : generator.ifs()) {
      e.expressions.jumpIf(condition, skip, false);
    }
    if (index + 1 < parts.generators().size()) {
      generator(parts, index + 1);
    } else {
      element(parts);
    }
    e.place(skip);
    if (single == null) {
      e.add(Instructions.JUMP, start);
    }
    e.place(end);
  }

  private void element(ComprehensionParts parts) {
    e.expressions.emit(parts.element());
    if (parts.kind() == Kind.DICT) {
      e.expressions.emit(parts.value());
    }
    e.other();
  }
}
