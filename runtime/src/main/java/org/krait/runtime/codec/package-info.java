/**
 * Encodings: from str to bytes and back, what is done about errors, and the registry of codecs that
 * Python code extends. Above {@code ops}.
 */
@NullMarked
package org.krait.runtime.codec;

import org.jspecify.annotations.NullMarked;
