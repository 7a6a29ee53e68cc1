/** The {@code _remote_debugging} module, as far as programs import it. */
@NullMarked
package org.krait.stdlib._remote_debugging;

import org.jspecify.annotations.NullMarked;
