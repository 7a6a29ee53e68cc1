/** The module {@code _sha3}. */
@NullMarked
package org.krait.stdlib._sha3;

import org.jspecify.annotations.NullMarked;
