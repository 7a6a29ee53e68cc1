/** The module {@code faulthandler}. */
@NullMarked
package org.krait.stdlib.faulthandler;

import org.jspecify.annotations.NullMarked;
