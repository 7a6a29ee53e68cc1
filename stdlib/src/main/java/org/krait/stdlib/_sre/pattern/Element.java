package org.krait.stdlib._sre.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a pattern. */
// CPython: re/_parser.py: what parse returns
sealed interface Element {
  /** The highest count of a repeat that has none. */
  long ENDLESSLY = 0xFFFF_FFFFL;

  /** How many characters it matches. */
  default Width width() {
    return Width.NONE;
  }

  /** Whether it matches one character, and captures nothing. */
  default boolean isCharacter() {
    return false;
  }

  /** Whether branches that begin with this and with the other begin alike. */
  default boolean isSame(Element other) {
    return this == other;
  }

  /** One character, or with {@code negated} any other. */
  record Literal(int character, boolean negated) implements Element {
    @Override
    public Width width() {
      return Width.ONE;
    }

    @Override
    public boolean isCharacter() {
      return true;
    }

    @Override
    public boolean isSame(Element other) {
      return other instanceof Literal l && l.character == character && l.negated == negated;
    }
  }

  /** A character of a set. */
  record In(List<SetItem> items) implements Element {
    @Override
    public Width width() {
      return Width.ONE;
    }

    @Override
    public boolean isCharacter() {
      return true;
    }

    @Override
    public boolean isSame(Element other) {
      return other instanceof In in && in.items.equals(items);
    }

    boolean isNegated() {
      return items.get(0).opcode() == Opcode.NEGATE;
    }
  }

  /** Any character: the dot. */
  record Any() implements Element {
    @Override
    public Width width() {
      return Width.ONE;
    }

    @Override
    public boolean isCharacter() {
      return true;
    }

    @Override
    public boolean isSame(Element other) {
      return other instanceof Any;
    }
  }

  /** A place between characters, by its code. */
  record At(int place) implements Element {
    @Override
    public boolean isSame(Element other) {
      return other instanceof At at && at.place == place;
    }
  }

  /** What never matches. */
  record Failure() implements Element {
    @Override
    public boolean isSame(Element other) {
      return other instanceof Failure;
    }
  }

  /** How a repeat chooses the number of its turns. */
  enum Greed {
    MOST,
    LEAST,
    POSSESSIVE
  }

  /** So many times a body; up to {@link #ENDLESSLY}. */
  record Repeat(Greed greed, long fewest, long most, Sequence body) implements Element {
    @Override
    public Width width() {
      return body.width().times(fewest, most);
    }
  }

  /** A group: its number, or 0 if it captures nothing; flags that hold inside, or do not. */
  record Group(int number, int added, int removed, Sequence body) implements Element {
    @Override
    public Width width() {
      return body.width();
    }

    /** Whether the group only holds its body together. */
    boolean isPlain() {
      return number == 0 && added == 0 && removed == 0;
    }
  }

  /** A body that is not tried again once it has matched. */
  record Atomic(Sequence body) implements Element {
    @Override
    public Width width() {
      return body.width();
    }
  }

  /** What must, or must not, match ahead or behind. */
  record Look(boolean behind, boolean negated, Sequence body) implements Element {}

  /** One of several bodies. */
  record Branch(List<Sequence> bodies) implements Element {
    @Override
    public Width width() {
      Width width = bodies.get(0).width();
      for (int i = 1; i < bodies.size(); i++) {
        width = width.or(bodies.get(i).width());
      }
      return width;
    }
  }

  /** What a group has matched, and the width of that group. */
  record Reference(int group, Width width) implements Element {
    @Override
    public boolean isSame(Element other) {
      return other instanceof Reference r && r.group == group;
    }
  }

  /** One body if a group has matched, else the other. */
  record Conditional(int group, Sequence yes, @Nullable Sequence no) implements Element {
    @Override
    public Width width() {
      return yes.width().or(no == null ? Width.NONE : no.width());
    }
  }
}
