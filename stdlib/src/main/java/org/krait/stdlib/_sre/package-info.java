/**
 * The module {@code _sre}: runs the regular expressions that the library's {@code re} compiles.
 *
 * <p>{@code ProgramBuilder} turns the library's list of codes into a graph of {@code Node}s; {@code
 * Matcher} walks it over a {@code Subject} with a stack of choices and a trail of changes of its
 * own, so that neither the pattern nor the text can exhaust Java's stack. {@code PatternCompiler}
 * makes those codes from a pattern's text in the library's place.
 */
@NullMarked
package org.krait.stdlib._sre;

import org.jspecify.annotations.NullMarked;
