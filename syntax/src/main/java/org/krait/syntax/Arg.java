package org.krait.syntax;

import org.jspecify.annotations.Nullable;

/** One parameter. */
public record Arg(String arg, @Nullable Expr annotation, @Nullable String typeComment, Span span)
    implements Node {}
