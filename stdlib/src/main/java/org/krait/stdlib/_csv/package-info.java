/** The module {@code _csv}: reading and writing rows of separated fields. */
@NullMarked
package org.krait.stdlib._csv;

import org.jspecify.annotations.NullMarked;
