/** The {@code _lens} module: what {@code krait.lens} needs of the closure lens and the runtime. */
@NullMarked
package org.krait.stdlib._lens;

import org.jspecify.annotations.NullMarked;
