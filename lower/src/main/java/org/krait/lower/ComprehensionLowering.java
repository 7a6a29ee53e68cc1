package org.krait.lower;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.krait.lower.core.AwaitableRole;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.scope.Resolution;
import org.krait.scope.Scope;
import org.krait.scope.Symbol;
import org.krait.syntax.Comprehension;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;

/** Lowers comprehensions and generator expressions. */
// CPython: codegen.c codegen_comprehension
final class ComprehensionLowering {
  private static final CoreExpr[] NO_ITEMS = {};

  private final CodeUnit unit;

  ComprehensionLowering(CodeUnit unit) {
    this.unit = unit;
  }

  CoreExpr lower(ComprehensionParts parts) {
    Scope scope = unit.context.symbols.scopeOf(parts.node());
    return scope.isInlined() ? inlined(parts, scope) : called(parts, scope);
  }

  private CoreExpr inlined(ComprehensionParts parts, Scope scope) {
    if (unit.spiller.yields(parts.node())) {
      return new CoreExpr.TempTake(emitInlined(parts, scope));
    }
    int line = unit.takeLine();
    List<CoreStmt> outer = unit.begin();
    int result = emitInlined(parts, scope);
    CoreStmt body = unit.end(outer);
    unit.startLine(line);
    return new CoreExpr.Do(body, new CoreExpr.TempTake(result));
  }

  /** Emits an inlined comprehension; its result is in the temporary that is returned. */
  private int emitInlined(ComprehensionParts parts, Scope scope) {
    int result = unit.layout.newTemporary();
    CoreExpr outermost = outermostIterator(parts);
    Map<String, Symbol> symbols = unit.names.resolver.symbolsInside(scope);
    int[] slots = slots(symbols);
    int[] cells = cells(symbols);
    CoreExpr iterator =
        CountedIterator.isCounted(outermost, slots, cells)
            ? outermost
            : new CoreExpr.TempTake(unit.spill(outermost));
    unit.names.resolver.enterInlined(symbols);
    int[] saved = temporaries(slots.length + cells.length);
    List<CoreStmt> outer = unit.begin();
    unit.emit(new CoreStmt.LocalSet(result, empty(parts), unit.takeLine()));
    new Generators(unit, parts, result).emit(iterator);
    CoreStmt body = unit.end(outer);
    unit.names.resolver.leaveInlined();
    int line = parts.node().span().lineno();
    unit.emit(new CoreStmt.Isolate(slots, cells, saved, body, line, unit.resumeFor(body)));
    return result;
  }

  private int[] temporaries(int count) {
    int[] temporaries = new int[count];
    for (int i = 0; i < count; i++) {
      temporaries[i] = unit.layout.newTemporary();
    }
    return temporaries;
  }

  private CoreExpr outermostIterator(ComprehensionParts parts) {
    Comprehension outermost = parts.generators().get(0);
    int position = unit.at(outermost.iter().span());
    CoreExpr iterable =
        outermost.isAsync()
            ? unit.expressions.lower(outermost.iter())
            : unit.expressions.lowerIterated(outermost.iter());
    return outermost.isAsync()
        ? new CoreExpr.AsyncIterator(iterable, position)
        : new CoreExpr.Iterator(iterable, position);
  }

  private int[] slots(Map<String, Symbol> symbols) {
    int[] slots = new int[symbols.size()];
    int count = 0;
    for (Symbol symbol : symbols.values()) {
      if (NameResolver.isBoundInside(symbol) && symbol.resolution() == Resolution.LOCAL) {
        slots[count++] = unit.layout.slot(symbol.name());
      }
    }
    return Arrays.copyOf(slots, count);
  }

  private int[] cells(Map<String, Symbol> symbols) {
    int[] cells = new int[symbols.size()];
    int count = 0;
    for (Symbol symbol : symbols.values()) {
      if (NameResolver.isBoundInside(symbol) && symbol.resolution() == Resolution.CELL) {
        cells[count++] = unit.names.cell(symbol.name());
      }
    }
    return Arrays.copyOf(cells, count);
  }

  private CoreExpr empty(ComprehensionParts parts) {
    int position = unit.at(parts.node().span());
    return switch (parts.kind()) {
      case LIST, GENERATOR -> new CoreExpr.BuildList(NO_ITEMS, false, parts.node().span().lineno());
      case SET -> new CoreExpr.BuildSet(NO_ITEMS, false, position);
      case DICT -> new CoreExpr.BuildDict(NO_ITEMS, NO_ITEMS, position);
    };
  }

  /** A comprehension with code of its own, called with the outermost iterator. */
  private CoreExpr called(ComprehensionParts parts, Scope scope) {
    Span where = parts.node().span();
    CodeKind kind = parts.isGenerator() ? CodeKind.GENERATOR_EXPRESSION : CodeKind.COMPREHENSION;
    CodeUnit inner =
        unit.inner(
            scope,
            parts.node(),
            kind,
            parts.kind().codeName(),
            where.lineno(),
            new CodeContent.OfComprehension(parts));
    new ComprehensionLowering(inner).body(parts);
    CoreExpr function = unit.makeFunction(inner.finish(Parameters.positional(1)), where);
    CoreExpr iterator = outermostIterator(parts);
    int position = unit.at(where);
    CoreExpr call = new CoreExpr.Call(function, new CoreExpr[] {iterator}, position);
    if (parts.isGenerator() || !scope.isCoroutine()) {
      return call;
    }
    int result = unit.layout.newTemporary();
    unit.spiller.emitAwait(result, call, AwaitableRole.AWAIT, where);
    return new CoreExpr.TempTake(result);
  }

  private void body(ComprehensionParts parts) {
    Span where = parts.node().span();
    unit.startStatement(where.lineno());
    int result = -1;
    if (!parts.isGenerator()) {
      result = unit.spill(empty(parts));
    }
    CoreExpr iterator = new CoreExpr.LocalGet(0, unit.at(where));
    new Generators(unit, parts, result).emit(iterator);
    if (result >= 0) {
      unit.emit(new CoreStmt.Return(new CoreExpr.TempTake(result), unit.takeLine()));
    }
  }

  /** The nested loops of one comprehension. */
  private static final class Generators {
    private final CodeUnit unit;
    private final ComprehensionParts parts;
    private final int result;

    Generators(CodeUnit unit, ComprehensionParts parts, int result) {
      this.unit = unit;
      this.parts = parts;
      this.result = result;
    }

    void emit(CoreExpr iterator) {
      emitLoop(0, iterator);
    }

    private void emitLoop(int index, CoreExpr iterator) {
      Comprehension generator = parts.generators().get(index);
      LoopLowering loops = new LoopLowering(unit);
      LoopLowering.Loop loop = loops.open(generator.target(), generator.isAsync());
      List<CoreStmt> outer = unit.begin();
      emitConditions(generator, 0, index);
      CoreStmt body = unit.end(outer);
      if (generator.isAsync()) {
        loops.emitAsync(loop, iterator, body, null, parts.node().span());
      } else {
        loops.emit(loop, iterator, body, null, generator.iter().span());
      }
    }

    private void emitConditions(Comprehension generator, int condition, int index) {
      if (condition == generator.ifs().size()) {
        emitInner(index + 1);
        return;
      }
      CoreExpr test = unit.tests.test(generator.ifs().get(condition));
      List<CoreStmt> outer = unit.begin();
      emitConditions(generator, condition + 1, index);
      unit.tests.emitIf(test, unit.end(outer), null);
    }

    private void emitInner(int index) {
      if (index == parts.generators().size()) {
        emitElement();
        return;
      }
      Comprehension generator = parts.generators().get(index);
      Expr single = ComprehensionParts.singleItem(generator);
      if (single != null) {
        unit.assignments.store(generator.target(), unit.expressions.lower(single));
        emitConditions(generator, 0, index);
        return;
      }
      int position = unit.at(generator.iter().span());
      CoreExpr iterable =
          generator.isAsync()
              ? unit.expressions.lower(generator.iter())
              : unit.expressions.lowerIterated(generator.iter());
      emitLoop(
          index,
          generator.isAsync()
              ? new CoreExpr.AsyncIterator(iterable, position)
              : new CoreExpr.Iterator(iterable, position));
    }

    private void emitElement() {
      Expr element = parts.element();
      Span where = element.span();
      switch (parts.kind()) {
        case GENERATOR -> unit.spiller.emitYield(-1, unit.expressions.lower(element), where);
        case LIST -> {
          CoreExpr value = unit.expressions.lower(element);
          unit.emit(new CoreStmt.ListAppend(result, value, unit.takeLine(), unit.at(where)));
        }
        case SET -> {
          CoreExpr value = unit.expressions.lower(element);
          unit.emit(new CoreStmt.SetAdd(result, value, unit.takeLine(), unit.at(where)));
        }
        case DICT -> {
          Expr value = java.util.Objects.requireNonNull(parts.value());
          CoreExpr[] pair = unit.spiller.lowerAll(List.of(element, value));
          int position = unit.at(where.to(value.span()));
          unit.emit(new CoreStmt.DictPut(result, pair[0], pair[1], unit.takeLine(), position));
        }
      }
    }
  }
}
