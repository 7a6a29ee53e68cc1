/** The module {@code _blake2}. */
@NullMarked
package org.krait.stdlib._blake2;

import org.jspecify.annotations.NullMarked;
