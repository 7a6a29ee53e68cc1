package org.krait.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A problem in a source: what CPython raises as a {@code SyntaxError} (or a subclass) or warns
 * about.
 *
 * @param kind the Python class: {@code SyntaxError}, {@code IndentationError}, {@code TabError},
 *     {@code SyntaxWarning} or {@code DeprecationWarning}…
 * @param message CPython's words
 * @param filename the file, as the caller named it; null where CPython does not tell
 * @param lineno line, from 1
 * @param offset column in characters from 1, as {@code SyntaxError.offset}
 * @param endLineno last line
 * @param endOffset end column in characters from 1
 * @param text the source line for the caret, or null when it is not known
 */
public record Problem(
    String kind,
    String message,
    @Nullable String filename,
    int lineno,
    int offset,
    int endLineno,
    int endOffset,
    @Nullable String text) {}
