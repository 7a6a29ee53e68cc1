/** The {@code _imp} module. */
@NullMarked
package org.krait.stdlib._imp;

import org.jspecify.annotations.NullMarked;
