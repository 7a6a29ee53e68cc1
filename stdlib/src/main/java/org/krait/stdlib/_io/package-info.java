/** The {@code _io} module: files, buffers and text streams. */
@NullMarked
package org.krait.stdlib._io;

import org.jspecify.annotations.NullMarked;
