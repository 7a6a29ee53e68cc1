/**
 * The objects themselves: how values are represented, what a type is and how attributes are found,
 * how Java code calls Python objects, and the data of the built-in containers.
 *
 * <p>The Python-visible methods stand in {@code org.krait.runtime.types}, one {@code …Type} class
 * per type; this layer finds them through their generated {@link org.krait.runtime.object.Binding}.
 */
@NullMarked
package org.krait.runtime.object;

import org.jspecify.annotations.NullMarked;
