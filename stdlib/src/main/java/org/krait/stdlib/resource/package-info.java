/** The {@code resource} module. */
@NullMarked
package org.krait.stdlib.resource;

import org.jspecify.annotations.NullMarked;
