package org.krait.lens.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.scope.Scope.Kind;
import org.krait.scope.Symbol;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;

/** A variable: the one thing that the same name in several blocks may reach. */
public final class Variable {
  private final Symbol symbol;
  private final Block owner;
  private final List<Name> names = new ArrayList<>();

  Variable(Symbol symbol, Block owner) {
    this.symbol = symbol;
    this.owner = owner;
  }

  /** The block whose variable it is. */
  public Block owner() {
    return owner;
  }

  public Symbol symbol() {
    return symbol;
  }

  public String identifier() {
    return names.get(0).identifier();
  }

  /** The name in every block that reaches this variable. */
  public List<Name> names() {
    return Collections.unmodifiableList(names);
  }

  /** The name in one block. */
  public @Nullable Name name(Block block) {
    return block.name(symbol.name());
  }

  /** Whether it is the first parameter of a function in a class body: {@code self}. */
  public boolean isFirstOfMethod() {
    Arguments args = owner.arguments();
    Block around = owner.parent();
    if (args == null || around == null || around.kind() != Kind.CLASS) {
      return false;
    }
    List<Arg> all = args.posonlyargs().isEmpty() ? args.args() : args.posonlyargs();
    return !all.isEmpty() && all.get(0).arg().equals(identifier());
  }

  /** Every mention in every block, outer blocks first. */
  public List<Occurrence> occurrences() {
    List<Occurrence> all = new ArrayList<>();
    for (Name name : names) {
      all.addAll(name.occurrences());
    }
    return all;
  }

  /** The places that give it a value, wherever they are. */
  public List<Occurrence> bindings() {
    List<Occurrence> all = new ArrayList<>();
    for (Occurrence each : occurrences()) {
      if (each.role().binds()) {
        all.add(each);
      }
    }
    return all;
  }

  /** The blocks other than the owner that reach it. */
  public List<Block> capturers() {
    List<Block> all = new ArrayList<>();
    for (Name name : names) {
      if (name.block() != owner) {
        all.add(name.block());
      }
    }
    return all;
  }

  /** Whether a block other than the owner gives it a value. */
  public boolean isBoundElsewhere() {
    for (Name name : names) {
      if (name.block() != owner && name.firstBinding() != null) {
        return true;
      }
    }
    return false;
  }

  /** The first place where the owner binds it, or else any that does. */
  public @Nullable Occurrence firstBinding() {
    List<Occurrence> bindings = bindings();
    return bindings.isEmpty() ? null : bindings.get(0);
  }

  void add(Name name) {
    names.add(name);
  }

  @Override
  public String toString() {
    return identifier() + " of " + owner.title();
  }
}
