package org.krait.lens.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Variable;

/**
 * Cells as boxes inside the functions that own them, and the closures that point to them, as SVG.
 */
public final class CellPicture {
  private static final int CHARACTER = 8;
  private static final int ROW = 34;
  private static final int BOX = 24;
  private static final int MARGIN = 12;
  private static final int GAP = 110;
  private static final int LEAST_WIDTH = 96;

  private final ToIntFunction<Variable> numbers;
  private final Map<Block, List<Variable>> owners = new LinkedHashMap<>();
  private final Map<Block, Integer> closures = new LinkedHashMap<>();
  private final Map<Variable, Integer> cells = new LinkedHashMap<>();
  private final StringBuilder out = new StringBuilder();
  private int ownerWidth = LEAST_WIDTH;
  private int closureWidth = LEAST_WIDTH;

  private CellPicture(Facts facts, ToIntFunction<Variable> numbers) {
    this.numbers = numbers;
    List<Variable> captured = new ArrayList<>(facts.variables());
    captured.removeIf(variable -> !variable.symbol().isCell() || closuresOf(variable).isEmpty());
    captured.sort(Comparator.comparingInt(variable -> variable.firstBinding().start()));
    for (Variable variable : captured) {
      owners.computeIfAbsent(variable.owner(), block -> new ArrayList<>()).add(variable);
    }
  }

  /**
   * The picture, or an empty text where the source has no cells.
   *
   * @param numbers the numbers by which the page knows variables
   */
  static String of(Facts facts, ToIntFunction<Variable> numbers) {
    CellPicture picture = new CellPicture(facts, numbers);
    return picture.owners.isEmpty() ? "" : picture.draw();
  }

  private static List<Block> closuresOf(Variable variable) {
    return variable.capturers().stream().filter(Block::isDeferred).toList();
  }

  private String draw() {
    int height = Math.max(placeCells(), placeClosures()) + MARGIN;
    int width = MARGIN + ownerWidth + GAP + closureWidth + MARGIN;
    StringBuilder body = new StringBuilder();
    drawOwners(body);
    drawClosures(body);
    drawArrows(body);
    out.append("<svg class=\"cells\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
    out.append(" aria-label=\"").append(Html.escape(description())).append('"');
    out.append(" viewBox=\"0 0 ").append(width).append(' ').append(height).append('"');
    out.append(" width=\"").append(width).append("\" height=\"").append(height).append("\">");
    out.append("<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\"");
    out.append(" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">");
    out.append("<path d=\"M0 0L8 4L0 8z\"/></marker></defs>");
    out.append(body).append("</svg>");
    return out.toString();
  }

  /** Gives each cell its height; returns where the column ends. */
  private int placeCells() {
    int y = MARGIN;
    for (Map.Entry<Block, List<Variable>> entry : owners.entrySet()) {
      ownerWidth = Math.max(ownerWidth, width(label(entry.getKey())) + 2 * MARGIN);
      y += ROW;
      for (Variable cell : entry.getValue()) {
        ownerWidth = Math.max(ownerWidth, width(cell.identifier()) + 4 * MARGIN);
        cells.put(cell, y);
        y += ROW;
      }
      y += MARGIN;
    }
    return y;
  }

  private int placeClosures() {
    int y = MARGIN + ROW;
    for (Variable cell : cells.keySet()) {
      for (Block closure : closuresOf(cell)) {
        if (!closures.containsKey(closure)) {
          y = Math.max(y, cells.get(cell));
          closures.put(closure, y);
          closureWidth = Math.max(closureWidth, width(label(closure)) + 2 * MARGIN);
          y += ROW + MARGIN / 2;
        }
      }
    }
    return y;
  }

  private void drawOwners(StringBuilder body) {
    owners.forEach(
        (owner, variables) -> {
          int top = cells.get(variables.get(0)) - ROW;
          int height = ROW * (variables.size() + 1);
          box(body, "owner", MARGIN, top, ownerWidth, height);
          text(body, "title", 2 * MARGIN, top + 20, label(owner));
          for (Variable cell : variables) {
            int y = cells.get(cell);
            body.append("<g class=\"cell\" data-v=\"").append(numbers.applyAsInt(cell));
            body.append("\">");
            box(body, "box", 2 * MARGIN, y, ownerWidth - 2 * MARGIN, BOX);
            text(body, "name", 3 * MARGIN, y + 17, cell.identifier());
            body.append("</g>");
          }
        });
  }

  private void drawClosures(StringBuilder body) {
    int x = MARGIN + ownerWidth + GAP;
    closures.forEach(
        (closure, y) -> {
          body.append("<a href=\"#L").append(closure.line()).append("\" class=\"closure\">");
          body.append("<rect class=\"closure\" x=\"").append(x).append("\" y=\"").append(y);
          body.append("\" width=\"").append(closureWidth).append("\" height=\"").append(BOX);
          body.append("\" rx=\"12\"/>");
          text(body, "name", x + MARGIN, y + 17, label(closure));
          body.append("</a>");
        });
  }

  private void drawArrows(StringBuilder body) {
    int from = MARGIN + ownerWidth + GAP;
    int to = MARGIN + ownerWidth - MARGIN;
    cells.forEach(
        (cell, cellY) -> {
          for (Block closure : closuresOf(cell)) {
            int start = closures.get(closure) + BOX / 2;
            int end = cellY + BOX / 2;
            body.append("<path class=\"arrow\" data-v=\"").append(numbers.applyAsInt(cell));
            body.append("\" marker-end=\"url(#head)\" d=\"M").append(from).append(' ');
            body.append(start).append('C').append(from - GAP / 2).append(' ').append(start);
            body.append(' ').append(to + GAP / 2).append(' ').append(end).append(' ');
            body.append(to + 2).append(' ').append(end).append("\"/>");
          }
        });
  }

  private static void box(StringBuilder body, String kind, int x, int y, int width, int height) {
    body.append("<rect class=\"").append(kind).append("\" x=\"").append(x).append("\" y=\"");
    body.append(y).append("\" width=\"").append(width).append("\" height=\"").append(height);
    body.append("\" rx=\"4\"/>");
  }

  private static void text(StringBuilder body, String kind, int x, int y, String words) {
    body.append("<text class=\"").append(kind).append("\" x=\"").append(x).append("\" y=\"");
    body.append(y).append("\">").append(Html.escape(words)).append("</text>");
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length()) * CHARACTER;
  }

  private static String label(Block block) {
    String title = block.title();
    return (title.startsWith("function ") ? title.substring("function ".length()) : title)
        + ", line "
        + block.line();
  }

  /** The picture in words, for those who do not see it. */
  private String description() {
    List<String> sentences = new ArrayList<>();
    for (Variable cell : cells.keySet()) {
      List<String> holders = closuresOf(cell).stream().map(CellPicture::label).toList();
      sentences.add(
          "The cell "
              + cell.identifier()
              + " of "
              + label(cell.owner())
              + " is held by "
              + String.join(" and ", holders));
    }
    return String.join(". ", sentences) + ".";
  }
}
