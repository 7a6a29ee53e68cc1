/** What {@code sysconfig} tells about how this Python was built. */
@NullMarked
package org.krait.stdlib.configuration;

import org.jspecify.annotations.NullMarked;
