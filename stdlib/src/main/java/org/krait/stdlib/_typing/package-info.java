/** The {@code _typing} module. */
@NullMarked
package org.krait.stdlib._typing;

import org.jspecify.annotations.NullMarked;
