package org.krait.stdlib._struct;

import java.nio.ByteOrder;

/**
 * One format character with its count.
 *
 * @param code the character
 * @param offset where the first item stands
 * @param size the bytes of one item; of all of it for {@code s} and {@code p}
 * @param count how many items there are; 1 for {@code s} and {@code p}
 * @param isNative whether C's own rules of packing hold
 */
record StructField(char code, int offset, int size, int count, ByteOrder order, boolean isNative) {}
