/** The {@code marshal} module. */
@NullMarked
package org.krait.stdlib.marshal;

import org.jspecify.annotations.NullMarked;
