package org.krait.scope;

import org.jspecify.annotations.Nullable;

/** What the first pass keeps of a scope only while it is open. */
final class OpenScope {
  final Scope scope;

  /** How many iterables of comprehensions enclose the place; no walrus may stand in one. */
  int comprehensionIterables;

  /** Within the target of a comprehension's {@code for}. */
  boolean inComprehensionTarget;

  /** Within a statement that may or may not execute its body. */
  boolean inConditionalBlock;

  /** Within an annotation of a local variable, whose names count for nothing. */
  boolean inUnevaluatedAnnotation;

  /** What a type variable's scope evaluates, as error messages name it. */
  @Nullable String purpose;

  /** The scope that the variable annotations of this body share, once there is one. */
  @Nullable Scope annotationScope;

  OpenScope(Scope scope) {
    this.scope = scope;
  }
}
