package org.krait.interpreter.build;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.krait.interpreter.expr.LineMarks;
import org.krait.interpreter.node.ExprNode;
import org.krait.lower.core.Argument;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.Handler;
import org.krait.lower.core.IntrinsicFunction;

/**
 * Marks the changes of line inside of expressions, for trees that are traced. A leaf stands on its
 * line; an operation is on its own line after its last operand.
 */
final class InnerLines {
  /** With more items than this, a display is begun empty and each item is added to it. */
  // CPython: codegen.c STACK_USE_GUIDELINE
  private static final int STACK_USE = 30;

  private final int[] positions;
  private final Map<CoreExpr, Integer> after = new IdentityHashMap<>();
  private final SortedSet<Integer> told = new TreeSet<>();
  private final int locals;
  private final Branching branching;
  private final ElementLines elements = new ElementLines(this);
  private boolean marking;
  private int statementLine;

  /** Lines of the positions of a code with so many local variables. */
  InnerLines(int[] positions, int locals, Branching branching) {
    this.positions = positions;
    this.locals = locals;
    this.branching = branching;
  }

  /** The lines of what comprehensions collect. */
  ElementLines elements() {
    return elements;
  }

  /** Whether a statement only keeps a value in a temporary. */
  boolean isTemporary(CoreStmt statement) {
    return statement instanceof CoreStmt.LocalSet set && set.slot() >= locals;
  }

  /** The line where a statement begins to execute: that of what it evaluates first. */
  int start(CoreStmt statement, @Nullable CoreExpr first) {
    return start(statement.line(), first);
  }

  /** The line where something begins that has a line and evaluates an expression first. */
  int start(int line, @Nullable CoreExpr first) {
    if (line == 0) {
      return 0;
    }
    statementLine = line;
    int start = first == null ? 0 : first(first);
    marking = start != 0 && start != line;
    return noted(start == 0 ? line : start);
  }

  /** Notes a line that is told of. */
  int noted(int line) {
    told.add(line);
    return line;
  }

  /** Notes the line of a statement that begins with no expression. */
  void note(CoreStmt statement) {
    switch (statement) {
      case CoreStmt.NoOperation s -> noted(s.line());
      case CoreStmt.LocalDelete s -> noted(s.line());
      case CoreStmt.CellDelete s -> noted(s.line());
      case CoreStmt.GlobalDelete s -> noted(s.line());
      case CoreStmt.NameDelete s -> noted(s.line());
      case CoreStmt.SetupAnnotations s -> noted(s.line());
      case CoreStmt.Break s -> noted(s.line());
      case CoreStmt.Continue s -> noted(s.line());
      case CoreStmt.Raise s when s.exception() == null -> noted(s.line());
      case CoreStmt.TryExcept s -> {
        noted(s.line());
        for (Handler handler : s.handlers()) {
          noted(handler.line());
        }
      }
      case CoreStmt.TryFinally s -> noted(s.line());
      case CoreStmt.With s -> noted(s.line());
      default -> {}
    }
  }

  /** All lines that were told of, in order. */
  int[] all() {
    told.remove(0);
    int[] lines = new int[told.size()];
    int i = 0;
    for (int line : told) {
      lines[i++] = line;
    }
    return lines;
  }

  private int first(CoreExpr node) {
    if (node instanceof CoreExpr.Do block) {
      return first(block.body());
    }
    List<CoreExpr> operands = Operands.of(node);
    int first = operands.isEmpty() || beginsFirst(node) ? 0 : first(operands.get(0));
    return first == 0 && !isAttribute(node) ? own(node) : first;
  }

  /** Whether the operation begins before its first operand is evaluated. */
  private static boolean beginsFirst(CoreExpr node) {
    return switch (node) {
      case CoreExpr.BuildTuple n -> beginsEmpty(n.items());
      case CoreExpr.BuildList n -> beginsEmpty(n.items());
      case CoreExpr.BuildSet n -> beginsEmpty(n.items());
      case CoreExpr.BuildDict n ->
          n.keys().length > 0 && (n.keys()[0] == null || pairs(n.keys(), 0) > STACK_USE / 2);
      case CoreExpr.Template n -> true;
      default -> false;
    };
  }

  private static boolean beginsEmpty(CoreExpr[] items) {
    return items.length > STACK_USE || items.length > 0 && items[0] instanceof CoreExpr.Starred;
  }

  /** Whether the operation's line is that of an attribute's name, which may come later. */
  private static boolean isAttribute(CoreExpr node) {
    return node instanceof CoreExpr.Attribute
        || node instanceof CoreExpr.MethodCall
        || node instanceof CoreExpr.MethodCallKeywords;
  }

  private int first(CoreStmt statement) {
    if (statement instanceof CoreStmt.Block block && block.body().length > 0) {
      return first(block.body()[0]);
    }
    CoreExpr first = Places.first(statement);
    return first == null ? statement.line() : first(first);
  }

  /** Begins an expression that a statement evaluates: from where it leaves the line, all count. */
  void begin(CoreExpr root) {
    marking |= isElsewhere(root);
  }

  /** Ends an expression; what was before is the result of {@link #enter}. */
  void end(boolean outer) {
    marking = outer;
  }

  /** After the next expression of a statement comes a line of the statement itself. */
  void finish(CoreExpr last, int line) {
    if (line > 0) {
      after.put(last, line);
    }
  }

  private boolean isElsewhere(CoreExpr node) {
    int own = own(node);
    if (own != 0 && own != statementLine || after.getOrDefault(node, own) != own) {
      return true;
    }
    if (node instanceof CoreExpr.Do) {
      return true;
    }
    for (CoreExpr operand : Operands.of(node)) {
      if (isElsewhere(operand)) {
        return true;
      }
    }
    return false;
  }

  /** Notes before an expression's node is made what comes after its operands. */
  boolean enter(CoreExpr node) {
    boolean outer = marking;
    if (marking) {
      mark(node, Operands.of(node));
      marking = !Operands.isOneConstant(node);
    }
    return outer;
  }

  private void mark(CoreExpr node, List<CoreExpr> operands) {
    switch (node) {
      case CoreExpr.Conditional n -> {}
      case CoreExpr.Starred n -> {}
      case CoreExpr.BuildTuple n -> markItems(n, operands);
      case CoreExpr.BuildList n -> markItems(n, operands);
      case CoreExpr.BuildSet n -> markItems(n, operands);
      case CoreExpr.BuildDict n -> markPairs(n);
      case CoreExpr.And n -> markJunction(n, operands);
      case CoreExpr.Or n -> markJunction(n, operands);
      case CoreExpr.CallParts n -> markParts(n);
      case CoreExpr.Call n when n.args().length > STACK_USE && !Operands.isOneConstant(n.args()) ->
          markMany(n.function(), n.args(), 0, own(n));
      case CoreExpr.CallKeywords n when n.args().length + n.names().length > STACK_USE ->
          markMany(n.function(), n.args(), n.args().length - n.names().length, own(n));
      case CoreExpr.MethodCall n -> {
        after.put(n.receiver(), line(n.attributePosition()));
        markLast(n, operands);
      }
      case CoreExpr.MethodCallKeywords n -> {
        after.put(n.receiver(), line(n.attributePosition()));
        markLast(n, operands);
      }
      default -> markLast(node, operands);
    }
  }

  private void markLast(CoreExpr node, List<CoreExpr> operands) {
    int own = own(node);
    if (own != 0 && !operands.isEmpty()) {
      after.putIfAbsent(operands.get(operands.size() - 1), own);
    }
  }

  /** What stands before the first star is put together; each item from there on is added to it. */
  // CPython: codegen.c starunpack_helper_impl
  private void markItems(CoreExpr node, List<CoreExpr> items) {
    int own = own(node);
    int star = 0;
    while (star < items.size() && !(items.get(star) instanceof CoreExpr.Starred)) {
      star++;
    }
    int first = items.size() > STACK_USE ? 0 : Math.max(0, star - 1);
    for (int i = first; own != 0 && i < items.size(); i++) {
      after.put(items.get(i) instanceof CoreExpr.Starred s ? s.value() : items.get(i), own);
    }
  }

  /** Pairs are put together up to a mapping; each of many pairs is added by itself. */
  // CPython: codegen.c codegen_dict
  private void markPairs(CoreExpr.BuildDict node) {
    @Nullable CoreExpr[] keys = node.keys();
    int own = own(node);
    int i = 0;
    while (i < keys.length) {
      int pairs = pairs(keys, i);
      boolean many = pairs > STACK_USE / 2;
      for (int k = 0; k < pairs; k++, i++) {
        if (many || k == pairs - 1) {
          after.put(node.values()[i], own);
        }
      }
      if (pairs == 0) {
        after.put(node.values()[i++], own);
      }
    }
  }

  /** How many pairs are put together from one on: up to a mapping, or what is many. */
  private static int pairs(@Nullable CoreExpr[] keys, int from) {
    int i = from;
    while (i < keys.length && keys[i] != null && i - from <= STACK_USE / 2 + 1) {
      i++;
    }
    return i - from;
  }

  /** A tuple of the positional arguments is made first, then a dict by keywords and mappings. */
  // CPython: codegen.c codegen_call_helper_impl
  private void markParts(CoreExpr.CallParts node) {
    Argument[] args = node.args();
    int own = own(node);
    CoreExpr before = node.function();
    boolean building = false;
    for (int i = 0; i < args.length; i++) {
      boolean alone = args[i].kind() == Argument.Kind.STAR && i == 0 && endsPositional(args, 0);
      building |= args[i].kind() != Argument.Kind.POSITIONAL && !alone;
      if (building) {
        after.put(before, own);
      }
      before = args[i].value();
    }
    after.put(before, own);
  }

  /** Many arguments are put together first, up to a number, and then one by one. */
  private void markMany(CoreExpr function, CoreExpr[] args, int together, int own) {
    after.put(together == 0 ? function : args[together - 1], own);
    for (int i = together > STACK_USE ? 0 : together; i < args.length; i++) {
      after.put(args[i], own);
    }
  }

  private static boolean endsPositional(Argument[] args, int i) {
    Argument.Kind next = i + 1 < args.length ? args[i + 1].kind() : Argument.Kind.KEYWORD;
    return next == Argument.Kind.KEYWORD || next == Argument.Kind.DOUBLE_STAR;
  }

  /** Each operand but the last is looked at on the line of the whole, unless it is a test. */
  private void markJunction(CoreExpr node, List<CoreExpr> operands) {
    if (branching.isTest(node)) {
      return;
    }
    for (int i = 0; i < operands.size() - 1; i++) {
      if (!(operands.get(i) instanceof CoreExpr.Truth)) {
        after.put(operands.get(i), own(node));
      }
    }
  }

  /** The node of an expression with its marks. */
  ExprNode marked(CoreExpr expression, ExprNode node, @Nullable Integer then) {
    if (!marking && then == null) {
      return node;
    }
    ExprNode marked = node;
    int own = own(expression);
    boolean begins = Operands.of(expression).isEmpty() || beginsFirst(expression);
    if (marking && own != 0 && begins) {
      marked = new LineMarks.Before(marked, noted(own));
    }
    return then == null || then == 0 ? marked : new LineMarks.After(marked, noted(then));
  }

  /** What {@link #enter} or {@link #finish} noted for an expression. */
  @Nullable Integer takeAfter(CoreExpr expression) {
    return after.remove(expression);
  }

  int line(int position) {
    return position < 0 ? 0 : Math.max(0, positions[4 * position]);
  }

  /** The line of an expression's own operation, or 0. */
  private int own(CoreExpr node) {
    return switch (node) {
      case CoreExpr.Const n -> n.line();
      case CoreExpr.Keep n -> n.line();
      case CoreExpr.MakeFunction n when n.code().kind() == CodeKind.TYPE_PARAMETERS -> 0;
      case CoreExpr.BuildTuple n -> ofDisplay(n.line(), n.items());
      case CoreExpr.BuildList n -> ofDisplay(n.line(), n.items());
      case CoreExpr.Compare n when n.left() instanceof CoreExpr.TempGet -> 0;
      case CoreExpr.Intrinsic n when n.function() == IntrinsicFunction.PREPARE_RERAISE_STAR -> 0;
      default -> line(Positions.of(node));
    };
  }

  private int ofDisplay(int line, CoreExpr[] items) {
    return line == 0 && items.length > 0 ? statementLine : line;
  }
}
