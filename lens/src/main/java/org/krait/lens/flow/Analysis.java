package org.krait.lens.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Meaning;
import org.krait.lens.facts.NamesIn;
import org.krait.lens.facts.Occurrence;
import org.krait.scope.Scope.Kind;
import org.krait.syntax.ExceptHandler;
import org.krait.syntax.Expr;
import org.krait.syntax.Node;
import org.krait.syntax.Stmt;

/** The facts of a source, and what follows from them for its runs, worked out once. */
public final class Analysis {
  private static final Set<String> CATCH_UNBOUND =
      Set.of("NameError", "UnboundLocalError", "Exception", "BaseException");

  private final Facts facts;
  private @Nullable List<UnboundUse> unboundUses;
  private @Nullable List<Occurrence> clearedUses;

  public Analysis(Facts facts) {
    this.facts = facts;
  }

  public Facts facts() {
    return facts;
  }

  /** The uses in functions and in the module that certainly find their variable unbound. */
  public List<UnboundUse> unboundUses() {
    follow();
    return unboundUses;
  }

  /** The uses that find their variable unbound after an {@code except} clause that named it. */
  public List<Occurrence> clearedUses() {
    follow();
    return clearedUses;
  }

  private void follow() {
    if (unboundUses != null) {
      return;
    }
    unboundUses = new ArrayList<>();
    clearedUses = new ArrayList<>();
    for (Block block : facts.blocks()) {
      if (block.kind() == Kind.FUNCTION || block.kind() == Kind.MODULE) {
        follow(block);
      }
    }
  }

  private void follow(Block block) {
    DefiniteAssignment runs = DefiniteAssignment.of(facts, block);
    for (UnboundUse use : runs.unbound()) {
      if (isCertain(block, use.use())) {
        unboundUses.add(use);
      }
    }
    for (Occurrence use : runs.clearedByExcept()) {
      if (isCertain(block, use)) {
        clearedUses.add(use);
      }
    }
  }

  /** Whether nothing that the walk through the block does not see gives the variable a value. */
  private boolean isCertain(Block block, Occurrence use) {
    boolean foundElsewhere =
        block.kind() == Kind.MODULE ? mayComeFromOutside(use) : writesItsFrame(block);
    return !foundElsewhere && !isCaught(use.node());
  }

  /**
   * A module's name may be a built-in, or put there by others: by {@code import *}, by the import
   * of a submodule, or, as in {@code x = x}, by another version of Python.
   */
  private boolean mayComeFromOutside(Occurrence use) {
    boolean ofItself =
        facts.parent(use.node()) instanceof Stmt.Assign assign
            && assign.targets().size() == 1
            && assign.targets().get(0) instanceof Expr.Name target
            && target.id().equals(use.name().identifier());
    return ofItself
        || facts.importsEverything()
        || facts.source().name().endsWith("__init__.py")
        || Meaning.ofUnbound(use.name().identifier()) != Meaning.UNKNOWN;
  }

  /** Whether a function names {@code f_locals}, through which it may bind its own variables. */
  private boolean writesItsFrame(Block block) {
    for (Occurrence each : facts.occurrences()) {
      if (each.block().isWithin(block)) {
        Node node = facts.parent(each.node());
        while (node instanceof Expr) {
          if (node instanceof Expr.Attribute attribute && attribute.attr().equals("f_locals")) {
            return true;
          }
          node = facts.parent(node);
        }
      }
    }
    return false;
  }

  /** Whether a NameError at this place is caught right there. */
  public boolean isCaught(Node use) {
    Node inner = use;
    for (Node node = facts.parent(use); node != null; inner = node, node = facts.parent(node)) {
      if (node instanceof Stmt.Try statement && isAmong(statement.body(), inner)) {
        for (ExceptHandler handler : statement.handlers()) {
          if (handler.type() == null || namesUnbound(handler.type())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isAmong(List<Stmt> body, Node statement) {
    for (Stmt each : body) {
      if (each == statement) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesUnbound(Expr type) {
    for (Expr.Name name : NamesIn.of(type)) {
      if (CATCH_UNBOUND.contains(name.id())) {
        return true;
      }
    }
    return false;
  }
}
