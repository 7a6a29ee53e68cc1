/**
 * What numbers can do, apart from how Python code asks for it: arithmetic, parsing and formatting
 * of exact ints (a {@code Long}, or a {@code BigInteger} beyond long), floats and complex numbers.
 */
@NullMarked
package org.krait.runtime.number;

import org.jspecify.annotations.NullMarked;
