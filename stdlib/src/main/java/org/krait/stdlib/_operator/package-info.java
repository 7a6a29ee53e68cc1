/** The {@code _operator} module: operators as functions. */
@NullMarked
package org.krait.stdlib._operator;

import org.jspecify.annotations.NullMarked;
