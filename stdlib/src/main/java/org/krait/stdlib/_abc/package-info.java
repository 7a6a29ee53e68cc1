/** The {@code _abc} module. */
@NullMarked
package org.krait.stdlib._abc;

import org.jspecify.annotations.NullMarked;
