/** From the core tree to nodes. */
@NullMarked
package org.krait.interpreter.build;

import org.jspecify.annotations.NullMarked;
