package org.krait.stdlib._ast;

/**
 * A field of a kind of node.
 *
 * @param type the grammar's name of its type: {@code expr}, {@code identifier}, {@code int}…
 * @param optional whether it, or an item of it, may be None
 * @param many whether it is a list
 */
record NodeField(String type, String name, boolean optional, boolean many) {}
