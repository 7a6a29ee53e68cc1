/** The pitfalls that the lens knows, one class each, and what they report. */
@NullMarked
package org.krait.lens.rule;

import org.jspecify.annotations.NullMarked;
