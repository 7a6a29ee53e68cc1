/**
 * The live view: records what a program does while it runs, step by step: frames, closures, cells
 * by identity, and what each cell was given by whom.
 */
@NullMarked
package org.krait.lens.live;

import org.jspecify.annotations.NullMarked;
