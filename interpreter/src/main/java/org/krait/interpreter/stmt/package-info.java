/** Nodes that do something, one file per construct. */
@NullMarked
package org.krait.interpreter.stmt;

import org.jspecify.annotations.NullMarked;
