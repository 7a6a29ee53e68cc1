package org.krait.syntax;

/** A {@code # type: ignore} comment: its line and what follows the word. */
public record TypeIgnore(int lineno, String tag) {}
