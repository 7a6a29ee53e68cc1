package org.krait.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Clause;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.syntax.Boolop;
import org.krait.syntax.Cmpop;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;
import org.krait.syntax.Unaryop;

/** Lowers what decides: tests, {@code and}, {@code or}, {@code not}, comparisons, conditionals. */
// CPython: codegen.c codegen_jump_if
final class TestLowering {
  static final CoreExpr TRUE = new CoreExpr.Const(Boolean.TRUE);
  static final CoreExpr FALSE = new CoreExpr.Const(Boolean.FALSE);

  private final CodeUnit unit;

  TestLowering(CodeUnit unit) {
    this.unit = unit;
  }

  /** Lowers an expression of which only the truth counts. */
  CoreExpr test(Expr node) {
    if (node instanceof Expr.UnaryOp unary && unary.op() == Unaryop.Not) {
      return negate(test(unary.operand()));
    }
    if (!unit.spiller.yields(node)) {
      if (node instanceof Expr.BoolOp bool) {
        CoreExpr[] operands = new CoreExpr[bool.values().size()];
        for (int i = 0; i < operands.length; i++) {
          operands[i] = test(bool.values().get(i));
        }
        return join(bool, operands);
      }
      if (node instanceof Expr.IfExp choice) {
        CoreExpr decision = test(choice.test());
        return new CoreExpr.Conditional(decision, test(choice.body()), test(choice.orelse()));
      }
      if (node instanceof Expr.Compare compare) {
        return compare(compare, true);
      }
    }
    return truth(unit.expressions.lower(node), node.span());
  }

  private static CoreExpr negate(CoreExpr test) {
    if (test instanceof CoreExpr.Const constant) {
      return constant.value() == Boolean.TRUE ? FALSE : TRUE;
    }
    return test instanceof CoreExpr.Not not ? not.test() : new CoreExpr.Not(test);
  }

  /** The truth of a value. */
  CoreExpr truth(CoreExpr value, Span where) {
    if (value instanceof CoreExpr.Const constant) {
      return ConstantFolder.isTrue(constant.value()) ? TRUE : FALSE;
    }
    return isTest(value) ? value : new CoreExpr.Truth(value, unit.at(where));
  }

  private static boolean isTest(CoreExpr value) {
    return value instanceof CoreExpr.Not
        || value instanceof CoreExpr.Truth
        || value instanceof CoreExpr.IsSequence
        || value instanceof CoreExpr.IsMapping
        || (value instanceof CoreExpr.Compare compare && isIdentityOrMembership(compare.op()));
  }

  private static boolean isIdentityOrMembership(Cmpop op) {
    return op == Cmpop.Is || op == Cmpop.IsNot || op == Cmpop.In || op == Cmpop.NotIn;
  }

  CoreExpr not(Expr.UnaryOp node) {
    return negate(truth(unit.expressions.lower(node.operand()), node.span()));
  }

  CoreExpr boolOp(Expr.BoolOp node) {
    List<Expr> values = node.values();
    if (unit.spiller.anyYields(values.subList(1, values.size()))) {
      return yieldingBoolOp(node);
    }
    CoreExpr[] operands = new CoreExpr[values.size()];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = unit.expressions.lower(values.get(i));
    }
    return join(node, operands);
  }

  private CoreExpr join(Expr.BoolOp node, CoreExpr[] operands) {
    int position = unit.at(node.span());
    return node.op() == Boolop.And
        ? new CoreExpr.And(operands, position)
        : new CoreExpr.Or(operands, position);
  }

  /** {@code t = a; if t: t = b; if t: t = c …}, each inside the one before. */
  private CoreExpr yieldingBoolOp(Expr.BoolOp node) {
    int result = unit.layout.newTemporary();
    boolean goOn = node.op() == Boolop.And;
    assign(result, node.values().get(0));
    int depth = node.values().size() - 1;
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<CoreStmt>[] outer = new List[depth];
    for (int i = 0; i < depth; i++) {
      outer[i] = unit.begin();
      assign(result, node.values().get(i + 1));
    }
    for (int i = depth - 1; i >= 0; i--) {
      CoreStmt then = unit.end(outer[i]);
      CoreExpr test = new CoreExpr.Truth(new CoreExpr.TempGet(result), unit.at(node.span()));
      emitIf(goOn ? test : new CoreExpr.Not(test), then, null);
    }
    return new CoreExpr.TempTake(result);
  }

  private void assign(int temporary, Expr value) {
    CoreExpr lowered = unit.expressions.lower(value);
    unit.emit(new CoreStmt.LocalSet(temporary, lowered, unit.takeLine()));
  }

  /** Emits an If with one clause. */
  void emitIf(CoreExpr test, CoreStmt then, @Nullable CoreStmt orelse) {
    Clause[] clauses = {new Clause(null, test, then, 0)};
    unit.emit(new CoreStmt.If(clauses, orelse, unit.takeLine(), unit.resumeFor(then, orelse)));
  }

  CoreExpr conditional(Expr.IfExp node) {
    CoreExpr test = test(node.test());
    if (!unit.spiller.yields(node.body()) && !unit.spiller.yields(node.orelse())) {
      CoreExpr body = unit.expressions.lower(node.body());
      return new CoreExpr.Conditional(test, body, unit.expressions.lower(node.orelse()));
    }
    int line = unit.takeLine();
    int result = unit.layout.newTemporary();
    List<CoreStmt> outer = unit.begin();
    assign(result, node.body());
    CoreStmt then = unit.end(outer);
    outer = unit.begin();
    assign(result, node.orelse());
    CoreStmt orelse = unit.end(outer);
    unit.startLine(line);
    emitIf(test, then, orelse);
    return new CoreExpr.TempTake(result);
  }

  CoreExpr compare(Expr.Compare node) {
    return compare(node, false);
  }

  private CoreExpr compare(Expr.Compare node, boolean asTest) {
    ExpressionWarnings.checkCompare(unit.context, node);
    if (node.ops().size() == 1) {
      return single(node, asTest);
    }
    return unit.spiller.anyYields(node.comparators()) ? yieldingChain(node) : chain(node, asTest);
  }

  private CoreExpr single(Expr.Compare node, boolean asTest) {
    Expr right = node.comparators().get(0);
    CoreExpr left = unit.expressions.lower(node.left());
    if (unit.spiller.yields(right)) {
      left = unit.spiller.keep(left);
    }
    CoreExpr result = link(node, 0, left, comparator(node, 0));
    return asTest ? truth(result, node.span()) : result;
  }

  private CoreExpr comparator(Expr.Compare node, int index) {
    Cmpop op = node.ops().get(index);
    Expr right = node.comparators().get(index);
    return op == Cmpop.In || op == Cmpop.NotIn
        ? unit.expressions.lowerIterated(right)
        : unit.expressions.lower(right);
  }

  private CoreExpr link(Expr.Compare node, int index, CoreExpr left, CoreExpr right) {
    return new CoreExpr.Compare(node.ops().get(index), left, right, unit.at(node.span()));
  }

  /** {@code a < b < c} as {@code a < (t := b) and t < c}. */
  private CoreExpr chain(Expr.Compare node, boolean asTest) {
    int last = node.ops().size() - 1;
    CoreExpr[] links = new CoreExpr[last + 1];
    CoreExpr left = unit.expressions.lower(node.left());
    for (int i = 0; i <= last; i++) {
      CoreExpr right = comparator(node, i);
      CoreExpr next = right;
      if (i < last && !(right instanceof CoreExpr.Const)) {
        int kept = unit.layout.newTemporary();
        right = new CoreExpr.Keep(kept, right);
        next = new CoreExpr.TempTake(kept);
      }
      CoreExpr result = link(node, i, left, right);
      links[i] = asTest ? truth(result, node.span()) : result;
      left = next;
    }
    return new CoreExpr.And(links, unit.at(node.span()));
  }

  /** The chain as statements: each further comparison stands inside an If. */
  private CoreExpr yieldingChain(Expr.Compare node) {
    int result = unit.layout.newTemporary();
    int depth = node.ops().size() - 1;
    CoreExpr left = unit.spiller.keep(unit.expressions.lower(node.left()));
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<CoreStmt>[] outer = new List[depth];
    for (int i = 0; i <= depth; i++) {
      int right = unit.spill(comparator(node, i));
      CoreExpr value = link(node, i, left, new CoreExpr.TempGet(right));
      unit.emit(new CoreStmt.LocalSet(result, value, unit.takeLine()));
      left = new CoreExpr.TempTake(right);
      if (i < depth) {
        outer[i] = unit.begin();
      }
    }
    for (int i = depth - 1; i >= 0; i--) {
      CoreStmt then = unit.end(outer[i]);
      emitIf(new CoreExpr.Truth(new CoreExpr.TempGet(result), unit.at(node.span())), then, null);
    }
    return new CoreExpr.TempTake(result);
  }
}
