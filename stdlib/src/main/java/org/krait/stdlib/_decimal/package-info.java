/**
 * The module {@code _decimal}: numbers in {@code DecimalValue}, the rules of a context in {@code
 * Settings}, one class per group of operations, and on top the types that Python sees.
 */
@NullMarked
package org.krait.stdlib._decimal;

import org.jspecify.annotations.NullMarked;
