package org.krait.syntax;

import org.jspecify.annotations.Nullable;

/** A keyword argument of a call or class header; {@code arg} is null for {@code **value}. */
public record Keyword(@Nullable String arg, Expr value, Span span) implements Node {}
