/** Puts an interpreter together: modules, import system, standard streams, {@code __main__}. */
@NullMarked
package org.krait.runtime.boot;

import org.jspecify.annotations.NullMarked;
