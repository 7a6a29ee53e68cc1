package org.krait.lens.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Source;
import org.krait.lens.facts.Variable;
import org.krait.lens.rule.Finding;

/** The source as HTML: lines with their numbers, names with their letters, pitfalls as notes. */
final class SourceView {
  private final Facts facts;
  private final NameTable names;
  private final List<Finding> findings;
  private final List<Occurrence> mentions;
  private final StringBuilder out = new StringBuilder();
  private int next;

  private SourceView(Facts facts, NameTable names, List<Finding> findings) {
    this.facts = facts;
    this.names = names;
    this.findings = findings;
    this.mentions = new ArrayList<>(facts.occurrences());
    mentions.sort(Comparator.comparingInt(Occurrence::start));
  }

  static String of(Facts facts, NameTable names, List<Finding> findings) {
    SourceView view = new SourceView(facts, names, findings);
    for (int line = 1; line <= facts.source().lineCount(); line++) {
      view.addLine(line);
    }
    return view.out.toString();
  }

  private void addLine(int line) {
    out.append("<div class=\"line\" id=\"L").append(line).append("\"><a class=\"no\" href=\"#L");
    out.append(line).append("\">").append(line).append("</a><code>");
    addCode(line);
    out.append("\n</code></div>\n");
    for (Finding finding : findings) {
      if (finding.place().line() == line) {
        addNote(finding);
      }
    }
  }

  private void addCode(int line) {
    Source source = facts.source();
    int at = source.lineStart(line);
    int end = at + source.line(line).length();
    while (next < mentions.size() && mentions.get(next).start() < end) {
      Occurrence mention = mentions.get(next++);
      boolean stands = source.text().startsWith(mention.name().identifier(), mention.start());
      if (stands && mention.start() >= at && mention.end() <= end) {
        out.append(Html.escape(source.text().substring(at, mention.start())));
        addName(mention);
        at = mention.end();
      }
    }
    out.append(Html.escape(source.text().substring(at, end)));
  }

  /** A name, as a link to the line that binds it. */
  private void addName(Occurrence mention) {
    Variable variable = facts.variable(mention.name());
    Occurrence binding = variable == null ? null : variable.firstBinding();
    char letter = mention.name().meaning().letter();
    String element = binding == null ? "span" : "a";
    out.append('<').append(element).append(" class=\"n ").append(letter == '?' ? 'U' : letter);
    if (variable != null && variable.symbol().isCell()) {
      out.append(" cell");
    }
    if (mention.role().binds()) {
      out.append(" binds");
    }
    out.append("\" data-l=\"").append(letter).append('"');
    out.append(" data-n=\"").append(names.number(mention.name())).append('"');
    if (variable != null) {
      out.append(" data-v=\"").append(names.number(variable)).append('"');
    }
    if (binding != null) {
      out.append(" href=\"#L").append(binding.line()).append('"');
    }
    out.append('>').append(Html.escape(mention.name().identifier()));
    out.append("</").append(element).append('>');
  }

  private void addNote(Finding finding) {
    String level = finding.level().name().toLowerCase(java.util.Locale.ROOT);
    out.append("<aside class=\"note ").append(level).append("\"><p class=\"what\"><b>");
    out.append(level).append("</b> ").append(Html.prose(finding.message()));
    out.append(" <span class=\"rule\">").append(finding.rule()).append("</span></p><ol>");
    for (Finding.Proof proof : finding.proof()) {
      out.append("<li><a href=\"#L").append(proof.line()).append("\">line ").append(proof.line());
      out.append("</a> ").append(Html.prose(proof.words())).append("</li>");
    }
    out.append("</ol><p>").append(Html.prose(finding.advice())).append("</p>");
    if (finding.fix() != null) {
      out.append("<p class=\"fix\"><b>fix</b> ").append(Html.prose(finding.fix().words()));
      out.append("</p>");
    }
    out.append("</aside>\n");
  }
}
