/**
 * The closure lens: shows what each name of a program means and why, which closures share which
 * cells, and where that will surprise.
 */
@NullMarked
package org.krait.lens;

import org.jspecify.annotations.NullMarked;
