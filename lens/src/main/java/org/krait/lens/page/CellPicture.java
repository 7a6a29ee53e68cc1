package org.krait.lens.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Variable;

/**
 * Cells as boxes inside the functions that own them, and the closures that point to them, as SVG.
 * Functions and closures that hang together by arrows make a cluster; in it, the shorter column
 * stands in the middle of the longer.
 */
public final class CellPicture {
  private static final int CHARACTER = 8;
  private static final int ROW = 34;
  private static final int CLOSURE_ROW = 48;
  private static final int BOX = 24;
  private static final int MARGIN = 12;
  private static final int GAP = 84;
  private static final int LEAST_WIDTH = 120;

  /** Functions whose cells are held by some of the closures, and these. */
  private record Cluster(Set<Block> owners, Set<Block> closures) {}

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
    int height = MARGIN;
    for (Cluster cluster : clusters()) {
      height = place(cluster, height) + MARGIN;
    }
    int width = MARGIN + ownerWidth + GAP + closureWidth + MARGIN;
    StringBuilder body = new StringBuilder();
    drawOwners(body);
    drawClosures(body);
    out.append("<svg class=\"cells\" xmlns=\"http://www.w3.org/2000/svg\" role=\"group\"");
    out.append(" aria-label=\"").append(Html.escape(description())).append('"');
    out.append(" viewBox=\"0 0 ").append(width).append(' ').append(height).append('"');
    out.append(" width=\"").append(width).append("\" height=\"").append(height).append("\">");
    out.append("<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\"");
    out.append(" markerWidth=\"8\" markerHeight=\"8\" markerUnits=\"userSpaceOnUse\"");
    out.append(" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>");
    out.append(body).append("</svg>");
    return out.toString();
  }

  private List<Cluster> clusters() {
    List<Cluster> clusters = new ArrayList<>();
    owners.forEach(
        (owner, variables) -> {
          Cluster cluster = new Cluster(new LinkedHashSet<>(), new LinkedHashSet<>());
          for (Variable variable : variables) {
            cluster.closures.addAll(closuresOf(variable));
          }
          for (Cluster other : List.copyOf(clusters)) {
            if (other.closures.stream().anyMatch(cluster.closures::contains)) {
              clusters.remove(other);
              cluster.owners.addAll(other.owners);
              cluster.closures.addAll(other.closures);
            }
          }
          cluster.owners.add(owner);
          clusters.add(cluster);
        });
    return clusters;
  }

  /** Gives each cell and closure of a cluster its height; returns where the cluster ends. */
  private int place(Cluster cluster, int top) {
    int left = (cluster.owners.size() - 1) * MARGIN;
    for (Block owner : cluster.owners) {
      left += ROW * (owners.get(owner).size() + 1);
    }
    int right = cluster.closures.size() * CLOSURE_ROW;
    int y = top + Math.max(0, right - left) / 2;
    for (Block owner : cluster.owners) {
      ownerWidth = Math.max(ownerWidth, width(label(owner)) + 2 * MARGIN);
      y += ROW;
      for (Variable cell : owners.get(owner)) {
        ownerWidth = Math.max(ownerWidth, width(words(cell)) + 4 * MARGIN);
        cells.put(cell, y);
        y += ROW;
      }
      y += MARGIN;
    }
    return Math.max(y - MARGIN, placeClosures(cluster, top));
  }

  /** Puts the closures of a cluster beside the middle of its cells. */
  private int placeClosures(Cluster cluster, int top) {
    int first = cells.get(owners.get(cluster.owners.iterator().next()).getFirst());
    int last = first;
    for (Block owner : cluster.owners) {
      last = cells.get(owners.get(owner).getLast());
    }
    int rows = (cluster.closures.size() - 1) * CLOSURE_ROW;
    int y = Math.max(top + CLOSURE_ROW - BOX - MARGIN / 2, (first + last - rows) / 2);
    for (Block closure : inOrder(cluster.closures)) {
      closureWidth = Math.max(closureWidth, width(shortName(closure)) + 2 * MARGIN);
      closureWidth = Math.max(closureWidth, width(where(closure)));
      closures.put(closure, y);
      y += CLOSURE_ROW;
    }
    return y - CLOSURE_ROW + BOX;
  }

  private static List<Block> inOrder(Set<Block> closures) {
    return closures.stream().sorted(Comparator.comparingInt(Block::line)).toList();
  }

  private void drawOwners(StringBuilder body) {
    owners.forEach(
        (owner, variables) -> {
          int top = cells.get(variables.get(0)) - ROW;
          box(body, "owner", MARGIN, top, ownerWidth, ROW * (variables.size() + 1));
          text(body, "title", 2 * MARGIN, top + 20, label(owner));
          variables.forEach(cell -> drawCell(body, cell));
        });
  }

  private void drawCell(StringBuilder body, Variable cell) {
    int y = cells.get(cell);
    boolean shared = closuresOf(cell).size() > 1;
    body.append("<g class=\"").append(shared ? "cell shared" : "cell").append("\" data-v=\"");
    body.append(numbers.applyAsInt(cell)).append("\">");
    box(body, "box", 2 * MARGIN, y, ownerWidth - 2 * MARGIN, BOX);
    text(body, "name", 3 * MARGIN, y + 17, words(cell));
    body.append("</g>");
  }

  /** What stands in a cell's box: its name, and how many closures share it. */
  private static String words(Variable cell) {
    int holders = closuresOf(cell).size();
    return cell.identifier() + (holders > 1 ? ", shared by " + holders : "");
  }

  private void drawClosures(StringBuilder body) {
    int x = MARGIN + ownerWidth + GAP;
    closures.forEach(
        (closure, y) -> {
          body.append("<g class=\"holder\">");
          cells.forEach(
              (cell, cellY) -> {
                if (closuresOf(cell).contains(closure)) {
                  drawArrow(body, cell, y + BOX / 2, cellY + BOX / 2);
                }
              });
          body.append("<a href=\"#L").append(closure.line()).append("\" class=\"closure\">");
          text(body, "title", x + MARGIN / 2, y - 5, where(closure));
          body.append("<rect class=\"closure\" x=\"").append(x).append("\" y=\"").append(y);
          body.append("\" width=\"").append(closureWidth).append("\" height=\"").append(BOX);
          body.append("\" rx=\"12\"/>");
          text(body, "name", x + MARGIN, y + 17, shortName(closure));
          body.append("</a></g>");
        });
  }

  private void drawArrow(StringBuilder body, Variable cell, int start, int end) {
    int from = MARGIN + ownerWidth + GAP;
    int to = ownerWidth;
    body.append("<path class=\"arrow\" data-v=\"").append(numbers.applyAsInt(cell));
    body.append("\" marker-end=\"url(#head)\" d=\"M").append(from).append(' ');
    body.append(start).append('C').append(from - GAP / 2).append(' ').append(start);
    body.append(' ').append(to + GAP / 2).append(' ').append(end).append(' ');
    body.append(to + 2).append(' ').append(end).append("\"/>");
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

  private static String shortName(Block closure) {
    String title = closure.title();
    int kind = title.indexOf("function ");
    return kind < 0 ? title : title.substring(kind + "function ".length());
  }

  /** The line above a closure's name. */
  private static String where(Block closure) {
    return (closure.title().startsWith("async ") ? "async, line " : "closure, line ")
        + closure.line();
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
