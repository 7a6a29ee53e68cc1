/** The {@code builtins} module: the functions that need no import. */
@NullMarked
package org.krait.stdlib.builtins;

import org.jspecify.annotations.NullMarked;
