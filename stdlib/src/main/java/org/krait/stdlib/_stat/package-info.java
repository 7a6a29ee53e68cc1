/** The {@code _stat} module. */
@NullMarked
package org.krait.stdlib._stat;

import org.jspecify.annotations.NullMarked;
