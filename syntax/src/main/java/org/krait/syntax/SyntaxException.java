package org.krait.syntax;

import org.jspecify.annotations.Nullable;

/** Thrown by the front end for a source that is not valid Python. */
public final class SyntaxException extends RuntimeException {
  private final transient Problem problem;
  private transient @Nullable Span before;

  public SyntaxException(Problem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  /** Notes the last compound statement that was whole, or {@link Span#NONE}. */
  public SyntaxException after(Span statement) {
    before = statement;
    return this;
  }

  /** The last compound statement that was whole; null for what the parser has not found. */
  public @Nullable Span before() {
    return before;
  }

  /** What is wrong and where. */
  public Problem problem() {
    return problem;
  }
}
