package org.krait.lower.core;

import org.jspecify.annotations.Nullable;

/**
 * One {@code except} branch of {@link CoreStmt.TryExcept}.
 *
 * @param prelude runs before type; there is one only where the type needs a yield
 * @param type a class or tuple of classes; null matches everything
 * @param position of the match, whose TypeError names a type that is no exception class
 */
public record Handler(
    @Nullable CoreStmt prelude, @Nullable CoreExpr type, CoreStmt body, int line, int position) {}
