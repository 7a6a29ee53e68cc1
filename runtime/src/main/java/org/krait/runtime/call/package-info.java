/** The slow forms of calls: arguments spread out of iterables and mappings, and making classes. */
@NullMarked
package org.krait.runtime.call;

import org.jspecify.annotations.NullMarked;
