package org.krait.syntax;

import org.jspecify.annotations.Nullable;

/** A name in an import statement. */
public record Alias(String name, @Nullable String asname, Span span) implements Node {}
