package org.krait.interpreter;

import org.krait.interpreter.node.StmtNode;

/** What a code object's body was built into. */
record Tree(StmtNode body, int slots, int registers) {}
