/**
 * Where Python and Java meet: threads that enter an interpreter, conversion of values, Java objects
 * seen from Python, Python functions seen from Java, and exceptions in both directions. Not part of
 * the public API.
 */
@NullMarked
package org.krait.embed.interop;

import org.jspecify.annotations.NullMarked;
