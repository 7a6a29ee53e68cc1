package org.krait.runtime.object;

/**
 * Where code goes one of two ways. The left one is that of CPython's instructions that do not jump.
 *
 * @param position of the test that decides
 */
public record Branch(int position, Place left, Place right) {}
