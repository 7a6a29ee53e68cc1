package org.krait.interpreter.build;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.krait.interpreter.expr.LineMarks;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.StmtNode;
import org.krait.lower.core.Argument;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.Handler;
import org.krait.lower.core.IntrinsicFunction;

/**
 * Marks the changes of line inside of expressions, for trees that are traced. A leaf stands on its
 * line; an operation is on its own line after its last operand.
 */
final class InnerLines {
  private final int[] positions;
  private final Map<CoreExpr, Integer> after = new IdentityHashMap<>();
  private final SortedSet<Integer> told = new TreeSet<>();
  private final int locals;
  private final Branching branching;
  private boolean marking;
  private int statementLine;

  /** Lines of the positions of a code with so many local variables. */
  InnerLines(int[] positions, int locals, Branching branching) {
    this.positions = positions;
    this.locals = locals;
    this.branching = branching;
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
    int first = operands.isEmpty() || beginsWithStar(node) ? 0 : first(operands.get(0));
    return first == 0 && !isAttribute(node) ? own(node) : first;
  }

  /** Whether a display is begun empty, before its first item is evaluated. */
  private static boolean beginsWithStar(CoreExpr node) {
    return switch (node) {
      case CoreExpr.BuildTuple n ->
          n.items().length > 0 && n.items()[0] instanceof CoreExpr.Starred;
      case CoreExpr.BuildList n -> n.items().length > 0 && n.items()[0] instanceof CoreExpr.Starred;
      case CoreExpr.BuildSet n -> n.items().length > 0 && n.items()[0] instanceof CoreExpr.Starred;
      default -> false;
    };
  }

  /** Whether the operation's line is that of an attribute's name, which may come later. */
  private static boolean isAttribute(CoreExpr node) {
    return node instanceof CoreExpr.Attribute
        || node instanceof CoreExpr.MethodCall
        || node instanceof CoreExpr.MethodCallKeywords;
  }

  private int first(CoreStmt statement) {
    return switch (statement) {
      case CoreStmt.Block b when b.body().length > 0 -> first(b.body()[0]);
      case CoreStmt.LocalSet s -> first(s.value());
      default -> statement.line();
    };
  }

  /** Begins an expression that a statement evaluates: from where it leaves the line, all count. */
  void begin(CoreExpr root) {
    marking |= isElsewhere(root);
  }

  /** Ends an expression; what was before is the result of {@link #enter}. */
  void end(boolean outer) {
    marking = outer;
  }

  /** The body of a loop; a comprehension goes back from the line of its element. */
  StmtNode turn(CoreStmt.For loop, StmtNode body) {
    int line = elementLine(loop.body());
    return line == 0 ? body : new LineMarks.Tail(body, noted(line));
  }

  /** The line of what a comprehension collects, or 0 if it is none. */
  private int elementLine(CoreStmt statement) {
    return switch (statement) {
      case CoreStmt.Block b when b.body().length > 0 -> elementLine(b.body()[b.body().length - 1]);
      case CoreStmt.If s when s.line() == 0 && s.orelse() == null ->
          elementLine(s.clauses()[0].body());
      case CoreStmt.For s when s.line() == 0 -> elementLine(s.body());
      case CoreStmt.Isolate s -> elementLine(s.body());
      case CoreStmt.ListAppend s -> Math.max(first(s.value()), s.line());
      case CoreStmt.SetAdd s -> line(s.position());
      case CoreStmt.DictPut s -> line(s.position());
      case CoreStmt.Yield s when s.target() < 0 && s.line() == 0 -> line(s.position());
      default -> 0;
    };
  }

  /** Whether a comprehension's loop ends on the line of its whole: CPython begins none there. */
  private boolean endsOn(CoreExpr node, int line) {
    return node instanceof CoreExpr.Do block && elementLine(block.body()) == line;
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
      case CoreExpr.And n -> markJunction(n, operands);
      case CoreExpr.Or n -> markJunction(n, operands);
      case CoreExpr.CallParts n -> markParts(n);
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
      after.put(operands.get(operands.size() - 1), own);
    }
  }

  /** What stands before the first star is put together; each item from there on is added to it. */
  private void markItems(CoreExpr node, List<CoreExpr> items) {
    int own = own(node);
    int star = 0;
    while (star < items.size() && !(items.get(star) instanceof CoreExpr.Starred)) {
      star++;
    }
    for (int i = Math.max(0, star - 1); own != 0 && i < items.size(); i++) {
      after.put(items.get(i) instanceof CoreExpr.Starred s ? s.value() : items.get(i), own);
    }
  }

  /**
   * From the first star on each argument, and each group of keywords, is added to what is there.
   */
  private void markParts(CoreExpr.CallParts node) {
    Argument[] args = node.args();
    int own = own(node);
    boolean starred = false;
    for (int i = 0; i < args.length; i++) {
      starred |= args[i].kind() == Argument.Kind.STAR;
      boolean last = i == args.length - 1;
      boolean adds =
          switch (args[i].kind()) {
            case POSITIONAL, STAR -> starred;
            case KEYWORD -> last || args[i + 1].kind() != Argument.Kind.KEYWORD;
            case DOUBLE_STAR -> true;
          };
      if (adds || last) {
        after.put(args[i].value(), own);
      }
    }
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
    if (then != null && endsOn(expression, then)) {
      return node;
    }
    boolean begins = Operands.of(expression).isEmpty() || beginsWithStar(expression);
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
