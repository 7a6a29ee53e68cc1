/** The module {@code pwd}: the database of users. */
@NullMarked
package org.krait.stdlib.pwd;

import org.jspecify.annotations.NullMarked;
