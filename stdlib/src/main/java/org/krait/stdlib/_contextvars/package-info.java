/** The {@code _contextvars} module. */
@NullMarked
package org.krait.stdlib._contextvars;

import org.jspecify.annotations.NullMarked;
