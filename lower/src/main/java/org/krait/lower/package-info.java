/**
 * From a syntax tree and its symbol table to the core tree ({@link org.krait.lower.core}) that the
 * executors run.
 */
@NullMarked
package org.krait.lower;

import org.jspecify.annotations.NullMarked;
