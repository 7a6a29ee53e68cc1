/** The module {@code _sha1}. */
@NullMarked
package org.krait.stdlib._sha1;

import org.jspecify.annotations.NullMarked;
