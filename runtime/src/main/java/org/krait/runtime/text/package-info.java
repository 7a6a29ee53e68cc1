/**
 * What strs can do, apart from how Python code asks for it: pure functions on the values of exact
 * strs (a {@code String}, or a {@link org.krait.runtime.object.PyStr} of code points).
 */
@NullMarked
package org.krait.runtime.text;

import org.jspecify.annotations.NullMarked;
