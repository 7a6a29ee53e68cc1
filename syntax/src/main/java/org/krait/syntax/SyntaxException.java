package org.krait.syntax;

/** Thrown by the front end for a source that is not valid Python. */
public final class SyntaxException extends RuntimeException {
  private final transient Problem problem;

  public SyntaxException(Problem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  /** What is wrong and where. */
  public Problem problem() {
    return problem;
  }
}
