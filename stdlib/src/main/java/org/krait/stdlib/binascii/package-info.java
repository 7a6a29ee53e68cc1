/** The module {@code binascii}. */
@NullMarked
package org.krait.stdlib.binascii;

import org.jspecify.annotations.NullMarked;
