/** The module {@code _struct}. */
@NullMarked
package org.krait.stdlib._struct;

import org.jspecify.annotations.NullMarked;
