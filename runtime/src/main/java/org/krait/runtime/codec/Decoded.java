package org.krait.runtime.codec;

/**
 * What a decoder made of bytes.
 *
 * @param text the str
 * @param consumed how many bytes it took; an unfinished character at the end is left
 */
public record Decoded(Object text, int consumed) {}
