/** The module {@code fcntl}: locks and flags of open files. */
@NullMarked
package org.krait.stdlib.fcntl;

import org.jspecify.annotations.NullMarked;
