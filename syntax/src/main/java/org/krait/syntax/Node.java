package org.krait.syntax;

/**
 * A node of the syntax tree. Nodes are compared by identity wherever facts are attached to them.
 */
public interface Node {
  /** Where the node stands in the source, or {@link Span#NONE} for nodes without a place. */
  Span span();
}
