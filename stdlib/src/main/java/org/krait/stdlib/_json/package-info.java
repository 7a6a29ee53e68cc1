/** The module {@code _json}: what makes {@code json} fast. */
@NullMarked
package org.krait.stdlib._json;

import org.jspecify.annotations.NullMarked;
