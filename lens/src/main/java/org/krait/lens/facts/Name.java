package org.krait.lens.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.scope.Decision;
import org.krait.scope.Symbol;

/** A name in one block: what it means there, why, and where the block mentions it. */
public final class Name {
  private final Block block;
  private final String identifier;
  private final Decision decision;
  private final List<Occurrence> occurrences = new ArrayList<>();

  Name(Block block, String identifier, Symbol symbol) {
    this.block = block;
    this.identifier = identifier;
    this.decision = Decision.about(symbol);
  }

  public Block block() {
    return block;
  }

  /** The name as it is written, before private names of classes are mangled. */
  public String identifier() {
    return identifier;
  }

  public Symbol symbol() {
    return decision.symbol();
  }

  public Decision decision() {
    return decision;
  }

  /** Which of local, enclosing, global and built-in the name is here. */
  public Meaning meaning() {
    return Meaning.of(this);
  }

  /** Every mention in this block, in the order of evaluation. */
  public List<Occurrence> occurrences() {
    return Collections.unmodifiableList(occurrences);
  }

  /** The first mention with a role that binds the name, or null. */
  public @Nullable Occurrence firstBinding() {
    for (Occurrence each : occurrences) {
      if (each.role().binds()) {
        return each;
      }
    }
    return null;
  }

  public boolean has(Role role) {
    for (Occurrence each : occurrences) {
      if (each.role() == role) {
        return true;
      }
    }
    return false;
  }

  void add(Occurrence occurrence) {
    occurrences.add(occurrence);
  }

  @Override
  public String toString() {
    return identifier + " in " + block.title();
  }
}
