package org.krait.lens.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import org.krait.lens.facts.Variable;
import org.krait.lens.page.Html;
import org.krait.lens.picture.Diagram.Holding;
import org.krait.lens.picture.Diagram.Node;

/**
 * A diagram as SVG that needs nothing else and reads in black and white: the tree of scopes at the
 * left, closures rounded; cells at the right, beside their owners; arrows from closures to cells.
 */
public final class SvgPicture {
  private static final int CHARACTER = 8;
  private static final int ROW = 36;
  private static final int BOX = 26;
  private static final int MARGIN = 12;
  private static final int INDENT = 28;
  private static final int GAP = 120;
  private static final String LEGEND =
      "rounded: closure · arrow: holds the cell · dotted: whose variable it is";
  private static final String STYLE =
      "text{font:13px monospace;fill:#000}text.legend{font-size:11px}"
          + "rect{fill:#fff;stroke:#000}rect.cell{stroke-width:2}"
          + "path{fill:none;stroke:#000}path.tree{stroke:#777}"
          + "path.owner{stroke-dasharray:2 4}path.head{fill:#000;stroke:none}";

  private final Diagram diagram;
  private final Map<Node, Integer> rows = new LinkedHashMap<>();
  private final Map<Variable, Integer> cells = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();
  private int height = MARGIN;
  private int treeWidth;
  private int cellWidth;

  private SvgPicture(Diagram diagram) {
    this.diagram = diagram;
  }

  public static String of(Diagram diagram) {
    return new SvgPicture(diagram).draw();
  }

  private String draw() {
    place();
    diagram.nodes().forEach(this::drawScope);
    cells.forEach(this::drawCell);
    diagram.holdings().forEach(this::drawHolding);
    int width = Math.max(MARGIN + treeWidth + cellColumn(), drawLegend()) + MARGIN;
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
    out.append(" aria-labelledby=\"title desc\" viewBox=\"0 0 ").append(width).append(' ');
    out.append(height).append("\" width=\"").append(width).append("\" height=\"").append(height);
    out.append("\">\n<title id=\"title\">").append(Html.escape(diagram.title()));
    out.append("</title>\n<desc id=\"desc\">").append(Html.escape(diagram.description()));
    out.append("</desc>\n<style>").append(STYLE).append("</style>\n");
    out.append("<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\"");
    out.append(" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">");
    out.append("<path class=\"head\" d=\"M0 0L8 4L0 8z\"/></marker></defs>\n");
    out.append("<rect width=\"100%\" height=\"100%\" style=\"stroke:none\"/>\n");
    return out.append(body).append("</svg>\n").toString();
  }

  private int cellColumn() {
    return cells.isEmpty() ? 0 : GAP + cellWidth;
  }

  /** Says what the lines mean, where there are any; where it ends. */
  private int drawLegend() {
    if (cells.isEmpty()) {
      return 0;
    }
    body.append("<text class=\"legend\" x=\"").append(MARGIN).append("\" y=\"").append(height);
    body.append("\">").append(LEGEND).append("</text>\n");
    height += MARGIN;
    return MARGIN + LEGEND.length() * (CHARACTER - 1);
  }

  /** Gives each scope a row, and each cell one of its owner's. */
  private void place() {
    for (Node node : diagram.nodes()) {
      rows.put(node, height);
      treeWidth = Math.max(treeWidth, left(node) - MARGIN + width(Diagram.label(node.block())));
      int row = height;
      for (Variable cell : diagram.cellsOf(node)) {
        cells.put(cell, row);
        cellWidth = Math.max(cellWidth, width(cell.identifier()));
        row += ROW;
      }
      height = Math.max(row, height + ROW);
    }
    height += MARGIN - (ROW - BOX);
  }

  private static int left(Node node) {
    return MARGIN + INDENT * node.depth();
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length()) * CHARACTER + 2 * MARGIN;
  }

  private int cellLeft() {
    return MARGIN + treeWidth + GAP;
  }

  private void drawScope(Node node) {
    int y = rows.get(node);
    int x = left(node);
    if (node.parent() != null) {
      int trunk = left(node.parent()) + MARGIN;
      body.append("<path class=\"tree\" d=\"M").append(trunk).append(' ');
      body.append(rows.get(node.parent()) + BOX).append('V').append(y + BOX / 2);
      body.append('H').append(x).append("\"/>\n");
    }
    String label = Diagram.label(node.block());
    box(node.isClosure() ? "closure" : "scope", x, y, width(label), node.isClosure() ? BOX / 2 : 2);
    text(x + MARGIN, y, label);
    for (Variable cell : diagram.cellsOf(node)) {
      body.append("<path class=\"owner\" d=\"M").append(x + width(label)).append(' ');
      body.append(y + BOX / 2).append('L').append(cellLeft()).append(' ');
      body.append(cells.get(cell) + BOX / 2).append("\"/>\n");
    }
  }

  private void drawCell(Variable cell, int y) {
    box("cell", cellLeft(), y, cellWidth, 2);
    text(cellLeft() + MARGIN, y, cell.identifier());
  }

  private void drawHolding(Holding holding) {
    Node closure = holding.closure();
    int x = left(closure) + width(Diagram.label(closure.block()));
    int y = rows.get(closure) + BOX / 2;
    int toX = cellLeft();
    int toY = cells.get(holding.cell()) + BOX / 2 + BOX / 4;
    int middle = toX - GAP / 2;
    body.append("<path marker-end=\"url(#head)\" d=\"M").append(x).append(' ').append(y);
    body.append('C').append(middle).append(' ').append(y).append(' ').append(middle).append(' ');
    body.append(toY).append(' ').append(toX).append(' ').append(toY).append("\"/>\n");
  }

  private void box(String kind, int x, int y, int width, int radius) {
    body.append("<rect class=\"").append(kind).append("\" x=\"").append(x).append("\" y=\"");
    body.append(y).append("\" width=\"").append(width).append("\" height=\"").append(BOX);
    body.append("\" rx=\"").append(radius).append("\"/>\n");
  }

  private void text(int x, int y, String words) {
    body.append("<text x=\"").append(x).append("\" y=\"").append(y + 18).append("\">");
    body.append(Html.escape(words)).append("</text>\n");
  }
}
