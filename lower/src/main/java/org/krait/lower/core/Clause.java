package org.krait.lower.core;

import org.jspecify.annotations.Nullable;

/**
 * One branch of {@link CoreStmt.If}.
 *
 * @param prelude runs before the test; there is one only where the test needs a yield
 * @param line the line of the test, for a line event; 0 for the first branch, whose line is the
 *     statement's
 */
public record Clause(@Nullable CoreStmt prelude, CoreExpr test, CoreStmt body, int line) {}
