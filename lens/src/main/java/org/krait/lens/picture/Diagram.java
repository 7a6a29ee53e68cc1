package org.krait.lens.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Name;
import org.krait.lens.facts.Variable;
import org.krait.scope.Scope.Kind;

/**
 * What a picture shows: scopes as a tree, cells with the scopes that own them, and which closures
 * hold which cells.
 */
public final class Diagram {
  /**
   * A scope of the tree.
   *
   * @param depth how many of the shown scopes are around it
   */
  public record Node(Block block, @Nullable Node parent, int depth) {
    public boolean isClosure() {
      return block.isClosure();
    }
  }

  /** A closure, and a cell that it holds. */
  public record Holding(Node closure, Variable cell) {}

  private final String title;
  private final List<Node> nodes = new ArrayList<>();
  private final Set<Variable> cells = new LinkedHashSet<>();
  private final List<Holding> holdings = new ArrayList<>();

  private Diagram(String title) {
    this.title = title;
  }

  /** All scopes of a file. */
  public static Diagram of(Facts facts) {
    Diagram diagram = new Diagram("The scopes of " + fileName(facts));
    diagram.add(facts.top(), null, diagram.all(facts.top()));
    diagram.connect(facts, null);
    return diagram;
  }

  /** One closure: its cells, who owns them, and which other closures hold them too. */
  public static Diagram of(Facts facts, Block closure) {
    Diagram diagram =
        new Diagram(
            "The closure "
                + closure.qualname()
                + ", line "
                + closure.line()
                + " of "
                + fileName(facts));
    Set<Block> shown = new LinkedHashSet<>();
    shown.add(closure);
    for (Name captured : closure.captures()) {
      Variable cell = facts.variable(captured);
      if (cell != null) {
        addWithin(shown, cell.owner(), cell.owner());
        for (Block holder : cell.capturers()) {
          if (holder.isDeferred()) {
            addWithin(shown, holder, cell.owner());
          }
        }
      }
    }
    diagram.add(facts.top(), null, shown);
    diagram.connect(facts, closure);
    return diagram;
  }

  private static String fileName(Facts facts) {
    String path = facts.source().name();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Adds a block and those around it up to an outer one. */
  private static void addWithin(Set<Block> shown, Block inner, Block outer) {
    for (Block block = inner; block != null && block.isWithin(outer); block = block.parent()) {
      shown.add(block);
    }
  }

  private Set<Block> all(Block top) {
    Set<Block> all = new LinkedHashSet<>();
    all.add(top);
    for (Block child : top.children()) {
      if (child.kind() != Kind.ANNOTATION || !child.names().isEmpty()) {
        all.addAll(all(child));
      }
    }
    return all;
  }

  private void add(Block block, @Nullable Node around, Set<Block> shown) {
    Node node = around;
    if (shown.contains(block)) {
      node = new Node(block, around, around == null ? 0 : around.depth() + 1);
      nodes.add(node);
    }
    for (Block child : block.children()) {
      add(child, node, shown);
    }
  }

  /** Finds the cells that the shown closures hold: those of one closure, or all. */
  private void connect(Facts facts, @Nullable Block only) {
    for (Node node : nodes) {
      if (node.isClosure()) {
        for (Name captured : node.block().captures()) {
          Variable cell = facts.variable(captured);
          if (cell != null && (only == null || only.name(cell.symbol().name()) != null)) {
            cells.add(cell);
            holdings.add(new Holding(node, cell));
          }
        }
      }
    }
  }

  public String title() {
    return title;
  }

  /** The scopes, each before those in it. */
  public List<Node> nodes() {
    return nodes;
  }

  /** The cells that a scope owns. */
  public List<Variable> cellsOf(Node node) {
    List<Variable> owned = new ArrayList<>();
    for (Variable cell : cells) {
      if (cell.owner() == node.block()) {
        owned.add(cell);
      }
    }
    return owned;
  }

  public List<Holding> holdings() {
    return holdings;
  }

  /** How a picture calls a scope. */
  static String label(Block block) {
    return block.kind() == Kind.MODULE ? "module" : block.title() + ", line " + block.line();
  }

  /** The picture in sentences, for those who do not see it. */
  public String description() {
    StringBuilder words = new StringBuilder();
    for (Node node : nodes) {
      for (Variable cell : cellsOf(node)) {
        words.append(words.isEmpty() ? "" : " ").append("The cell ").append(cell.identifier());
        words.append(" of ").append(label(node.block())).append(" is held by ");
        List<String> holders = new ArrayList<>();
        for (Holding each : holdings) {
          if (each.cell() == cell) {
            holders.add(label(each.closure().block()));
          }
        }
        words.append(String.join(" and ", holders)).append('.');
      }
    }
    return words.isEmpty() ? "No function captures a variable." : words.toString();
  }
}
