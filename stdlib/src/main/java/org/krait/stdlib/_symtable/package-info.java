/** The {@code _symtable} module: the compiler's symbol tables as Python objects. */
@NullMarked
package org.krait.stdlib._symtable;

import org.jspecify.annotations.NullMarked;
