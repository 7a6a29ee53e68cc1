package org.krait.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Comprehension;
import org.krait.syntax.Expr;

/** The parts of a comprehension or generator expression; value is that of a dict's element. */
record ComprehensionParts(
    Expr node, Kind kind, Expr element, @Nullable Expr value, List<Comprehension> generators) {

  /** What a comprehension builds. */
  enum Kind {
    LIST("<listcomp>"),
    SET("<setcomp>"),
    DICT("<dictcomp>"),
    GENERATOR("<genexpr>");

    private final String codeName;

    Kind(String codeName) {
      this.codeName = codeName;
    }

    String codeName() {
      return codeName;
    }
  }

  static ComprehensionParts of(Expr.ListComp node) {
    return new ComprehensionParts(node, Kind.LIST, node.elt(), null, node.generators());
  }

  static ComprehensionParts of(Expr.SetComp node) {
    return new ComprehensionParts(node, Kind.SET, node.elt(), null, node.generators());
  }

  static ComprehensionParts of(Expr.DictComp node) {
    return new ComprehensionParts(node, Kind.DICT, node.key(), node.value(), node.generators());
  }

  static ComprehensionParts of(Expr.GeneratorExp node) {
    return new ComprehensionParts(node, Kind.GENERATOR, node.elt(), null, node.generators());
  }

  boolean isGenerator() {
    return kind == Kind.GENERATOR;
  }

  /** The x of an inner {@code for y in [x]}, which needs no loop; or null. */
  static @Nullable Expr singleItem(Comprehension generator) {
    if (generator.isAsync()) {
      return null;
    }
    List<Expr> elements = List.of();
    if (generator.iter() instanceof Expr.List list) {
      elements = list.elts();
    } else if (generator.iter() instanceof Expr.Tuple tuple) {
      elements = tuple.elts();
    }
    boolean single = elements.size() == 1 && !(elements.get(0) instanceof Expr.Starred);
    return single ? elements.get(0) : null;
  }
}
