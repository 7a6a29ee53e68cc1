package org.krait.lens.report;

import java.util.ArrayList;
import java.util.List;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Explanation;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Name;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Variable;
import org.krait.lens.report.Style.Ink;
import org.krait.scope.Scope.Kind;

/** The tree of scopes as text: each name with its letter, its places and the rule that decided. */
public final class ScopeTree {
  private static final int PLACES_SHOWN = 4;

  private final Facts facts;
  private final Explanation explanation;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private ScopeTree(Facts facts, Style style) {
    this.facts = facts;
    this.explanation = new Explanation(facts);
    this.style = style;
  }

  public static String of(Facts facts, Style style) {
    ScopeTree tree = new ScopeTree(facts, style);
    tree.add(facts.top(), "", "");
    return tree.out.toString();
  }

  private void add(Block block, String branch, String trunk) {
    out.append(branch).append(style.paint(Ink.TITLE, block.title())).append(", ");
    out.append(lines(block)).append(traits(block)).append('\n');
    List<Block> children = shown(block.children());
    String margin = trunk + (children.isEmpty() ? "   " : "│  ");
    addNames(block, margin);
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      add(children.get(i), trunk + (last ? "└─ " : "├─ "), trunk + (last ? "   " : "│  "));
    }
  }

  private static List<Block> shown(List<Block> blocks) {
    List<Block> shown = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() != Kind.ANNOTATION || !block.names().isEmpty()) {
        shown.add(block);
      }
    }
    return shown;
  }

  private String lines(Block block) {
    int last =
        block.kind() == Kind.MODULE ? facts.source().lineCount() : block.scope().span().endLineno();
    return block.line() == last ? "line " + last : "lines " + block.line() + "–" + last;
  }

  /** What a block captures and what it keeps in cells. */
  private String traits(Block block) {
    StringBuilder traits = new StringBuilder();
    List<String> cells = new ArrayList<>();
    for (Name name : block.names()) {
      if (name.symbol().isCell()) {
        cells.add(name.identifier());
      }
    }
    if (!cells.isEmpty()) {
      traits.append(" · cells: ").append(String.join(", ", cells));
    }
    List<Name> captures = block.captures();
    if (!captures.isEmpty()) {
      List<String> names = captures.stream().map(Name::identifier).toList();
      boolean carried = block.isDeferred();
      traits.append(carried ? " · closure over " : " · reaches ").append(String.join(", ", names));
      if (carried) {
        traits.append(" (").append(names.size()).append(names.size() == 1 ? " cell)" : " cells)");
      }
    }
    return style.paint(Ink.ENCLOSING, traits.toString());
  }

  private void addNames(Block block, String margin) {
    int width = 0;
    int placesWidth = 0;
    for (Name name : block.names()) {
      width = Math.max(width, name.identifier().length());
      placesWidth = Math.max(placesWidth, places(name).length());
    }
    for (Name name : block.names()) {
      Ink ink = Ink.of(name.meaning());
      out.append(margin).append(style.paint(ink, padded(name.identifier(), width))).append("  ");
      out.append(style.paint(ink, String.valueOf(name.meaning().letter()))).append("  ");
      out.append(padded(places(name), placesWidth)).append("  ");
      out.append(style.paint(Ink.FAINT, explanation.of(name) + capturers(name))).append('\n');
    }
  }

  /** Where the block mentions the name, with an arrow to the binding that it reaches elsewhere. */
  private String places(Name name) {
    List<Integer> lines = new ArrayList<>();
    for (Occurrence each : name.occurrences()) {
      if (lines.isEmpty() || lines.getLast() != each.line()) {
        lines.add(each.line());
      }
    }
    StringBuilder text = new StringBuilder(lines.isEmpty() ? "handed on" : "");
    for (int i = 0; i < lines.size() && i < PLACES_SHOWN; i++) {
      text.append(i == 0 ? "" : ", ").append(lines.get(i));
    }
    text.append(lines.size() > PLACES_SHOWN ? ", …" : "");
    Variable variable = facts.variable(name);
    if (variable != null && variable.owner() != name.block()) {
      Occurrence binding = variable.firstBinding();
      text.append(binding == null ? "" : " → " + binding.line());
    }
    return text.toString();
  }

  private String capturers(Name name) {
    if (!name.symbol().isCell()) {
      return "";
    }
    Variable variable = facts.variable(name);
    List<String> titles = new ArrayList<>();
    for (Block block : variable == null ? List.<Block>of() : variable.capturers()) {
      String title = block.title() + " (line " + block.line() + ")";
      if (!titles.contains(title)) {
        titles.add(title);
      }
    }
    return titles.isEmpty() ? "" : "; a cell, for " + String.join(", ", titles);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
