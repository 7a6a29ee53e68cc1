/** The {@code _weakref} module. */
@NullMarked
package org.krait.stdlib._weakref;

import org.jspecify.annotations.NullMarked;
