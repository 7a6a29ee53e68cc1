package org.krait.interpreter;

import org.krait.interpreter.node.StmtNode;

/**
 * What a code object's body was built into.
 *
 * @param closes whether a suspended body has something to do when it is closed
 */
record Tree(StmtNode body, int slots, int registers, boolean closes) {}
