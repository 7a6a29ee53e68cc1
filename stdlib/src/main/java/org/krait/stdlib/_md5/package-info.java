/** The module {@code _md5}. */
@NullMarked
package org.krait.stdlib._md5;

import org.jspecify.annotations.NullMarked;
