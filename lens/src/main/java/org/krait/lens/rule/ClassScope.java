package org.krait.lens.rule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Explanation;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Meaning;
import org.krait.lens.facts.Name;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.flow.Analysis;
import org.krait.scope.Scope.Kind;

/** A method or comprehension that names something of its class as if it were a variable. */
final class ClassScope implements Rule {
  @Override
  public String id() {
    return "class-scope";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public String summary() {
    return "A function, comprehension or class in a class names something that only the class binds.";
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> found) {
    Facts facts = analysis.facts();
    if (facts.importsEverything()) {
      return;
    }
    for (Block block : facts.blocks()) {
      if (block.kind().isFunction() || block.kind() == Kind.CLASS) {
        for (Name name : block.names()) {
          Name inClass = name.meaning() == Meaning.UNKNOWN ? classBinding(name) : null;
          if (inClass != null) {
            check(analysis, name, inClass, found);
          }
        }
      }
    }
  }

  /** The same name in the nearest class around, where that binds it. */
  private static @Nullable Name classBinding(Name name) {
    Block block = name.block().kind() == Kind.CLASS ? name.block().parent() : name.block();
    while (block != null && block.kind() != Kind.CLASS) {
      block = block.parent();
    }
    Name inClass = block == null ? null : block.name(name.symbol().name());
    return inClass != null && inClass.firstBinding() != null ? inClass : null;
  }

  private void check(Analysis analysis, Name name, Name inClass, Consumer<Finding> found) {
    Occurrence read = firstRead(name);
    if (read == null || analysis.isCaught(read.node())) {
      return;
    }
    Occurrence bound = inClass.firstBinding();
    String identifier = name.identifier();
    String owner = inClass.block().scope().name();
    found.accept(
        Finding.of(this, read, "`" + identifier + "` is not seen from here: NameError")
            .proof(
                bound.line(),
                new Explanation(analysis.facts()).quote(bound)
                    + " binds `"
                    + identifier
                    + "` in the body of class "
                    + owner)
            .proof(
                read.line(),
                "the "
                    + name.block().title()
                    + " looks in functions around, the module and the"
                    + " built-ins, but not in class bodies; none of them binds it")
            .advice(
                "The names of a class body become attributes of the class; they are not variables"
                    + " for the functions, comprehensions and classes inside. "
                    + cure(name.block(), owner, identifier)));
  }

  /** A class body runs while the class around it has no name yet. */
  private static String cure(Block block, String owner, String identifier) {
    String qualified = "`" + owner + "." + identifier + "`";
    return block.kind() == Kind.CLASS && block.parent().kind() == Kind.CLASS
        ? "While they run the class around has no name yet: bind `"
            + identifier
            + "` before it, or set the attribute after it from "
            + qualified
            + "."
        : "Say `self." + identifier + "` or " + qualified + ".";
  }

  private static @Nullable Occurrence firstRead(Name name) {
    for (Occurrence each : name.occurrences()) {
      if (each.role() == Role.READ) {
        return each;
      }
    }
    return null;
  }
}
