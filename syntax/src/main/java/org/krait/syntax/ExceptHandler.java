package org.krait.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An {@code except} clause of a {@code try} statement. */
public record ExceptHandler(@Nullable Expr type, @Nullable String name, List<Stmt> body, Span span)
    implements Node {}
