package org.krait.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Span;

/** One name in one scope: what the source does with it there, and what it therefore means. */
public final class Symbol {
  /** Something that a scope does with a name. */
  public enum Fact {
    DECLARED_GLOBAL(1),
    ASSIGNED(1 << 1),
    PARAMETER(1 << 2),
    DECLARED_NONLOCAL(1 << 3),
    REFERENCED(1 << 4),
    /** A class body, or a scope that sees one, passes on a free variable of the same name. */
    FREE_THROUGH_CLASS(1 << 6),
    IMPORTED(1 << 7),
    ANNOTATED(1 << 8),
    COMPREHENSION_VARIABLE(1 << 9),
    TYPE_PARAMETER(1 << 10),
    /** An inlined comprehension needs a cell of this name. */
    COMPREHENSION_CELL(1 << 11);

    private final int flag;

    Fact(int flag) {
      this.flag = flag;
    }

    /** The bit that CPython's {@code _symtable} shows for this fact. */
    public int flag() {
      return flag;
    }
  }

  private static final int RESOLUTION_SHIFT = 12;
  private static final int BOUND = 1 << 1 | 1 << 2 | 1 << 7;

  private final String name;
  private final Scope scope;
  private int facts;
  private Resolution resolution = Resolution.GLOBAL_IMPLICIT;
  private @Nullable Span firstBinding;
  private @Nullable Span declaration;
  private List<Span> uses = Collections.emptyList();

  Symbol(String name, Scope scope) {
    this.name = name;
    this.scope = scope;
  }

  /** The name as the scope stores it: mangled where it is private to a class. */
  public String name() {
    return name;
  }

  public Scope scope() {
    return scope;
  }

  public Resolution resolution() {
    return resolution;
  }

  public boolean is(Fact fact) {
    return (facts & fact.flag()) != 0;
  }

  /** Whether this scope gives the name a value: by assignment, as a parameter or by import. */
  public boolean isBound() {
    return (facts & BOUND) != 0;
  }

  public boolean isParameter() {
    return is(Fact.PARAMETER);
  }

  public boolean isAssigned() {
    return is(Fact.ASSIGNED);
  }

  public boolean isImported() {
    return is(Fact.IMPORTED);
  }

  public boolean isReferenced() {
    return is(Fact.REFERENCED);
  }

  public boolean isAnnotated() {
    return is(Fact.ANNOTATED);
  }

  public boolean isDeclaredGlobal() {
    return is(Fact.DECLARED_GLOBAL);
  }

  public boolean isNonlocal() {
    return is(Fact.DECLARED_NONLOCAL);
  }

  public boolean isTypeParameter() {
    return is(Fact.TYPE_PARAMETER);
  }

  public boolean isComprehensionVariable() {
    return is(Fact.COMPREHENSION_VARIABLE);
  }

  public boolean isComprehensionCell() {
    return is(Fact.COMPREHENSION_CELL);
  }

  public boolean isFreeThroughClass() {
    return is(Fact.FREE_THROUGH_CLASS);
  }

  public boolean isFree() {
    return resolution == Resolution.FREE;
  }

  public boolean isCell() {
    return resolution == Resolution.CELL;
  }

  /** Facts and resolution as the one number that CPython's {@code _symtable} shows. */
  public int flags() {
    return facts | resolution.code() << RESOLUTION_SHIFT;
  }

  /** Where this scope first binds the name, or null where it does not. */
  public @Nullable Span firstBinding() {
    return firstBinding;
  }

  /** The first {@code global} or {@code nonlocal} statement for the name, or null. */
  public @Nullable Span declaration() {
    return declaration;
  }

  /** Where this scope reads the name, in source order. */
  public List<Span> uses() {
    return Collections.unmodifiableList(uses);
  }

  void add(Fact fact, Span where) {
    facts |= fact.flag();
    switch (fact) {
      case REFERENCED -> {
        if (uses.isEmpty()) {
          uses = new ArrayList<>(4);
        }
        uses.add(where);
      }
      case DECLARED_GLOBAL, DECLARED_NONLOCAL -> {
        if (declaration == null) {
          declaration = where;
        }
      }
      case ASSIGNED, PARAMETER, IMPORTED -> {
        resolution = Resolution.LOCAL;
        if (firstBinding == null) {
          firstBinding = where;
        }
      }
      default -> {}
    }
  }

  void add(Fact fact) {
    facts |= fact.flag();
  }

  void resolve(Resolution newResolution) {
    resolution = newResolution;
  }

  /** The same facts in the scope that a comprehension is inlined into. */
  Symbol inlinedInto(Scope target) {
    Symbol copy = new Symbol(name, target);
    copy.facts = facts;
    copy.firstBinding = firstBinding;
    copy.declaration = declaration;
    copy.uses = uses;
    return copy;
  }

  @Override
  public String toString() {
    return name + " " + resolution;
  }
}
