/** The command line: CPython's options, scripts, {@code -c}, {@code -m} and the plain prompt. */
@NullMarked
package org.krait.cli;

import org.jspecify.annotations.NullMarked;
