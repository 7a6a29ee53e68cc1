/**
 * The tree interpreter. At a function's first call {@link org.krait.interpreter.build} turns its
 * core tree into nodes ({@code expr}, {@code stmt}), which execute themselves on a {@link
 * org.krait.interpreter.node.Frame} and remember in {@code site} objects what they met.
 */
@NullMarked
package org.krait.interpreter;

import org.jspecify.annotations.NullMarked;
