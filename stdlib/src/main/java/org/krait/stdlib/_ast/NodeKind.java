package org.krait.stdlib._ast;

import java.util.List;

/**
 * A kind of node: a class of the {@code ast} module.
 *
 * @param base the name of its base class
 * @param concrete whether the grammar makes such nodes; false for sums such as {@code expr}
 * @param place what the nodes know of their place
 */
record NodeKind(
    String name, String doc, String base, List<NodeField> fields, boolean concrete, Place place) {

  /** What a node knows of its place in the source. */
  enum Place {
    NONE,
    /** The end may be missing. */
    OPTIONAL_END,
    FULL
  }
}
