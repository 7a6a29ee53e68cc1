package org.krait.lens.serve;

import org.jspecify.annotations.Nullable;

/**
 * The program that the page opens with.
 *
 * @param name what it is called
 * @param example the example that it is, or null
 */
record Opening(String name, String source, @Nullable String example) {}
