/** {@code sys.monitoring} (PEP 669): tools, their events and their callbacks. */
@NullMarked
package org.krait.runtime.monitoring;

import org.jspecify.annotations.NullMarked;
