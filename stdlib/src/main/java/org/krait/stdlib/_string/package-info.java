/** The module {@code _string}: the parsing of format strings, for {@code string.Formatter}. */
@NullMarked
package org.krait.stdlib._string;

import org.jspecify.annotations.NullMarked;
