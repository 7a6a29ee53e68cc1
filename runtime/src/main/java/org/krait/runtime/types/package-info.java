/**
 * The Python-visible types: one class per type, named {@code <Name>Type}, whose annotated methods
 * are the type's methods.
 */
@NullMarked
package org.krait.runtime.types;

import org.jspecify.annotations.NullMarked;
