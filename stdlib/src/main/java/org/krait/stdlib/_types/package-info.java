/** The {@code _types} module. */
@NullMarked
package org.krait.stdlib._types;

import org.jspecify.annotations.NullMarked;
