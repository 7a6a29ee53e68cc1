/** Nodes that have a value, one file per construct. */
@NullMarked
package org.krait.interpreter.expr;

import org.jspecify.annotations.NullMarked;
