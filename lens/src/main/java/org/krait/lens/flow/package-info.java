/**
 * How a function runs, as far as pitfalls need it: which variables are bound where, which loop
 * gives a variable a new value, and where a closure goes once it is made.
 */
@NullMarked
package org.krait.lens.flow;

import org.jspecify.annotations.NullMarked;
