/**
 * The prompt on a terminal, with an editor: CPython's {@code _pyrepl}, on JLine. Loaded only where
 * somebody sits at a terminal that can do it.
 */
@NullMarked
package org.krait.cli.repl;

import org.jspecify.annotations.NullMarked;
