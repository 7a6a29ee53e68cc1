package org.krait.lens.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Explanation;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Name;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Variable;
import org.krait.lens.report.Json;

/** Numbers the names and variables of a source, and holds what the page tells of each name. */
final class NameTable {
  private final Facts facts;
  private final Map<Name, Integer> names = new IdentityHashMap<>();
  private final Map<Variable, Integer> variables = new IdentityHashMap<>();
  private final List<Object> rows = new ArrayList<>();

  NameTable(Facts facts) {
    this.facts = facts;
    Explanation explanation = new Explanation(facts);
    for (Block block : facts.blocks()) {
      for (Name name : block.names()) {
        names.put(name, rows.size());
        rows.add(row(name, explanation));
      }
    }
  }

  private Object row(Name name, Explanation explanation) {
    Variable variable = facts.variable(name);
    Occurrence binding = variable == null ? null : variable.firstBinding();
    boolean captured = variable != null && !variable.capturers().isEmpty();
    return Json.object(
        "name",
        name.identifier(),
        "letter",
        String.valueOf(name.meaning().letter()),
        "word",
        name.meaning().word(),
        "scope",
        name.block().title(),
        "why",
        explanation.of(name),
        "variable",
        variable == null ? null : number(variable),
        "owner",
        variable == null ? null : variable.owner().title(),
        "line",
        binding == null ? null : binding.line(),
        "cell",
        captured && variable.symbol().isCell() ? variable.capturers().size() : null);
  }

  /** The number of a name's row. */
  int number(Name name) {
    return names.get(name);
  }

  /** The number of a variable, by which the page finds all that belongs to it. */
  int number(Variable variable) {
    return variables.computeIfAbsent(variable, v -> variables.size());
  }

  /** What the page's script needs to know, as JSON. */
  String json() {
    return Json.of(rows);
  }
}
