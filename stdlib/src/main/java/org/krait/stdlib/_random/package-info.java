/** The module {@code _random}. */
@NullMarked
package org.krait.stdlib._random;

import org.jspecify.annotations.NullMarked;
