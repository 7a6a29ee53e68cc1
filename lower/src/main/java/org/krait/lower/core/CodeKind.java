package org.krait.lower.core;

/** What a code object came from. */
public enum CodeKind {
  MODULE,
  CLASS,
  FUNCTION,
  LAMBDA,
  GENERATOR_EXPRESSION,
  /** A list, set or dict comprehension that is not inlined into the code around it. */
  COMPREHENSION,
  /** An {@code __annotate__} function, or the lazy value of a type alias, bound or default. */
  ANNOTATION,
  /** The scope that holds the type parameters of a generic class, function or alias. */
  TYPE_PARAMETERS
}
