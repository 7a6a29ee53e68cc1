/** What every node is made of: frames, and the two kinds of nodes. */
@NullMarked
package org.krait.interpreter.node;

import org.jspecify.annotations.NullMarked;
