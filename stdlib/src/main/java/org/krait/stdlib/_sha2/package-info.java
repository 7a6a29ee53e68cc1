/** The module {@code _sha2}. */
@NullMarked
package org.krait.stdlib._sha2;

import org.jspecify.annotations.NullMarked;
