package org.krait.lens.page;

import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Name;
import org.krait.lens.facts.Variable;

/** The tree of scopes as nested parts that fold. */
final class ScopeView {
  private final Facts facts;
  private final NameTable names;
  private final StringBuilder out = new StringBuilder();

  private ScopeView(Facts facts, NameTable names) {
    this.facts = facts;
    this.names = names;
  }

  static String of(Facts facts, NameTable names) {
    ScopeView view = new ScopeView(facts, names);
    view.add(facts.top());
    return view.out.toString();
  }

  private void add(Block block) {
    out.append("<details open><summary><a href=\"#L").append(block.line()).append("\">");
    out.append(Html.escape(block.title())).append("</a> <span class=\"at\">line ");
    out.append(block.line()).append("</span>");
    if (block.isClosure()) {
      out.append(" <span class=\"tag\">closure</span>");
    }
    out.append("</summary><ul class=\"names\">");
    for (Name name : block.names()) {
      add(name);
    }
    out.append("</ul>");
    block.children().forEach(this::add);
    out.append("</details>\n");
  }

  private void add(Name name) {
    Variable variable = facts.variable(name);
    char letter = name.meaning().letter();
    out.append("<li><span class=\"n ").append(letter == '?' ? 'U' : letter);
    if (variable != null && variable.symbol().isCell()) {
      out.append(" cell");
    }
    out.append("\" data-n=\"").append(names.number(name)).append('"');
    if (variable != null) {
      out.append(" data-v=\"").append(names.number(variable)).append('"');
    }
    out.append('>').append(Html.escape(name.identifier())).append("</span><b class=\"letter\">");
    out.append(letter).append("</b></li>");
  }
}
