/**
 * From the text of a pattern to the codes that {@code re._compiler} makes of it, word for word.
 *
 * <p>{@code PatternParser} reads the text into {@code Element}s, {@code ElementWriter} writes their
 * codes. What is an error, warns or is rare makes both throw {@code Declined}; then the library's
 * Python code does the whole work.
 */
@NullMarked
package org.krait.stdlib._sre.pattern;

import org.jspecify.annotations.NullMarked;
