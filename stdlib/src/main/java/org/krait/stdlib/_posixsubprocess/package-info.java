/** The module {@code _posixsubprocess}: starts child processes. */
@NullMarked
package org.krait.stdlib._posixsubprocess;

import org.jspecify.annotations.NullMarked;
