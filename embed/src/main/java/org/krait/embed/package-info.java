/**
 * Krait from Java.
 *
 * <p>{@link org.krait.embed.Krait} is an interpreter; {@link org.krait.embed.PythonValue} an object
 * of its; {@link org.krait.embed.PythonException} what a program raised.
 */
@NullMarked
package org.krait.embed;

import org.jspecify.annotations.NullMarked;
