/**
 * The module {@code _multibytecodec}: what codecs of several bytes a character read and write by.
 */
@NullMarked
package org.krait.stdlib._multibytecodec;

import org.jspecify.annotations.NullMarked;
