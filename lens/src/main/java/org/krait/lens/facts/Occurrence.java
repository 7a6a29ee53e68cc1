package org.krait.lens.facts;

import org.krait.syntax.Node;

/**
 * One place where a block mentions a name.
 *
 * @param role what happens to the name there
 * @param name the name in its block
 * @param node the node that mentions it
 * @param start offset of the identifier in the source
 * @param line its line, from 1
 */
public record Occurrence(Role role, Name name, Node node, int start, int line) {
  /** What happens to a name. */
  public enum Role {
    READ,
    DELETED,
    /** Named in a {@code global} or {@code nonlocal} statement. */
    DECLARED,
    PARAMETER,
    ASSIGNED,
    /** Read and bound again, as by {@code +=}. */
    AUGMENTED,
    /** The target of a {@code for} statement. */
    LOOP,
    /** The target of a comprehension's {@code for}. */
    COMPREHENSION,
    FUNCTION,
    CLASS,
    IMPORTED,
    WITH,
    /** The {@code as} of an {@code except} clause, which unbinds it at its end. */
    EXCEPTION,
    WALRUS,
    MATCHED,
    TYPE_PARAMETER,
    /** An annotation without a value: the scope owns the name, but nothing is bound. */
    ANNOTATED;

    /** Whether the name gets a value. */
    public boolean binds() {
      return ordinal() >= PARAMETER.ordinal() && this != ANNOTATED;
    }

    /** Whether the value is used. */
    public boolean reads() {
      return this == READ || this == AUGMENTED;
    }
  }

  public Block block() {
    return name.block();
  }

  /** The offset where the identifier ends. */
  public int end() {
    return start + name.identifier().length();
  }
}
