package org.krait.lens.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import org.krait.lens.facts.Variable;
import org.krait.lens.picture.Diagram.Holding;
import org.krait.lens.picture.Diagram.Node;

/** A diagram in the language of Graphviz: {@code dot -Tpng}. */
public final class DotPicture {
  private final Map<Node, String> scopes = new LinkedHashMap<>();
  private final Map<Variable, String> cells = new LinkedHashMap<>();
  private final StringBuilder out = new StringBuilder();

  private DotPicture() {}

  public static String of(Diagram diagram) {
    return new DotPicture().write(diagram);
  }

  private String write(Diagram diagram) {
    out.append("digraph ").append(quoted(diagram.title())).append(" {\n");
    out.append("  rankdir=LR;\n  node [shape=box, fontname=\"monospace\"];\n");
    out.append("  comment=").append(quoted(diagram.description())).append(";\n");
    for (Node node : diagram.nodes()) {
      String name = "scope" + scopes.size();
      scopes.put(node, name);
      out.append("  ").append(name).append(" [label=").append(quoted(Diagram.label(node.block())));
      out.append(node.isClosure() ? ", style=rounded];\n" : "];\n");
      if (node.parent() != null) {
        edge(scopes.get(node.parent()), name, "arrowhead=none, color=gray50");
      }
      for (Variable cell : diagram.cellsOf(node)) {
        String cellName = "cell" + cells.size();
        cells.put(cell, cellName);
        out.append("  ").append(cellName).append(" [label=").append(quoted(cell.identifier()));
        out.append(", penwidth=2];\n");
        edge(name, cellName, "arrowhead=none, style=dotted");
      }
    }
    for (Holding each : diagram.holdings()) {
      edge(scopes.get(each.closure()), cells.get(each.cell()), "constraint=false");
    }
    return out.append("}\n").toString();
  }

  private void edge(String from, String to, String attributes) {
    out.append("  ").append(from).append(" -> ").append(to);
    out.append(" [").append(attributes).append("];\n");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
