/** The {@code _imp} module, and the finder and loader of the library in our own jar. */
@NullMarked
package org.krait.stdlib._imp;

import org.jspecify.annotations.NullMarked;
